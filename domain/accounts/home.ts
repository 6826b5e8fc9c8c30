import * as z from "zod/mini";
import { isProvince } from "../regions/regions.ts";
import { type FormReading, optional, readForm, rule } from "../shared/forms.ts";
import { district } from "./fields.ts";

/** What `POST /regions` takes: the district a member makes theirs. */
export const homeFields = { region: district };

export function parseHome(form: FormData): FormReading<typeof homeFields> {
  return readForm(homeFields, form);
}

/** What `GET /regions` may name: the 시·도 to look into. */
export const provinceFields = {
  province: optional(z.string().check(rule(isProvince, "district"))),
};

export function parseProvince(
  params: URLSearchParams,
): FormReading<typeof provinceFields> {
  return readForm(provinceFields, params);
}
