import { startHandover } from "@/actions/rent/deals/start_handover.ts";
import { withStoredPhotos } from "@/actions/uploads/with_stored_photos.ts";
import { define } from "@/define.ts";
import { noteField, promptsField } from "@/domain/rent/deals/deal_fields.ts";
import { requireUser } from "@/guards.ts";
import { answerVerb } from "../(_deal)/answer_verb.ts";
import { DealPage } from "../(_deal)/deal_page.tsx";

export const handler = define.handlers({
  GET: (ctx) => ctx.redirect(`/rent/deals/${ctx.params.id}`, 303),
  POST: requireUser((ctx, viewer) =>
    answerVerb(
      ctx,
      {
        viewer,
        verb: "start_handover",
        fields: { note: noteField, prompts: promptsField },
        photos: true,
      },
      ({ viewer, dealId, values, files }) =>
        withStoredPhotos(ctx.state.ports, files, (photos) =>
          startHandover(ctx.state.ports, {
            viewer,
            dealId,
            note: values.note,
            ticked: values.prompts,
            photos,
          })),
    )
  ),
});

export default define.page<typeof handler>(function Deal({ data, state }) {
  return <DealPage data={data} state={state} />;
});
