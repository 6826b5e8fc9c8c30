import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { provePassword } from "@/actions/accounts/prove_password.ts";
import type { ProviderName } from "@/components/accounts/provider_name.ts";
import { ProofPage } from "@/components/settings/ProofPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnAddress } from "@/db/account_addresses.ts";
import { listConnectionsByMember } from "@/db/identities.ts";
import { hasPasskeys } from "@/db/passkeys.ts";
import { define, type State } from "@/define.ts";
import {
  parseProof,
  type ProofTrouble,
  proofTroubleOf,
} from "@/domain/accounts/proof.ts";
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
  /** Whose word could do it too: those they have connected. */
  providers: readonly ProviderName[];
  /** Why the way to one of them was in vain. */
  trouble: ProofTrouble | null;
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { searchParams } = ctx.url;
    const next = safeRedirect(searchParams.get("next"), "/settings");
    const trouble = proofTroubleOf(searchParams.get("trouble"));
    const own = await waysOf(ctx, viewer);
    return page<Data>({ ...own, trouble, typed: { next }, errors: {} });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const reading = parseProof(await readBody(ctx));
    const { typed } = reading;
    const own = await waysOf(ctx, viewer);
    const refuse = ({ fields = {}, ...problem }: Problem) =>
      page<Data>(
        { ...own, trouble: null, typed, errors: fields },
        answerTo(problem),
      );
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
  const { db, identity } = state.ports;
  const [own, passkeys, connections] = await Promise.all([
    getOwnAddress(db, id),
    hasPasskeys(db, id),
    listConnectionsByMember(db, id),
  ]);
  const connected = new Set(connections.map(({ provider }) => provider));
  return {
    email: own?.email ?? null,
    hasPassword: own?.hasPassword ?? false,
    passkeys,
    providers: identity.offered.filter(({ id }) => connected.has(id)),
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
