import { type Context, page, type PageResponse } from "fresh";
import { Head } from "fresh/runtime";
import { changeRole } from "@/actions/moderation/change_role.ts";
import {
  RolesView,
  type RolesViewProps,
} from "@/components/moderation/RolesView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getPersonSheet, listStaff } from "@/db/staff_people.ts";
import { define, type State } from "@/define.ts";
import { roleFields } from "@/domain/moderation/mod.ts";
import { readForm, type Typed } from "@/domain/shared/forms.ts";
import { newId, shortId } from "@/domain/shared/ids.ts";
import { type Problem, PROBLEM_STATUS } from "@/domain/shared/problems.ts";
import { readBody } from "@/guards.ts";
import { staffLook, withDuty } from "./(_staff)/duty.ts";

type Data = Omit<RolesViewProps, "look">;

export const handler = define.handlers({
  GET: withDuty(
    "change_role",
    async (ctx) => page<Data>(await allOf(ctx, { typed: {}, problem: null })),
  ),
  POST: withDuty("change_role", async (ctx, viewer) => {
    const { ports } = ctx.state;
    const reading = readForm(roleFields, await readBody(ctx));
    const { typed } = reading;
    const refuse = (problem: Problem) => refused(ctx, { typed, problem });
    if (!reading.ok) return refuse({ name: "Invalid", fields: reading.errors });
    const { handle, ...change } = reading.values;
    const person = await getPersonSheet(ports.db, handle);
    if (person === null || person.withdrawn) {
      const fields = { handle: { key: "staffHandle" } };
      return refuse({ name: "Invalid", fields });
    }
    const memberId = person.id;
    const result = await changeRole(ports, { viewer, memberId, ...change });
    if (!result.ok) return refuse(result.problem);
    return ctx.redirect("/admin/roles?done=1", 303);
  }),
});

interface Tried {
  typed: Typed;
  problem: Problem | null;
}

async function allOf(
  ctx: Context<State>,
  { typed, problem }: Tried,
): Promise<Data> {
  const { db, clock } = ctx.state.ports;
  const isInvalid = problem === null || problem.name === "Invalid";
  return {
    staff: await listStaff(db),
    deed: shortId(newId(clock)),
    typed,
    errors: problem?.fields ?? {},
    refused: isInvalid ? null : problem.name,
    done: ctx.url.searchParams.has("done"),
  };
}

async function refused(
  ctx: Context<State>,
  { typed, problem }: { typed: Typed; problem: Problem },
): Promise<PageResponse<Data>> {
  const status = PROBLEM_STATUS[problem.name];
  return page(await allOf(ctx, { typed, problem }), { status });
}

export default define.page<typeof handler>(function Roles({ data, state }) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.staff.title)}</title>
      </Head>
      <RolesView {...data} look={staffLook(state)} />
    </>
  );
});
