import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Pagination } from "@/components/ui/Pagination.tsx";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import type { Look } from "../look.ts";
import { type MyCounts, MyTabs } from "../MyTabs.tsx";
import { DealCard } from "./DealCard.tsx";

export interface MyDealsViewProps {
  list: "ongoing" | "requests" | "closed";
  deals: readonly DealSheet[];
  counts: MyCounts;
  page: number;
  hasNext: boolean;
  viewerId: string;
  look: Look;
}

/** `/my/ongoing`, `/my/requests`, `/my/closed`: my deals, with every verb that is possible now. */
export function MyDealsView(props: MyDealsViewProps) {
  const { list, deals, counts, page, hasNext, look } = props;
  const { mine } = look.t.rent;
  const { paging } = look.t.common;
  const path = `/my/${list}`;
  return (
    <div class="flex flex-col gap-6">
      <h1 class="text-2xl">{mine[list]}</h1>
      <MyTabs current={list} counts={counts} t={look.t} />
      {deals.length === 0 && (
        <EmptyState
          drawing="box"
          {...mine.noDeals[list]}
          action={{ href: "/rent", label: mine.dealsEmptyAction }}
        />
      )}
      {list === "requests"
        ? <Requests {...props} />
        : <Cards {...props} deals={deals} heading={null} />}
      <Pagination
        page={page}
        hasNext={hasNext}
        href={(page) => page > 1 ? `${path}?page=${page}` : path}
        labels={{
          previous: paging.previous,
          next: paging.next,
          page: paging.page(page),
        }}
      />
    </div>
  );
}

/** Those that wait for me first, then those I wait for. */
function Requests(props: MyDealsViewProps) {
  const { deals, viewerId, look } = props;
  const { mine } = look.t.rent;
  const isMine = ({ proposerId }: DealSheet) => proposerId === viewerId;
  return (
    <>
      <Cards
        {...props}
        heading={mine.toAnswer}
        deals={deals.filter((sheet) => !isMine(sheet))}
      />
      <Cards {...props} heading={mine.waiting} deals={deals.filter(isMine)} />
    </>
  );
}

function Cards(props: MyDealsViewProps & { heading: string | null }) {
  const { list, deals, heading, page, viewerId, look } = props;
  if (deals.length === 0) return null;
  return (
    <section class="flex flex-col gap-4">
      {heading && <h2 class="text-lg">{heading}</h2>}
      <ul class="grid items-start gap-4 md:grid-cols-2">
        {deals.map((sheet) => (
          <li key={sheet.id}>
            <DealCard
              sheet={sheet}
              viewerId={viewerId}
              look={look}
              next={page > 1 ? `/my/${list}?page=${page}` : `/my/${list}`}
              withOther
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
