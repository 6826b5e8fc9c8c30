import { confirmHandover } from "@/actions/rent/deals/confirm_handover.ts";
import { withStoredPhotos } from "@/actions/uploads/with_stored_photos.ts";
import { define } from "@/define.ts";
import { noteField } from "@/domain/rent/deals/deal_fields.ts";
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
        verb: "confirm_handover",
        fields: { note: noteField },
        photos: true,
      },
      ({ viewer, dealId, values, files }) =>
        withStoredPhotos(ctx.state.ports, files, (photos) =>
          confirmHandover(ctx.state.ports, {
            viewer,
            dealId,
            note: values.note,
            photos,
          })),
    )
  ),
});

export default define.page<typeof handler>(function Deal({ data, state }) {
  return <DealPage data={data} state={state} />;
});
