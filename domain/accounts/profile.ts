import {
  type FormReading,
  type FormValues,
  readForm,
} from "../shared/forms.ts";
import { district, handle, intro, name } from "./fields.ts";

/** What a member may change about themselves at `/settings/profile`. */
export const profileFields = { name, handle, intro, region: district };

export type Profile = FormValues<typeof profileFields>;

export function parseProfile(
  form: FormData,
): FormReading<typeof profileFields> {
  return readForm(profileFields, form);
}

/** A member as everybody may see them. */
export interface PublicMember {
  id: string;
  handle: string;
  /** Empty for who has left: pages say "탈퇴유저". */
  name: string;
  region: string;
  intro: string;
  /** The key of their picture; null for the first letter of the name. */
  photo: string | null;
  /** When their device stood in this district, however long ago. */
  neighbourAt: Date | null;
  joinedAt: Date;
  withdrawn: boolean;
}
