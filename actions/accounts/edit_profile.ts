import type { Ports } from "@/adapters/ports.ts";
import { updateProfile } from "@/db/accounts.ts";
import { isViolation } from "@/db/errors.ts";
import type { Profile } from "@/domain/accounts/profile.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { ok, problem, type Result } from "@/domain/shared/result.ts";

/** Writes what a member tells about themselves; their next page shows it. */
export async function editProfile(
  { db, sessions }: Ports,
  { viewer, profile }: { viewer: Viewer; profile: Profile },
): Promise<Result<null>> {
  try {
    await updateProfile(db, { id: viewer.id, profile });
  } catch (error) {
    if (!isViolation(error, "unique", "members_handle_key")) throw error;
    return problem("Invalid", { handle: { key: "handleTaken" } });
  }
  sessions.refresh(viewer.id);
  return ok(null);
}
