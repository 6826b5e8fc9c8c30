import assert from "node:assert/strict";
import {
  DUTIES,
  type Duty,
  dutyObstacle,
  hasDuty,
  mayDo,
  outlives,
  type Role,
  ROLES,
} from "@/domain/moderation/mod.ts";

const all = Object.keys(DUTIES) as Duty[];
const of = (role: Role, id: string = role) => ({ id, role });

/** Written a second time, as the host's rules say it; the table has to agree. */
const ALLOWED: Record<Duty, string> = {
  read_reports: "moderator>member admin>member admin>moderator admin>admin",
  look: "moderator>member admin>member admin>moderator admin>admin",
  note: "moderator>member admin>member admin>moderator admin>admin",
  decide: "moderator>member admin>member admin>moderator admin>admin",
  judge: "moderator>member admin>member admin>moderator admin>admin",
  warn: "moderator>member admin>member admin>moderator",
  suspend: "moderator>member admin>member admin>moderator",
  relieve: "moderator>member admin>member admin>moderator",
  withhold: "moderator>member admin>member admin>moderator",
  release: "moderator>member admin>member admin>moderator",
  remove: "moderator>member admin>member admin>moderator",
  ban: "admin>member admin>moderator",
  unban: "admin>member admin>moderator",
  change_role: "admin>member admin>moderator admin>admin",
  read_log: "moderator>member moderator>moderator moderator>admin " +
    "admin>member admin>moderator admin>admin",
  read_statistics: "moderator>member moderator>moderator moderator>admin " +
    "admin>member admin>moderator admin>admin",
  save_statistics: "admin>member admin>moderator admin>admin",
  answer_feedback: "admin>member admin>moderator admin>admin",
};

for (const duty of all) {
  Deno.test(`R23 ${duty}: every cell of the table, and no other`, () => {
    const allowed = ROLES.flatMap((actor) =>
      ROLES.filter((target) => mayDo(of(actor), duty, of(target, "other")))
        .map((target) => `${actor}>${target}`)
    );
    assert.deepEqual(allowed, ALLOWED[duty].split(" "));
  });
}

Deno.test("nobody acts on themselves, but an administrator may step down", () => {
  for (const duty of all) {
    if (DUTIES[duty].about === "nobody") continue;
    const admin = of("admin");
    const obstacle = dutyObstacle(admin, duty, admin);
    assert.equal(obstacle, duty === "change_role" ? null : "OwnCase", duty);
  }
});

Deno.test("who has left is neither warned nor shut out, but what they said is still judged", () => {
  assert.deepEqual(all.filter(outlives), [
    "read_reports",
    "look",
    "decide",
    "judge",
    "relieve",
    "withhold",
    "release",
    "remove",
    "unban",
  ]);
});

Deno.test("a member who is no staff learns nothing, whatever they try", () => {
  for (const duty of all) {
    assert.equal(
      dutyObstacle(of("member"), duty, of("member", "other")),
      "NotFound",
    );
    assert.equal(hasDuty("member", duty), false);
  }
});
