import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { askForAddress } from "@/actions/accounts/ask_for_address.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { EmailForm } from "@/components/settings/EmailForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnAddress, type OwnAddress } from "@/db/account_addresses.ts";
import { define, type State } from "@/define.ts";
import { parseNewAddress } from "@/domain/accounts/address_change.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  answerTo,
  readBody,
  renderProblem,
  requireProof,
  requireUser,
} from "@/guards.ts";

interface Data {
  current: string | null;
  hasPassword: boolean;
  sent: boolean;
  hasMailbox: boolean;
  typed: Typed;
  errors: FieldErrors;
}

type Own = OwnAddress & Viewer;

/** The form itself asks for the password, which is bound to the address; who has none proves it is them before. */
function requireOwner<T>(
  handle: (ctx: Context<State>, own: Own) => T | Promise<T>,
) {
  return requireUser(async (ctx, viewer) => {
    const own = await getOwnAddress(ctx.state.ports.db, viewer.id);
    if (own === null) return renderProblem(ctx, { name: "NotFound" });
    if (own.email !== null && !own.confirmed) {
      return ctx.redirect("/confirmation/address", 303);
    }
    const answer = () => handle(ctx, { ...viewer, ...own });
    return own.hasPassword ? await answer() : await requireProof(answer)(ctx);
  });
}

export const handler = define.handlers({
  GET: requireOwner((ctx, own) => show(ctx, { own })),
  POST: requireOwner(async (ctx, own) => {
    const reading = parseNewAddress(await readBody(ctx));
    const { typed } = reading;
    const refuse = (problem: Problem) => show(ctx, { own, typed, problem });
    if (!reading.ok) return refuse({ name: "Invalid", fields: reading.errors });
    const { ports, address } = ctx.state;
    const limited = await takeLimit(ports, "mail", { who: own.id, address });
    if (limited !== null) return refuse(limited);
    const form = { memberId: own.id, ...reading.values };
    const result = await askForAddress(ports, form);
    if (!result.ok) return refuse(result.problem);
    return ctx.redirect("/settings/email?sent=1", 303);
  }),
});

function show(
  { state, url }: Context<State>,
  { own, typed = {}, problem }: {
    own: OwnAddress;
    typed?: Typed;
    problem?: Problem;
  },
) {
  const data = {
    current: own.email,
    hasPassword: own.hasPassword,
    sent: url.searchParams.has("sent"),
    hasMailbox: state.ports.outbox !== null,
    typed,
    errors: problem?.fields ?? {},
  };
  return page<Data>(data, problem && answerTo(problem));
}

export default define.page<typeof handler>(
  function EmailSettings({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.settings.email.title)}</title>
        </Head>
        <EmailForm t={t} lang={lang} {...data} />
      </>
    );
  },
);
