import { page } from "fresh";
import { Head } from "fresh/runtime";
import { Reviews } from "@/components/reviews/ReviewList.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Button } from "@/components/ui/Button.tsx";
import { Pagination } from "@/components/ui/Pagination.tsx";
import { listReviewsByTarget, type ReviewPage } from "@/db/reviews.ts";
import { define } from "@/define.ts";
import type { PublicMember } from "@/domain/accounts/profile.ts";
import { parsePage } from "@/domain/rent/listing.ts";
import { renderProblem } from "@/guards.ts";
import { findPerson } from "../(_person)/person_data.ts";

interface Data extends ReviewPage {
  person: PublicMember;
  page: number;
  now: Date;
}

export const handler = define.handlers({
  async GET(ctx) {
    const { db, clock } = ctx.state.ports;
    const number = parsePage(ctx.url.searchParams);
    const found = await findPerson(ctx);
    if (
      number === null || found === null || found.blocked ||
      found.person.withdrawn
    ) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    const { person } = found;
    const list = await listReviewsByTarget(db, {
      targetId: person.id,
      page: number,
    });
    if (number > 1 && list.reviews.length === 0) {
      return renderProblem(ctx, { name: "NotFound" });
    }
    return page<Data>({ ...list, person, page: number, now: clock.now() });
  },
});

export default define.page<typeof handler>(
  function PersonReviews({ data, state }) {
    const { t, lang } = state;
    const { person, reviews, page, hasNext, now } = data;
    const { paging } = t.common;
    const back = `/people/${person.handle}`;
    const path = `${back}/reviews`;
    const title = t.reviews.ofPerson(person.name);
    return (
      <div class="mx-auto flex w-full max-w-form flex-col gap-6">
        <Head>
          <title>{pageTitle(state, title)}</title>
        </Head>
        <div>
          <Button href={back} variant="quiet" size="sm" icon="arrow-left">
            {t.accounts.person.title(person.name)}
          </Button>
        </div>
        <h1 class="text-2xl">{title}</h1>
        <Reviews
          reviews={reviews}
          look={{ t, lang, now }}
          empty={t.reviews.emptyText}
          withSubject
        />
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
  },
);
