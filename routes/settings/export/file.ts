import { getExport } from "@/db/exports.ts";
import { define } from "@/define.ts";
import { renderProblem, requireProof } from "@/guards.ts";

/** The file itself: for its member alone, and only after they have shown that it is them. */
export const handler = define.handlers({
  GET: requireProof(async (ctx, viewer) => {
    const { db, clock, exports } = ctx.state.ports;
    const at = { memberId: viewer.id, now: clock.now() };
    const known = await getExport(db, at);
    const file = known?.readyAt && await exports.read(known.id);
    if (!file) return renderProblem(ctx, { name: "NotFound" });
    const day = known.readyAt?.toISOString().slice(0, 10);
    return new Response(file.body, {
      headers: {
        "content-type": "application/zip",
        "content-length": String(file.size),
        "content-disposition": `attachment; filename="madang-${day}.zip"`,
        "cache-control": "private, no-store",
      },
    });
  }),
});
