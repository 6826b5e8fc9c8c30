import { page } from "fresh";
import { Head } from "fresh/runtime";
import { appealAction } from "@/actions/moderation/appeal_action.ts";
import {
  OwnActions,
  type TriedAppeal,
} from "@/components/moderation/OwnActions.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listOwnActions } from "@/db/staff_actions.ts";
import { define } from "@/define.ts";
import { appealFields, type OwnAction } from "@/domain/moderation/mod.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { type Problem, PROBLEM_STATUS } from "@/domain/shared/problems.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";

interface Data {
  actions: OwnAction[];
  tried: TriedAppeal | null;
  sent: boolean;
  now: Date;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    return page<Data>({
      actions: await listOwnActions(db, { memberId: viewer.id }),
      tried: null,
      sent: ctx.url.searchParams.has("sent"),
      now: clock.now(),
    });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const reading = readForm(appealFields, await readBody(ctx));
    const { typed } = reading;
    const refuse = async ({ name, fields: errors = {} }: Problem) => {
      if (name === "NotFound") return renderProblem(ctx, { name });
      const refused = name === "Invalid" ? null : name;
      const action = typed.action ?? "";
      const data = {
        actions: await listOwnActions(ports.db, { memberId: viewer.id }),
        tried: { action, typed, errors, refused },
        sent: false,
        now: ports.clock.now(),
      };
      return page<Data>(data, { status: PROBLEM_STATUS[name] });
    };
    if (!reading.ok) {
      return await refuse({ name: "Invalid", fields: reading.errors });
    }
    const { action: actionId, body } = reading.values;
    const result = await appealAction(ports, { viewer, actionId, body });
    return result.ok
      ? ctx.redirect("/standing/appeal?sent=1", 303)
      : await refuse(result.problem);
  }),
});

export default define.page<typeof handler>(function Appeal({ data, state }) {
  const { t, lang } = state;
  const { now, ...own } = data;
  return (
    <div class="mx-auto w-full max-w-form">
      <Head>
        <title>{pageTitle(state, t.admin.own.title)}</title>
      </Head>
      <OwnActions {...own} look={{ t, lang, now }} />
    </div>
  );
});
