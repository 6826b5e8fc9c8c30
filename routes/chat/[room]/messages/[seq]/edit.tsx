import { page } from "fresh";
import { Head } from "fresh/runtime";
import { editMessage } from "@/actions/chat/edit_message.ts";
import { EditForm } from "@/components/chat/EditForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnMessage } from "@/db/chat_lists.ts";
import { define } from "@/define.ts";
import { mayChange, messageFields } from "@/domain/chat/mod.ts";
import { readForm } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";
import { roomIdOf, seqOf } from "../../../(_room)/ids.ts";

interface Data {
  body: string;
  errors: FieldErrors;
  /** The room it is in. */
  back: string;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const memberId = viewer.id;
    const message = await getOwnMessage(db, {
      roomId: roomIdOf(ctx),
      memberId,
      seq: seqOf(ctx.params.seq),
    });
    if (message === null || message.deletedAt !== null) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    if (!mayChange(message, { memberId, now: clock.now() })) {
      return renderProblem(ctx, { name: "TooLateToChange" });
    }
    const back = `/chat/${ctx.params.room}`;
    return page<Data>({ body: message.body, errors: {}, back });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { body } = messageFields;
    const reading = readForm({ body }, await readBody(ctx));
    const back = `/chat/${ctx.params.room}`;
    const refuse = (errors: FieldErrors) =>
      page<Data>({ body: reading.typed.body ?? "", errors, back }, {
        status: 422,
      });
    if (!reading.ok) return refuse(reading.errors);
    const result = await editMessage(ctx.state.ports, {
      viewer,
      roomId: roomIdOf(ctx),
      seq: seqOf(ctx.params.seq),
      body: reading.values.body,
    });
    if (result.ok) return ctx.redirect(back, 303);
    const { name, fields } = result.problem;
    return name === "Invalid"
      ? refuse(fields ?? {})
      : renderProblem(ctx, result.problem);
  }),
});

export default define.page<typeof handler>(
  function EditMessagePage({ data, state }) {
    const { t } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.chat.edit.title)}</title>
        </Head>
        <EditForm t={t} {...data} />
      </>
    );
  },
);
