import { type Context, page, type PageResponse } from "fresh";
import { readUpload } from "@/actions/uploads/read_upload.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Verb } from "@/domain/rent/deals/deal.ts";
import { after } from "@/domain/rent/deals/lifecycle.ts";
import { wayBack } from "@/domain/rent/deals/paths.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import {
  type FormShape,
  type FormValues,
  readForm,
  type Typed,
} from "@/domain/shared/forms.ts";
import {
  type FieldErrors,
  type Problem,
  PROBLEM_STATUS,
} from "@/domain/shared/problems.ts";
import { ok, type Result } from "@/domain/shared/result.ts";
import { readPhotoFiles } from "@/domain/uploads/photo_form.ts";
import { readBody, renderProblem } from "@/guards.ts";
import { accepted, refusedJson, wantsJson } from "../../(_form)/answers.ts";
import { allOf, type DealData, findSheet } from "./deal_data.ts";

export interface VerbForm<S extends FormShape> {
  viewer: Viewer;
  verb: Verb;
  /** What the form sends besides `next`, where to go afterwards. */
  fields: S;
  /** Whether it may carry photos. */
  photos?: boolean;
}

/** What an action gets from the form. */
export interface VerbDeed<S extends FormShape> {
  viewer: Viewer;
  dealId: string;
  sheet: DealSheet;
  values: FormValues<S>;
  files: File[];
}

type Answer = Response | PageResponse<DealData>;

/**
 * Takes the form of a verb: first whether the viewer may know of the deal and do this now, then
 * what they typed, then the deed. What is refused shows the deal as it stands, with the reason.
 */
export async function answerVerb<S extends FormShape>(
  ctx: Context<State>,
  { viewer, verb, fields, photos = false }: VerbForm<S>,
  act: (deed: VerbDeed<S>) => Promise<Result<unknown>>,
): Promise<Answer> {
  const sheet = await findSheet(ctx, viewer);
  if (sheet === null) return renderProblem(ctx, { name: "NotFound" });
  const tried = { viewer, verb, typed: {}, filesLost: false };
  const now = ctx.state.ports.clock.now();
  const step = after(verb, { deal: sheet, actorId: viewer.id, now });
  if (!step.ok) return refuse(ctx, { ...tried, problem: step.problem });
  const body = await readVerbBody(ctx, photos);
  if (!body.ok) return renderProblem(ctx, body.problem);
  const next = takeNext(body.value);
  const { form, files, errors } = readVerbForm(body.value, { fields, photos });
  const typing = { ...tried, typed: form.typed, filesLost: files.length > 0 };
  if (!form.ok || Object.keys(errors).length > 0) {
    const problem: Problem = { name: "Invalid", fields: errors };
    return refuse(ctx, { ...typing, problem });
  }
  const { values } = form;
  const dealId = sheet.id;
  const result = await act({ viewer, dealId, sheet, values, files });
  if (!result.ok) return refuse(ctx, { ...typing, problem: result.problem });
  return accepted(ctx, wayBack(dealId, next));
}

/** The posted form; a button without any field may send none at all. */
async function readVerbBody(
  ctx: Context<State>,
  photos: boolean,
): Promise<Result<FormData>> {
  if (!ctx.req.headers.has("content-type")) return ok(new FormData());
  return photos ? await readUpload(ctx.req) : ok(await readBody(ctx));
}

/** Where the form wants to go afterwards; the rest of the form is the verb's. */
function takeNext(form: FormData): string | null {
  const next = form.get("next");
  form.delete("next");
  return typeof next === "string" ? next : null;
}

function readVerbForm<S extends FormShape>(
  body: FormData,
  { fields, photos }: { fields: S; photos: boolean },
) {
  const form = readForm(fields, body);
  const reading = readPhotoFiles(body);
  const files = reading.ok ? reading.files : [];
  const errors: FieldErrors = {
    ...(form.ok ? {} : form.errors),
    ...(reading.ok ? {} : reading.errors),
    ...(!photos && files.length > 0 ? { form: { key: "unknownField" } } : {}),
  };
  return { form, files, errors };
}

interface Refusal {
  viewer: Viewer;
  verb: Verb;
  typed: Typed;
  filesLost: boolean;
  problem: Problem;
}

/** The deal's page as it stands now, with what was refused and why. */
async function refuse(
  ctx: Context<State>,
  { viewer, problem, ...tried }: Refusal,
): Promise<Answer> {
  const { name, fields: errors = {} } = problem;
  const status = PROBLEM_STATUS[name];
  if (status === 422 && wantsJson(ctx)) return refusedJson(ctx, errors);
  const isShown = (status === 409 || status === 422) && !wantsJson(ctx);
  const sheet = isShown ? await findSheet(ctx, viewer) : null;
  if (sheet === null) return renderProblem(ctx, problem);
  const data = await allOf(ctx, {
    sheet,
    viewer,
    tried: { ...tried, errors, refused: name },
  });
  return page(data, { status });
}
