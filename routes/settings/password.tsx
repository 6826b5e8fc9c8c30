import { page } from "fresh";
import { Head } from "fresh/runtime";
import { setPassword } from "@/actions/accounts/set_password.ts";
import { PasswordForm } from "@/components/settings/PasswordForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnAddress } from "@/db/account_addresses.ts";
import { define } from "@/define.ts";
import { parseNewPassword } from "@/domain/accounts/password_change.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readBody, requireProof, startSession } from "@/guards.ts";

interface Data {
  saved: boolean;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireProof((ctx) => {
    const saved = ctx.url.searchParams.has("saved");
    return page<Data>({ saved, errors: {} });
  }),
  POST: requireProof(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const { id: memberId, name } = viewer;
    const reading = parseNewPassword(await readBody(ctx));
    const refuse = (errors: FieldErrors) =>
      page<Data>({ saved: false, errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const { password } = reading.values;
    const own = await getOwnAddress(ports.db, memberId);
    // A password is found by its address: first they need one.
    if (!own?.email) return ctx.redirect("/settings/email", 303);
    const change = { memberId, email: own.email, name, password };
    const result = await setPassword(ports, change);
    if (!result.ok) return refuse(result.problem.fields ?? {});
    const next = "/settings/password?saved=1";
    return await startSession(ctx, { memberId, next });
  }),
});

export default define.page<typeof handler>(
  function PasswordSettings({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.settings.password.title)}</title>
        </Head>
        <PasswordForm t={t} lang={lang} typed={{}} {...data} />
      </>
    );
  },
);
