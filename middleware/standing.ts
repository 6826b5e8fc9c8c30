import type { Context } from "fresh";
import { define, type State } from "@/define.ts";
import {
  type Standing,
  standingOf,
  standingProblem,
} from "@/domain/accounts/standing.ts";
import { PROBLEM_STATUS, type ProblemName } from "@/domain/shared/problems.ts";
import { leadBack } from "@/guards.ts";

/**
 * What a member may post who is not in good standing: everything that is about themselves. All
 * else is refused, also what is added tomorrow.
 */
const OPEN_TO_ALL = [
  "/confirmation",
  "/csp-reports",
  "/feedback",
  "/notifications/reading",
  "/password-reset",
  "/preferences",
  "/regions",
  "/settings",
  "/sign-in",
  "/sign-out",
  "/sign-up",
  "/standing",
];

/** Things that are not theirs come back from who may not write for a while, and theirs to them. */
const OPEN_TO_SUSPENDED = /^\/rent\/deals\/[\w-]+\/return(?:-confirmation)?$/;

/** All that is left to who was shut out: why, what the house is about, their own data, and the way out. */
const OPEN_TO_BANNED = [
  "/about",
  "/csp-reports",
  "/feedback",
  "/preferences",
  "/privacy",
  "/rules",
  "/settings/export",
  "/settings/proof",
  "/settings/withdrawal",
  "/sign-out",
  "/standing",
];

/** The way back from a provider, for who shows by one of these who they are. */
const BACK_FROM_PROVIDER = /^\/sign-in\/with\/\w+\/callback$/;

/** Pages that are there to write on: it is said before anything is typed that it cannot be sent. */
const WRITING_PAGES = [
  /^\/\w+\/new$/,
  /^\/rent\/[\w-]+\/(?:deals|edit)$/,
  /^\/rent\/deals\/[\w-]+\/[\w-]+$/,
  /^\/chat\/[\w-]+\/(?:appointments|messages\/\d+\/edit)$/,
  /\/report$/,
];

type BadStanding = Exclude<Standing, "good">;

/** Where each is told why, and what to do. */
const LEADS: Record<BadStanding, string> = {
  unconfirmed: "/confirmation",
  suspended: "/standing",
  banned: "/standing",
};

/** Lets members who are not in good standing look but not write, and leads them to where they learn why. */
export const checkStanding = define.middleware(function checkStanding(ctx) {
  const { viewer, ports } = ctx.state;
  if (viewer === null) return ctx.next();
  const standing = standingOf(viewer, ports.clock.now());
  if (standing === "good" || isOpen(ctx, standing)) return ctx.next();
  return wantsData(ctx.req.headers)
    ? refuseScript(ctx, standingProblem(standing))
    : ctx.redirect(leadBack(ctx, LEADS[standing]), 303);
});

function isOpen(
  { req, url }: Context<State>,
  standing: BadStanding,
): boolean {
  const { pathname } = url;
  if (standing === "banned") {
    return isUnder(OPEN_TO_BANNED, pathname) ||
      BACK_FROM_PROVIDER.test(pathname);
  }
  if (standing === "suspended" && OPEN_TO_SUSPENDED.test(pathname)) return true;
  const isSafe = req.method === "GET" || req.method === "HEAD";
  return isSafe
    ? !WRITING_PAGES.some((page) => page.test(pathname))
    : isUnder(OPEN_TO_ALL, pathname);
}

function isUnder(doors: readonly string[], path: string): boolean {
  return doors.some((door) => path === door || path.startsWith(`${door}/`));
}

/** A script or a program asks: no page would help it. */
function wantsData(headers: Headers): boolean {
  return headers.has("authorization") || headers.has("upgrade") ||
    (headers.get("accept") ?? "").startsWith("application/json");
}

function refuseScript({ state }: Context<State>, name: ProblemName): Response {
  const message = state.t.problems[name];
  return Response.json({ problem: name, message }, {
    status: PROBLEM_STATUS[name],
  });
}
