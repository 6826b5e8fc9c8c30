import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { markSeen } from "@/actions/notifications/mark_seen.ts";
import { writeReview } from "@/actions/reviews/write_review.ts";
import { DealReview } from "@/components/rent/deals/DealReview.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnReview, getReviewAbout } from "@/db/reviews.ts";
import { define, type State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { reviewPath } from "@/domain/rent/deals/paths.ts";
import type { DealSheet } from "@/domain/rent/deals/sheet.ts";
import {
  type OwnReview,
  parseReview,
  type Review,
} from "@/domain/reviews/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import {
  type FieldErrors,
  PROBLEM_STATUS,
  type ProblemName,
} from "@/domain/shared/problems.ts";
import { readBody, renderProblem, requireUser } from "@/guards.ts";
import { findSheet } from "../(_deal)/deal_data.ts";

interface Data extends Refusal {
  sheet: DealSheet;
  own: OwnReview | null;
  about: Review | null;
  /** Whether it was written just now. */
  thanks: boolean;
  now: Date;
}

interface Refusal {
  typed: Typed;
  errors: FieldErrors;
  refused: ProblemName | null;
}

const UNTOUCHED: Refusal = { typed: {}, errors: {}, refused: null };

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const sheet = await findSheet(ctx, viewer);
    if (sheet === null) return renderProblem(ctx, { name: "NotFound" });
    if (ctx.state.news > 0) {
      const aboutId = sheet.id;
      ctx.state.news = await markSeen(ctx.state.ports, { viewer, aboutId });
    }
    return await show(ctx, { viewer, sheet, refusal: UNTOUCHED });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const sheet = await findSheet(ctx, viewer);
    if (sheet === null) return renderProblem(ctx, { name: "NotFound" });
    const reading = parseReview(await readBody(ctx));
    const { typed } = reading;
    if (!reading.ok) {
      const { errors } = reading;
      const refusal = { typed, errors, refused: "Invalid" } as const;
      return await show(ctx, { viewer, sheet, refusal });
    }
    const deed = { viewer, dealId: sheet.id, draft: reading.values };
    const result = await writeReview(ctx.state.ports, deed);
    if (result.ok) {
      return ctx.redirect(`${reviewPath(sheet.id)}?thanks=1`, 303);
    }
    const refusal = { typed, errors: {}, refused: result.problem.name };
    return await show(ctx, { viewer, sheet, refusal });
  }),
});

interface Showing {
  viewer: Viewer;
  sheet: DealSheet;
  refusal: Refusal;
}

async function show(
  ctx: Context<State>,
  { viewer, sheet, refusal }: Showing,
) {
  const { db, clock } = ctx.state.ports;
  const place = { dealId: sheet.id, memberId: viewer.id };
  const [own, about] = await Promise.all([
    getOwnReview(db, place),
    getReviewAbout(db, place),
  ]);
  const { refused } = refusal;
  const thanks = ctx.url.searchParams.has("thanks");
  return page<Data>(
    { ...refusal, sheet, own, about, thanks, now: clock.now() },
    { status: refused === null ? 200 : PROBLEM_STATUS[refused] },
  );
}

export default define.page<typeof handler>(
  function ReviewPage({ data, state }) {
    const { t, lang } = state;
    const { now, ...rest } = data;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.reviews.form.title)}</title>
          <meta name="robots" content="noindex" />
        </Head>
        <DealReview {...rest} look={{ t, lang, now }} />
      </>
    );
  },
);
