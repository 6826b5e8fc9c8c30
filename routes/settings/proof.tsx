import { page } from "fresh";
import { Head } from "fresh/runtime";
import { provePassword } from "@/actions/accounts/prove_password.ts";
import { ProofPage } from "@/components/settings/ProofPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { hasPasskeys } from "@/db/passkeys.ts";
import { define } from "@/define.ts";
import { parseProof } from "@/domain/accounts/proof.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { readBody, requireUser, sessionToken } from "@/guards.ts";

interface Data {
  /** Whether a passkey could do it too. */
  passkeys: boolean;
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const next = ctx.url.searchParams.get("next");
    const typed = { next: safeRedirect(next, "/settings") };
    const passkeys = await hasPasskeys(ctx.state.ports.db, viewer.id);
    return page<Data>({ passkeys, typed, errors: {} });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const reading = parseProof(await readBody(ctx));
    const { typed } = reading;
    const passkeys = await hasPasskeys(ports.db, viewer.id);
    const refuse = (errors: FieldErrors) =>
      page<Data>({ passkeys, typed, errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const { password, next } = reading.values;
    const memberId = viewer.id;
    if (!await provePassword(ports, { memberId, password })) {
      return refuse({ password: { key: "wrongPassword" } });
    }
    const token = sessionToken(ctx);
    if (token) await ports.sessions.prove(token);
    return ctx.redirect(next, 303);
  }),
});

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
