import { sendMessage } from "@/actions/chat/send_message.ts";
import { messageDeed, takeLimit } from "@/actions/limits/take_limit.ts";
import { readUpload } from "@/actions/uploads/read_upload.ts";
import { withStoredPhotos } from "@/actions/uploads/with_stored_photos.ts";
import { define } from "@/define.ts";
import { parseMessage } from "@/domain/chat/mod.ts";
import { readPhotoFiles } from "@/domain/uploads/photo_form.ts";
import { renderProblem, requireUser } from "@/guards.ts";
import { roomIdOf, seqOf } from "../(_room)/ids.ts";
import { showRoom } from "../(_room)/room_data.ts";
import { RoomPage } from "../(_room)/room_page.tsx";

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) => {
    const before = ctx.url.searchParams.get("before");
    return showRoom(ctx, {
      viewer,
      before: before === null ? null : seqOf(before),
    });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const upload = await readUpload(ctx.req);
    if (!upload.ok) return renderProblem(ctx, upload.problem);
    const reading = parseMessage(upload.value);
    const photos = readPhotoFiles(upload.value);
    const { typed } = reading;
    const filesLost = !photos.ok || photos.files.length > 0;
    if (!reading.ok || !photos.ok) {
      const errors = {
        ...(reading.ok ? {} : reading.errors),
        ...(photos.ok ? {} : photos.errors),
      };
      const refusal = { typed, errors, filesLost };
      return await showRoom(ctx, { viewer, refusal });
    }
    const { body, cid } = reading.values;
    const roomId = roomIdOf(ctx);
    const by = { who: viewer.id, address: ctx.state.address };
    const limited = await takeLimit(ports, messageDeed(body), by);
    if (limited !== null) {
      const errors = limited.fields ?? {};
      const refusal = { typed, errors, filesLost, problem: limited };
      return await showRoom(ctx, { viewer, refusal });
    }
    const result = await withStoredPhotos(
      ports,
      photos.files,
      (photos) =>
        sendMessage(ports, { viewer, roomId, clientId: cid, body, photos }),
    );
    if (result.ok) return ctx.redirect(ctx.url.pathname, 303);
    const { problem } = result;
    const { name, fields: errors = {} } = problem;
    // The room itself says why nothing can be said in it.
    if (name !== "Invalid" && name !== "CannotWrite") {
      return renderProblem(ctx, problem);
    }
    const refusal = { typed, errors, filesLost, problem };
    return await showRoom(ctx, { viewer, refusal });
  }),
});

export default define.page<typeof handler>(RoomPage);
