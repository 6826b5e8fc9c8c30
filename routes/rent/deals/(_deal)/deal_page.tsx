import { Head } from "fresh/runtime";
import { DealView } from "@/components/rent/deals/DealView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
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
          {pageTitle(state, t.deals.title(data.sheet.item.title))}
        </title>
        <meta name="robots" content="noindex" />
      </Head>
      <DealView {...rest} look={{ t, lang, now }} />
    </>
  );
}
