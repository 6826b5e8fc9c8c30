import { define } from "@/define.ts";
import { providerOf } from "@/domain/accounts/identity.ts";
import { parseTrip } from "@/domain/accounts/trip.ts";
import { readBody } from "@/guards.ts";
import { beginTrip } from "../(_trip)/begin_trip.ts";
import { TripPage } from "../(_trip)/trip_page.tsx";

export const handler = define.handlers({
  // Who reloads the page on the way begins again.
  GET: (ctx) => ctx.redirect("/sign-in", 303),
  async POST(ctx) {
    const reading = parseTrip(await readBody(ctx));
    const next = reading.values.next ?? "/";
    return await beginTrip(ctx, {
      provider: providerOf(ctx.params.provider),
      purpose: { kind: "enter", next },
    });
  },
});

export default define.page<typeof handler>(TripPage);
