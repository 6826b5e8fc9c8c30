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
import { readBody, startSession } from "@/guards.ts";

interface Data {
  next: string;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET(ctx) {
    const next = safeRedirect(ctx.url.searchParams.get("next"));
    if (ctx.state.viewer) return ctx.redirect(next, 303);
    return page<Data>({ next, errors: {} });
  },
  async POST(ctx) {
    const { ports, origin } = ctx.state;
    const reading = readForm(passkeyNextFields, await readBody(ctx));
    const next = safeRedirect(reading.typed.next);
    const refuse = (errors: FieldErrors) =>
      page<Data>({ next, errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const { credential } = reading.values;
    const purpose = "sign in";
    const answer = { origin, purpose, memberId: null, credential } as const;
    const memberId = await checkPasskey(ports, answer);
    if (memberId === null) {
      return refuse({ credential: { key: "passkeyRefused" } });
    }
    // A passkey that knew its owner is two factors: nothing is left to ask.
    return await startSession(ctx, { memberId, next });
  },
});

export default define.page<typeof handler>(
  function PasskeySignInPage({ data, state }) {
    const { t } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.security.passkeySignIn.title)}</title>
        </Head>
        <PasskeyPage
          t={t}
          words={t.security.passkeySignIn}
          action="/sign-in/passkey"
          back="/sign-in"
          {...data}
        />
      </>
    );
  },
);
