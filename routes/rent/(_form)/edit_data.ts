import { type Context, page, type PageResponse } from "fresh";
import { getItemForOwner } from "@/db/rent.ts";
import { listPhotosBySubject } from "@/db/photos.ts";
import type { State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Item } from "@/domain/rent/item.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { parseShortId, shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Photo } from "@/domain/uploads/photos.ts";
import { refusedJson, wantsJson } from "./answers.ts";
import type { EditSubmission } from "./edit_submission.ts";

/** A thing of one's own with its photos. */
export interface Own {
  item: Item;
  photos: Photo[];
}

/** What the page of the form shows. */
export interface EditData extends Own {
  typed: Typed;
  errors: FieldErrors;
  /** Short ids of the photos that are to go. */
  dropped: string[];
  filesLost: boolean;
  stale: boolean;
}

/** The thing of the address, when it is the viewer's own and not deleted. */
export async function findOwn(
  ctx: Context<State>,
  viewer: Viewer,
): Promise<Own | null> {
  const { db } = ctx.state.ports;
  const id = parseShortId(ctx.params.id ?? "");
  const item = id && await getItemForOwner(db, { id, viewer });
  if (!item) return null;
  return { item, photos: await listPhotosBySubject(db, item.id) };
}

/** The form as it opens. */
export function untouched(own: Own): EditData {
  const { item } = own;
  const text = (amount: number | null) => amount === null ? "" : String(amount);
  const typed = {
    section: item.section,
    category: item.category,
    title: item.title,
    body: item.body,
    price: text(item.price),
    unit: item.unit,
    deposit: text(item.deposit),
    value: text(item.value),
    state: item.visibility,
  };
  const rest = { errors: {}, dropped: [], filesLost: false, stale: false };
  return { ...own, typed, ...rest };
}

export interface Refusal {
  own: Own;
  edit: EditSubmission;
}

/** The form again, with what was typed and what is wrong with it. */
export function refused(
  ctx: Context<State>,
  { own, edit, errors }: Refusal & { errors: FieldErrors },
): Response | PageResponse<EditData> {
  if (wantsJson(ctx)) return refusedJson(ctx, errors);
  const keep = edit.reading.values.keep_photos ?? [];
  const dropped = own.photos.map(({ id }) => shortId(id))
    .filter((id) => !keep.includes(id));
  return page({
    ...own,
    typed: edit.reading.typed,
    errors,
    dropped,
    filesLost: edit.files.length > 0,
    stale: false,
  }, { status: 422 });
}

/**
 * The form again, on the version there is now: what was typed stands in it, beside what is online.
 * All photos stay ticked, because some may be there that this form never showed.
 */
export function stale(
  ctx: Context<State>,
  { own, edit }: Refusal,
): Response | PageResponse<EditData> {
  const { t } = ctx.state;
  const version = String(own.item.version);
  if (wantsJson(ctx)) {
    const message = t.problems.StaleEdit;
    return Response.json({ message, values: { version } }, { status: 409 });
  }
  return page({
    ...own,
    typed: edit.reading.typed,
    errors: {},
    dropped: [],
    filesLost: edit.files.length > 0,
    stale: true,
  }, { status: 409 });
}
