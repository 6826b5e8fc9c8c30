import { page } from "fresh";
import { Head } from "fresh/runtime";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { FeedbackForm } from "@/components/reports/FeedbackForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { createFeedback } from "@/db/reports.ts";
import { define } from "@/define.ts";
import { parseFeedback } from "@/domain/reports/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { newId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { answerTo, readBody } from "@/guards.ts";

interface Data {
  typed: Typed;
  errors: FieldErrors;
  thanks: boolean;
}

export const handler = define.handlers({
  GET: (ctx) =>
    page<Data>({
      typed: {},
      errors: {},
      thanks: ctx.url.searchParams.has("thanks"),
    }),
  async POST(ctx) {
    const { viewer, ports, address } = ctx.state;
    const { db, clock } = ports;
    const reading = parseFeedback(await readBody(ctx));
    if (!reading.ok) {
      const { typed, errors } = reading;
      return page<Data>({ typed, errors, thanks: false }, { status: 422 });
    }
    const by = { who: viewer?.id ?? address, address };
    const limited = await takeLimit(ports, "report", by);
    if (limited !== null) {
      const { typed } = reading;
      const { fields: errors = {} } = limited;
      return page<Data>({ typed, errors, thanks: false }, answerTo(limited));
    }
    await createFeedback(db, {
      id: newId(clock),
      memberId: viewer?.id ?? null,
      at: clock.now(),
      ...reading.values,
    });
    return ctx.redirect("/feedback?thanks=1", 303);
  },
});

export default define.page<typeof handler>(function Feedback({ data, state }) {
  const { t, lang } = state;
  const words = t.reports.feedback;
  return (
    <>
      <Head>
        <title>{pageTitle(state, words.title)}</title>
        <meta name="description" content={words.lead} />
      </Head>
      <FeedbackForm t={t} lang={lang} {...data} />
    </>
  );
});
