import { Head } from "fresh/runtime";
import { DealView } from "@/components/rent/deals/DealView.tsx";
import type { State } from "@/define.ts";
import type { DealData } from "./deal_data.ts";

/** A deal's page, as it is opened and as it comes back from the form of a verb. */
export function DealPage({ data, state }: { data: DealData; state: State }) {
  const { t, lang } = state;
  const { now, ...rest } = data;
  return (
    <>
      <Head>
        <title>
          {`${t.deals.title(data.sheet.item.title)} · ${t.common.brand}`}
        </title>
        <meta name="robots" content="noindex" />
      </Head>
      <DealView {...rest} look={{ t, lang, now }} />
    </>
  );
}
