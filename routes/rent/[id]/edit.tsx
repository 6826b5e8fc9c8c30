import { page } from "fresh";
import { Head } from "fresh/runtime";
import { editItem } from "@/actions/rent/edit_item.ts";
import { readUpload } from "@/actions/uploads/read_upload.ts";
import { withStoredPhotos } from "@/actions/uploads/with_stored_photos.ts";
import { FormPage } from "@/components/rent/FormPage.tsx";
import { ItemForm } from "@/components/rent/ItemForm.tsx";
import { StaleNotice } from "@/components/rent/StaleNotice.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { renderProblem, requireUser } from "@/guards.ts";
import { accepted } from "../(_form)/answers.ts";
import {
  type EditData,
  findOwn,
  refused,
  stale,
  untouched,
} from "../(_form)/edit_data.ts";
import { photosInOrder, readEdit } from "../(_form)/edit_submission.ts";

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const own = await findOwn(ctx, viewer);
    if (own === null) return renderProblem(ctx, { name: "NotFound" });
    return page<EditData>(untouched(own));
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const own = await findOwn(ctx, viewer);
    if (own === null) return renderProblem(ctx, { name: "NotFound" });
    const { item, photos } = own;
    const upload = await readUpload(ctx.req);
    if (!upload.ok) return renderProblem(ctx, upload.problem);
    const edit = readEdit(upload.value, photos);
    const { reading, errors, files, order } = edit;
    const version = reading.values.version ?? item.version;
    if (version !== item.version) return stale(ctx, { own, edit });
    if (!reading.ok || Object.keys(errors).length > 0) {
      return refused(ctx, { own, edit, errors });
    }
    const { state, ...draft } = reading.values;
    const result = await withStoredPhotos(
      ports,
      files,
      (stored) =>
        editItem(ports, {
          viewer,
          itemId: item.id,
          version,
          draft,
          state: state ?? item.visibility,
          photos: photosInOrder(order, { photos, stored }),
        }),
    );
    if (result.ok) return accepted(ctx, `/rent/${shortId(item.id)}`);
    const { name, fields = {} } = result.problem;
    if (name === "Invalid") return refused(ctx, { own, edit, errors: fields });
    const now = await findOwn(ctx, viewer);
    return name === "StaleEdit" && now !== null
      ? stale(ctx, { own: now, edit })
      : renderProblem(ctx, result.problem);
  }),
});

export default define.page<typeof handler>(
  function EditItemPage({ data, state }) {
    const { t, lang } = state;
    const { item, photos, typed, errors, dropped, filesLost } = data;
    const words = t.uploads.form;
    return (
      <>
        <Head>
          <title>{pageTitle(state, words.editTitle)}</title>
        </Head>
        <FormPage title={words.editTitle}>
          {data.stale && <StaleNotice t={t} lang={lang} item={item} />}
          <ItemForm
            t={t}
            lang={lang}
            typed={typed}
            errors={errors}
            photos={photos.map(({ id, key }) => ({ id: shortId(id), key }))}
            dropped={dropped}
            version={item.version}
            back={`/rent/${shortId(item.id)}`}
            filesLost={filesLost}
          />
        </FormPage>
      </>
    );
  },
);
