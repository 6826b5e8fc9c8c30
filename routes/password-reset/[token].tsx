import { page } from "fresh";
import { Head } from "fresh/runtime";
import {
  lookAtReset,
  resetPassword,
} from "@/actions/accounts/reset_password.ts";
import { ResetForm } from "@/components/accounts/ResetForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { parseNewPassword } from "@/domain/accounts/password_change.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readBody } from "@/guards.ts";

interface Data {
  link: "ready" | "used" | "invalid";
  errors: FieldErrors;
}

export const handler = define.handlers({
  async GET(ctx) {
    const { token = "" } = ctx.params;
    const { state } = await lookAtReset(ctx.state.ports, token);
    return show(state);
  },
  async POST(ctx) {
    const { ports } = ctx.state;
    const { token = "" } = ctx.params;
    const reading = parseNewPassword(await readBody(ctx));
    const { state } = await lookAtReset(ports, token);
    if (state !== "ready") return show(state);
    const refuse = (errors: FieldErrors) =>
      page<Data>({ link: "ready", errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const { password } = reading.values;
    const result = await resetPassword(ports, { token, password });
    if (!result.ok) return refuse(result.problem.fields ?? {});
    return result.value === "done"
      ? ctx.redirect("/sign-in?reset=1", 303)
      : show(result.value);
  },
});

function show(link: Data["link"]) {
  return page<Data>({ link, errors: {} }, {
    status: link === "ready" ? 200 : 404,
  });
}

export default define.page<typeof handler>(
  function NewPassword({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.settings.reset.newTitle)}</title>
          <meta name="robots" content="noindex" />
        </Head>
        <ResetForm t={t} lang={lang} typed={{}} {...data} />
      </>
    );
  },
);
