import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { provePassword } from "@/actions/accounts/prove_password.ts";
import { ProofPage } from "@/components/settings/ProofPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnAddress } from "@/db/account_addresses.ts";
import { hasPasskeys } from "@/db/passkeys.ts";
import { define, type State } from "@/define.ts";
import { parseProof } from "@/domain/accounts/proof.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { answerTo, readBody, requireUser, sessionToken } from "@/guards.ts";

interface Data {
  email: string | null;
  hasPassword: boolean;
  /** Whether a passkey could do it too. */
  passkeys: boolean;
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const next = ctx.url.searchParams.get("next");
    const typed = { next: safeRedirect(next, "/settings") };
    const own = await waysOf(ctx, viewer);
    return page<Data>({ ...own, typed, errors: {} });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const reading = parseProof(await readBody(ctx));
    const { typed } = reading;
    const own = await waysOf(ctx, viewer);
    const refuse = ({ fields = {}, ...problem }: Problem) =>
      page<Data>({ ...own, typed, errors: fields }, answerTo(problem));
    if (!reading.ok) return refuse({ name: "Invalid", fields: reading.errors });
    const { password, next } = reading.values;
    const memberId = viewer.id;
    const proof = await provePassword(ports, { memberId, password });
    if (!proof.ok) return refuse(proof.problem);
    const token = sessionToken(ctx);
    if (token) await ports.sessions.prove(token);
    return ctx.redirect(next, 303);
  }),
});

/** How a member can show that it is them. */
async function waysOf({ state }: Context<State>, { id }: Viewer) {
  const { db } = state.ports;
  const [own, passkeys] = await Promise.all([
    getOwnAddress(db, id),
    hasPasskeys(db, id),
  ]);
  return {
    email: own?.email ?? null,
    hasPassword: own?.hasPassword ?? false,
    passkeys,
  };
}

export default define.page<typeof handler>(
  function ProveOneself({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.settings.proof.title)}</title>
        </Head>
        <ProofPage t={t} lang={lang} {...data} />
      </>
    );
  },
);
