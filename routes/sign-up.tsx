import { page } from "fresh";
import { Head } from "fresh/runtime";
import { admitMember } from "@/admission.ts";
import { signUp } from "@/actions/accounts/sign_up.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { SignUpForm } from "@/components/accounts/SignUpForm.tsx";
import { updateLanguage } from "@/db/accounts.ts";
import { define } from "@/define.ts";
import { parseSignUp } from "@/domain/accounts/sign_up.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { answerTo, readBody } from "@/guards.ts";

interface Data {
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET(ctx) {
    const next = safeRedirect(ctx.url.searchParams.get("next"));
    if (ctx.state.viewer) return ctx.redirect(next, 303);
    return page<Data>({ typed: { next }, errors: {} });
  },
  async POST(ctx) {
    const reading = parseSignUp(await readBody(ctx));
    if (!reading.ok) {
      const { typed, errors } = reading;
      return page<Data>({ typed, errors }, { status: 422 });
    }
    const { ports, lang: language, address } = ctx.state;
    const who = reading.values.email;
    const limited = await takeLimit(ports, "signUp", { who, address });
    if (limited !== null) {
      const { typed } = reading;
      const errors = limited.fields ?? {};
      return page<Data>({ typed, errors }, answerTo(limited));
    }
    const memberId = await signUp(ports, reading.values);
    await updateLanguage(ports.db, { id: memberId, language });
    const { next } = reading.values;
    return await admitMember(ctx, { memberId, next });
  },
});

export default define.page<typeof handler>(
  function SignUpPage({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{`${t.accounts.signUp.title} · ${t.common.brand}`}</title>
        </Head>
        <SignUpForm
          t={t}
          lang={lang}
          typed={data.typed}
          errors={data.errors}
          providers={state.ports.identity.offered}
        />
      </>
    );
  },
);
