import { page } from "fresh";
import { Head } from "fresh/runtime";
import { PersonGone } from "@/components/accounts/PersonGone.tsx";
import { PersonHeader } from "@/components/accounts/PersonHeader.tsx";
import { PersonThings } from "@/components/rent/PersonThings.tsx";
import { BlockedStub } from "@/components/reports/BlockedStub.tsx";
import { NeighbourTools } from "@/components/reports/NeighbourTools.tsx";
import { ReviewList } from "@/components/reviews/ReviewList.tsx";
import { TrustCard } from "@/components/reviews/TrustCard.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Toast } from "@/components/ui/Toast.tsx";
import type { CardPage } from "@/db/rent_cards.ts";
import { listItemsByOwner } from "@/db/rent_lists.ts";
import { listReviewsByTarget } from "@/db/reviews.ts";
import { getTrust } from "@/db/trust.ts";
import { define, type State } from "@/define.ts";
import { neighbourSince } from "@/domain/accounts/neighbourhood.ts";
import { regionFullName } from "@/domain/regions/regions.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import type { Review, Trust } from "@/domain/reviews/mod.ts";
import { renderProblem } from "@/guards.ts";
import { findPerson, type FoundPerson } from "./(_person)/person_data.ts";

/** How many reviews stand here; the others have a page of their own. */
const REVIEWS_SHOWN = 4;

interface Data extends FoundPerson {
  /** Null for who has left or is blocked: nothing of them is shown any more. */
  shown: Shown | null;
  page: number;
  now: Date;
  /** What was done just now. */
  done: (typeof DEEDS)[number] | null;
}

const DEEDS = ["muted", "unmuted", "unblocked"] as const;

interface Shown extends CardPage {
  trust: Trust;
  reviews: Review[];
}

export const handler = define.handlers({
  async GET(ctx) {
    const { searchParams } = ctx.url;
    const number = parsePage(searchParams);
    const found = await findPerson(ctx);
    if (found === null || number === null) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    const { person, blocked } = found;
    const now = ctx.state.ports.clock.now();
    const shown = person.withdrawn || blocked
      ? null
      : await listAll(ctx.state, { person, page: number, now });
    if (number > 1 && !shown?.items.length) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    const done = DEEDS.find((each) => searchParams.has(each)) ?? null;
    return page<Data>({ ...found, shown, page: number, now, done });
  },
});

/** What everybody sees: the own hidden things stay on `/my/items`. */
async function listAll(
  { ports: { db } }: State,
  { person, page, now }: Pick<Data, "person" | "page" | "now">,
): Promise<Shown> {
  const memberId = person.id;
  const [cards, trust, { reviews }] = await Promise.all([
    listItemsByOwner(db, { ownerId: memberId, viewerId: null, page }),
    getTrust(db, { memberId, now }),
    listReviewsByTarget(db, { targetId: memberId, limit: REVIEWS_SHOWN }),
  ]);
  return { ...cards, trust, reviews };
}

export default define.page<typeof handler>(function Person({ data, state }) {
  const { t, lang, viewer } = state;
  const { person, blocked, muted, shown, page, now, done } = data;
  const words = t.accounts.person;
  const name = person.withdrawn ? words.withdrawnName : person.name;
  const place = regionFullName(person.region, lang);
  const look = { t, lang, now };
  return (
    <>
      <Head>
        <title>{pageTitle(state, words.title(name))}</title>
        <meta name="description" content={words.description(name, place)} />
        {shown === null && <meta name="robots" content="noindex" />}
      </Head>
      {shown === null
        ? blocked && !person.withdrawn
          ? <BlockedStub t={t} person={person} />
          : <PersonGone t={t} />
        : (
          <div class="flex flex-col gap-10">
            <div class="flex flex-col gap-2">
              <PersonHeader
                t={t}
                lang={lang}
                person={person}
                own={viewer?.id === person.id}
                neighbourSince={neighbourSince(person, {
                  now,
                  days: state.ports.settings.neighbourDays,
                })}
              />
              {viewer?.id !== person.id && (
                <NeighbourTools
                  t={t}
                  kind="person"
                  path={`/people/${person.handle}`}
                  person={person}
                  muted={muted}
                />
              )}
            </div>
            <TrustCard trust={shown.trust} t={t} lang={lang} />
            <ReviewList
              reviews={shown.reviews}
              total={shown.trust.reviews}
              allHref={`/people/${person.handle}/reviews`}
              look={look}
              empty={t.reviews.emptyText}
              withSubject
              wide
            />
            <PersonThings
              handle={person.handle}
              items={shown.items}
              page={page}
              hasNext={shown.hasNext}
              look={look}
            />
          </div>
        )}
      {done && <Toast>{t.reports.block[done](person.name)}</Toast>}
    </>
  );
});
