import { page } from "fresh";
import { Head } from "fresh/runtime";
import { PersonGone } from "@/components/accounts/PersonGone.tsx";
import { PersonHeader } from "@/components/accounts/PersonHeader.tsx";
import { ItemGrid } from "@/components/rent/ItemGrid.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Pagination } from "@/components/ui/Pagination.tsx";
import { getPublicMemberByHandle } from "@/db/accounts.ts";
import { type CardPage, listItemsByOwner } from "@/db/rent_lists.ts";
import { define, type State } from "@/define.ts";
import type { PublicMember } from "@/domain/accounts/profile.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import { renderProblem } from "@/guards.ts";

interface Data extends CardPage {
  person: PublicMember;
  page: number;
  now: Date;
}

const NOTHING: CardPage = { items: [], hasNext: false };

export const handler = define.handlers({
  async GET(ctx) {
    const { ports } = ctx.state;
    const number = parsePage(ctx.url.searchParams);
    const handle = ctx.params.handle ?? "";
    const person = await getPublicMemberByHandle(ports.db, handle);
    if (person === null || number === null) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    const cards = await listThings(ctx.state, { person, page: number });
    if (number > 1 && cards.items.length === 0) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    const now = ports.clock.now();
    return page<Data>({ ...cards, person, page: number, now });
  },
});

/** What the neighbour has put up, as everybody sees it: the own hidden things stay on `/my/items`. */
function listThings(
  { ports }: State,
  { person, page }: { person: PublicMember; page: number },
): Promise<CardPage> {
  if (person.withdrawn) return Promise.resolve(NOTHING);
  const ownerId = person.id;
  return listItemsByOwner(ports.db, { ownerId, viewerId: null, page });
}

export default define.page<typeof handler>(function Person({ data, state }) {
  const { t, lang, viewer } = state;
  const { person } = data;
  const words = t.accounts.person;
  const name = person.withdrawn ? words.withdrawnName : person.name;
  const place = regionFullName(person.region, lang);
  const own = viewer?.id === person.id;
  return (
    <>
      <Head>
        <title>{pageTitle(state, words.title(name))}</title>
        <meta name="description" content={words.description(name, place)} />
        {person.withdrawn && <meta name="robots" content="noindex" />}
      </Head>
      {person.withdrawn
        ? <PersonGone t={t} />
        : (
          <div class="flex flex-col gap-10">
            <PersonHeader t={t} lang={lang} person={person} own={own} />
            <Things data={data} state={state} />
          </div>
        )}
    </>
  );
});

function Things({ data, state: { t, lang } }: { data: Data; state: State }) {
  const { person, items, page, hasNext, now } = data;
  const words = t.accounts.person;
  const { list } = t.rent;
  const path = `/people/${person.handle}`;
  return (
    <section class="flex flex-col gap-6">
      <h2 class="text-xl">{words.items}</h2>
      {items.length === 0
        ? (
          <EmptyState
            drawing="box"
            title={words.itemsEmptyTitle}
            text={words.itemsEmptyText}
          />
        )
        : (
          <ItemGrid
            items={items}
            look={{ t, lang, now }}
            label={words.items}
            wide
          />
        )}
      <Pagination
        page={page}
        hasNext={hasNext}
        href={(page) => page > 1 ? `${path}?page=${page}` : path}
        labels={{
          previous: list.previous,
          next: list.next,
          page: list.page(page),
        }}
      />
    </section>
  );
}
