import { page } from "fresh";
import { Head } from "fresh/runtime";
import { admitMember } from "@/admission.ts";
import { refuseWeak } from "@/actions/accounts/refuse_weak.ts";
import { signUp } from "@/actions/accounts/sign_up.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { SignUpForm } from "@/components/accounts/SignUpForm.tsx";
import { define } from "@/define.ts";
import { confirmationPath } from "@/domain/accounts/confirmation.ts";
import { parseSignUp } from "@/domain/accounts/sign_up.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
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
    const { email, name, password } = reading.values;
    const { typed } = reading;
    const refuse = ({ fields = {}, ...problem }: Problem) =>
      page<Data>({ typed, errors: fields }, answerTo(problem));
    const verdict = await refuseWeak(ports, { password, self: [email, name] });
    if (!verdict.ok) return refuse(verdict.problem);
    const limited = await takeLimit(ports, "signUp", { who: email, address });
    if (limited !== null) return refuse(limited);
    const form = { ...reading.values, language };
    const memberId = await signUp(ports, form);
    const next = confirmationPath(form.next);
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
