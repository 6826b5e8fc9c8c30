import { page } from "fresh";
import { Head } from "fresh/runtime";
import { readStatistics } from "@/actions/moderation/read_statistics.ts";
import { StatisticsView } from "@/components/moderation/StatisticsView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { parseRange, type Statistics } from "@/domain/moderation/mod.ts";
import { staffLook, withDuty } from "./(_staff)/duty.ts";

interface Data {
  statistics: Statistics;
}

export const handler = define.handlers({
  GET: withDuty("read_statistics", async (ctx) => {
    const { ports } = ctx.state;
    const range = parseRange(ctx.url.searchParams, ports.clock.now());
    return page<Data>({ statistics: await readStatistics(ports, range) });
  }),
});

export default define.page<typeof handler>(
  function StatisticsPage({ data, state }) {
    return (
      <>
        <Head>
          <title>{pageTitle(state, state.t.admin.statistics.title)}</title>
        </Head>
        <StatisticsView {...data} look={staffLook(state)} />
      </>
    );
  },
);
