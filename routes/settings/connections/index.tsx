import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { ConnectionsPage } from "@/components/settings/ConnectionsPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listConnectionsByMember } from "@/db/identities.ts";
import { countWaysIn } from "@/db/ways_in.ts";
import { define, type State } from "@/define.ts";
import {
  type Connection,
  type ProviderId,
  providerOf,
} from "@/domain/accounts/identity.ts";
import { readBody, requireProof, requireUser } from "@/guards.ts";
import {
  beginTrip,
  type TripData,
} from "../../sign-in/with/(_trip)/begin_trip.ts";
import { TripPage } from "../../sign-in/with/(_trip)/trip_page.tsx";

interface Data {
  connections: Connection[];
  added: ProviderId | null;
  removed: boolean;
  /** How many ways in there are, a password among them. */
  ways: number;
  now: Date;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const { searchParams } = ctx.url;
    const [connections, ways] = await Promise.all([
      listConnectionsByMember(db, viewer.id),
      countWaysIn(db, viewer.id),
    ]);
    return page<Data | TripData>({
      connections,
      ways,
      added: providerOf(searchParams.get("added") ?? undefined),
      removed: searchParams.has("removed"),
      now: clock.now(),
    });
  }),
  POST: requireProof(async (ctx: Context<State>, viewer) => {
    const provider = (await readBody(ctx)).get("provider");
    return await beginTrip(ctx, {
      provider: providerOf(String(provider)),
      purpose: { kind: "connect", memberId: viewer.id },
    });
  }),
});

export default define.page<typeof handler>(
  function Connections({ data, state }) {
    if (!("connections" in data)) return <TripPage data={data} state={state} />;
    const { t, lang, ports } = state;
    const { now, ...rest } = data;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.connections.settings.title)}</title>
        </Head>
        <ConnectionsPage
          look={{ t, lang, now }}
          providers={ports.identity.offered}
          {...rest}
        />
      </>
    );
  },
);
