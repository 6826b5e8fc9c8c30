import { page } from "fresh";
import { Head } from "fresh/runtime";
import { checkPasskey } from "@/actions/accounts/passkeys/check_passkey.ts";
import { PasskeyPage } from "@/components/security/PasskeyPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { passkeyNextFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { readBody, requireUser, sessionToken } from "@/guards.ts";

interface Data {
  next: string;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireUser((ctx) => {
    const next = ctx.url.searchParams.get("next");
    return page<Data>({ next: safeRedirect(next, "/settings"), errors: {} });
  }),
  POST: requireUser(async (ctx, { id: memberId }) => {
    const { ports, origin } = ctx.state;
    const reading = readForm(passkeyNextFields, await readBody(ctx));
    const next = safeRedirect(reading.typed.next, "/settings");
    const refuse = (errors: FieldErrors) =>
      page<Data>({ next, errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const { credential } = reading.values;
    const answer = { origin, purpose: "prove", memberId, credential } as const;
    if (await checkPasskey(ports, answer) === null) {
      return refuse({ credential: { key: "passkeyRefused" } });
    }
    const token = sessionToken(ctx);
    if (token) await ports.sessions.prove(token);
    return ctx.redirect(next, 303);
  }),
});

export default define.page<typeof handler>(
  function PasskeyProofPage({ data, state }) {
    const { t } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.security.passkeyProof.title)}</title>
        </Head>
        <PasskeyPage
          t={t}
          words={t.security.passkeyProof}
          action="/settings/proof/passkey"
          back="/settings/proof"
          {...data}
        />
      </>
    );
  },
);
