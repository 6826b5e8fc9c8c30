import { page } from "fresh";
import { Head } from "fresh/runtime";
import { changePhoto } from "@/actions/accounts/change_photo.ts";
import { readUpload } from "@/actions/uploads/read_upload.ts";
import { PhotoForm } from "@/components/accounts/PhotoForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readPhotoFiles } from "@/domain/uploads/photo_form.ts";
import { renderProblem, requireUser } from "@/guards.ts";

interface Data {
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireUser(() => page<Data>({ errors: {} })),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const upload = await readUpload(ctx.req);
    if (!upload.ok) return renderProblem(ctx, upload.problem);
    const reading = readPhotoFiles(upload.value);
    const refuse = (errors: FieldErrors) =>
      page<Data>({ errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const [file, another] = reading.files;
    if (file === undefined) return refuse({ photos: { key: "required" } });
    if (another) return refuse({ photos: { key: "duplicate" } });
    const result = await changePhoto(ports, { viewer, file });
    if (!result.ok) return refuse(result.problem.fields ?? {});
    return ctx.redirect("/settings/profile?saved=1", 303);
  }),
});

export default define.page<typeof handler>(
  function ProfilePhoto({ data, state }) {
    const { t, viewer } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.leaving.photo.title)}</title>
        </Head>
        {viewer && (
          <PhotoForm
            t={t}
            name={viewer.name}
            photo={viewer.photo}
            errors={data.errors}
          />
        )}
      </>
    );
  },
);
