import { answerFrame } from "@/actions/chat/answer_frame.ts";
import { define, type State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { readCookie, sessionCookieName } from "@/domain/accounts/cookies.ts";
import { standingOf, standingProblem } from "@/domain/accounts/standing.ts";
import type { ToServer } from "@/domain/live/mod.ts";
import { PROBLEM_STATUS, type ProblemName } from "@/domain/shared/problems.ts";

type Ports = State["ports"];

/** Seconds without an answer to a ping after which a line counts as cut. */
const IDLE_S = 30;

/**
 * The one socket of a page. The origin gate has refused foreign pages; guests and people with too many
 * sockets are refused here, before anything is upgraded.
 */
export const handler = define.handlers({
  GET(ctx) {
    const { ports, viewer, origin } = ctx.state;
    if (ctx.req.headers.get("upgrade")?.toLowerCase() !== "websocket") {
      return new Response(null, {
        status: 426,
        headers: { upgrade: "websocket" },
      });
    }
    const token = readCookie(
      ctx.req.headers.get("cookie"),
      sessionCookieName(origin),
    );
    if (viewer === null || !token) return refuse("SignInNeeded");
    if (viewer.bannedAt !== null) return refuse("Banned");
    const { address } = ctx.state;
    const from = { memberId: viewer.id, address };
    const refusal = ports.live.refusal(from);
    if (refusal !== null) return refuse(refusal);
    const { socket, response } = ctx.upgrade({ idleTimeout: IDLE_S });
    const powers = powersOf(ports, { viewer, token, address });
    ports.live.connect(socket, { ...from, token, ...powers });
    return response;
  },
});

/** What a socket keeps for as long as it is open: of the request it came by, no more than this. */
function powersOf(
  ports: Ports,
  { viewer, token, address }: {
    viewer: Viewer;
    token: string;
    address: string;
  },
) {
  return {
    deed: (frame: ToServer) => answerFrame(ports, { viewer, frame, address }),
    silenced: () => whySilent(ports, token),
  };
}

/** What a member may do can change while a socket is open. */
async function whySilent(
  { sessions, clock }: Ports,
  token: string,
): Promise<ProblemName | null> {
  const viewer = await sessions.viewer(token);
  return viewer === null
    ? "SignInNeeded"
    : standingProblem(standingOf(viewer, clock.now()));
}

/** A script asks, so no page is sent. */
function refuse(name: ProblemName): Response {
  const status = PROBLEM_STATUS[name];
  const headers = status === 429 || status === 503
    ? { "retry-after": "5" }
    : undefined;
  return new Response(null, { status, headers });
}
