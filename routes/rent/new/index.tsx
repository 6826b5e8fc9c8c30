import { type Context, page, type PageResponse } from "fresh";
import { Head } from "fresh/runtime";
import { publishItem } from "@/actions/rent/publish_item.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { readUpload } from "@/actions/uploads/read_upload.ts";
import { withStoredPhotos } from "@/actions/uploads/with_stored_photos.ts";
import { FormPage } from "@/components/rent/FormPage.tsx";
import { ItemForm } from "@/components/rent/ItemForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define, type State } from "@/define.ts";
import { regionName } from "@/domain/regions/regions.ts";
import { parseItemDraft } from "@/domain/rent/draft.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { readPhotoFiles } from "@/domain/uploads/photo_form.ts";
import { answerTo, renderProblem, requireUser } from "@/guards.ts";
import { accepted, refusedJson, wantsJson } from "../(_form)/answers.ts";

interface Data {
  typed: Typed;
  errors: FieldErrors;
  filesLost: boolean;
}

export const handler = define.handlers({
  GET: requireUser((ctx) => {
    const section = ctx.url.searchParams.get("section") === "wanted"
      ? "wanted"
      : "lend";
    const typed = { section, unit: "day" };
    return page<Data>({ typed, errors: {}, filesLost: false });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const upload = await readUpload(ctx.req);
    if (!upload.ok) return renderProblem(ctx, upload.problem);
    const draft = parseItemDraft(upload.value);
    const photos = readPhotoFiles(upload.value);
    if (!draft.ok || !photos.ok) {
      const errors = {
        ...(draft.ok ? {} : draft.errors),
        ...(photos.ok ? {} : photos.errors),
      };
      const problem: Problem = { name: "Invalid", fields: errors };
      return refuse(ctx, { form: upload.value, typed: draft.typed, problem });
    }
    const by = { who: viewer.id, address: ctx.state.address };
    const limited = await takeLimit(ports, "publish", by);
    if (limited !== null) {
      const { typed } = draft;
      return refuse(ctx, { form: upload.value, typed, problem: limited });
    }
    const result = await withStoredPhotos(
      ports,
      photos.files,
      (stored) =>
        publishItem(ports, { viewer, draft: draft.values, photos: stored }),
    );
    if (result.ok) return accepted(ctx, `/rent/${shortId(result.value.id)}`);
    const { problem } = result;
    if (problem.name !== "Invalid") return renderProblem(ctx, problem);
    return refuse(ctx, { form: upload.value, typed: draft.typed, problem });
  }),
});

export default define.page<typeof handler>(
  function NewItemPage({ data, state }) {
    const { t, lang, viewer } = state;
    const words = t.uploads.form;
    return (
      <>
        <Head>
          <title>{pageTitle(state, words.newTitle)}</title>
        </Head>
        <FormPage
          title={words.newTitle}
          lead={words.newIntro}
          note={viewer && words.region(regionName(viewer.region, lang))}
        >
          <ItemForm t={t} lang={lang} back="/rent" {...data} />
        </FormPage>
      </>
    );
  },
);

interface Refusal {
  form: FormData;
  typed: Typed;
  problem: Problem;
}

/** The same page with what was typed and what is wrong with it; nothing has been stored. */
function refuse(
  ctx: Context<State>,
  { form, typed, problem }: Refusal,
): Response | PageResponse<Data> {
  const { name, fields: errors = {} } = problem;
  if (wantsJson(ctx)) {
    return name === "Invalid"
      ? refusedJson(ctx, errors)
      : renderProblem(ctx, problem);
  }
  const photos = readPhotoFiles(form);
  const filesLost = !photos.ok || photos.files.length > 0;
  return page({ typed, errors, filesLost }, answerTo(problem));
}
