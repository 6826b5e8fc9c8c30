import { page } from "fresh";
import { Head } from "fresh/runtime";
import { admitMember } from "@/admission.ts";
import { signIn } from "@/actions/accounts/sign_in.ts";
import { SignInForm } from "@/components/accounts/SignInForm.tsx";
import { define } from "@/define.ts";
import { parseSignIn } from "@/domain/accounts/sign_in.ts";
import { deviceCookieName, readCookie } from "@/domain/accounts/cookies.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { answerTo, readBody } from "@/guards.ts";

interface Data {
  wasReset: boolean;
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET(ctx) {
    const next = safeRedirect(ctx.url.searchParams.get("next"));
    if (ctx.state.viewer) return ctx.redirect(next, 303);
    const wasReset = ctx.url.searchParams.has("reset");
    return page<Data>({ wasReset, typed: { next }, errors: {} });
  },
  async POST(ctx) {
    const reading = parseSignIn(await readBody(ctx));
    const { typed } = reading;
    const refuse = (
      errors: FieldErrors = {},
      how: ResponseInit = { status: 422 },
    ) => page<Data>({ wasReset: false, typed, errors }, how);
    if (!reading.ok) return refuse(reading.errors);
    const { ports, origin, address } = ctx.state;
    const cookies = ctx.req.headers.get("cookie");
    const device = readCookie(cookies, deviceCookieName(origin));
    const { email, password, next } = reading.values;
    const attempt = { email, password, address, device };
    const result = await signIn(ports, attempt);
    if (!result.ok) {
      return refuse(result.problem.fields, answerTo(result.problem));
    }
    return await admitMember(ctx, { memberId: result.value, next });
  },
});

export default define.page<typeof handler>(
  function SignInPage({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{`${t.accounts.signIn.title} · ${t.common.brand}`}</title>
        </Head>
        <SignInForm
          t={t}
          lang={lang}
          providers={state.ports.identity.offered}
          {...data}
        />
      </>
    );
  },
);
