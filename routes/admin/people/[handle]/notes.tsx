import { writeNote } from "@/actions/moderation/write_note.ts";
import { getPersonSheet } from "@/db/staff_people.ts";
import { define } from "@/define.ts";
import { noteFields } from "@/domain/moderation/mod.ts";
import { readForm } from "@/domain/shared/forms.ts";
import type { Problem } from "@/domain/shared/problems.ts";
import { readBody, renderProblem } from "@/guards.ts";
import { withDuty } from "../../(_staff)/duty.ts";
import { refuse } from "../(_person)/person_data.ts";
import { PersonPage } from "../(_person)/person_page.tsx";

export const handler = define.handlers({
  GET: withDuty(
    "read_reports",
    (ctx) => ctx.redirect(`/admin/people/${ctx.params.handle}`, 303),
  ),
  POST: withDuty("note", async (ctx, viewer) => {
    const { ports } = ctx.state;
    const handle = ctx.params.handle ?? "";
    const person = await getPersonSheet(ports.db, handle);
    if (person === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = readForm(noteFields, await readBody(ctx));
    const { typed } = reading;
    const answer = (problem: Problem) =>
      refuse(ctx, { viewer, handle, form: "notes", typed, problem });
    if (!reading.ok) return answer({ name: "Invalid", fields: reading.errors });
    const result = await writeNote(ports, {
      ...reading.values,
      viewer,
      targetId: person.id,
      about: { memberId: person.id },
    });
    if (!result.ok) return answer(result.problem);
    return ctx.redirect(`/admin/people/${handle}`, 303);
  }),
});

export default define.page<typeof handler>(function Person({ data, state }) {
  return <PersonPage data={data} state={state} />;
});
