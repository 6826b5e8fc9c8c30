import { page } from "fresh";
import { Head } from "fresh/runtime";
import { editProfile } from "@/actions/accounts/edit_profile.ts";
import { ProfileForm } from "@/components/accounts/ProfileForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getProfile } from "@/db/accounts.ts";
import { define } from "@/define.ts";
import { parseProfile } from "@/domain/accounts/profile.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";

interface Data {
  handle: string;
  saved: boolean;
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const profile = await getProfile(ctx.state.ports.db, viewer.id);
    if (profile === null) return renderProblem(ctx, { name: "NotFound" });
    return page<Data>({
      handle: profile.handle,
      saved: ctx.url.searchParams.has("saved"),
      typed: { ...profile },
      errors: {},
    });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { handle } = viewer;
    const reading = parseProfile(await readBody(ctx));
    const { typed } = reading;
    const refuse = (errors: FieldErrors) =>
      page<Data>({ handle, saved: false, typed, errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const profile = reading.values;
    const result = await editProfile(ctx.state.ports, { viewer, profile });
    if (!result.ok) return refuse(result.problem.fields ?? {});
    return ctx.redirect("/settings/profile?saved=1", 303);
  }),
});

export default define.page<typeof handler>(
  function ProfileSettings({ data, state }) {
    const { t, lang, origin, viewer } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.accounts.settings.title)}</title>
        </Head>
        <ProfileForm
          t={t}
          lang={lang}
          origin={origin}
          name={viewer?.name ?? ""}
          photo={viewer?.photo ?? null}
          {...data}
        />
      </>
    );
  },
);
