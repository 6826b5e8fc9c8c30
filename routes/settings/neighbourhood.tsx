import { page } from "fresh";
import { Head } from "fresh/runtime";
import { NeighbourhoodPage } from "@/components/settings/NeighbourhoodPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { errorText } from "@/components/ui/error_text.ts";
import { getConfirmation, updateConfirmation } from "@/db/accounts.ts";
import { define } from "@/define.ts";
import {
  holdsUntil,
  parsePlace,
  standsIn,
} from "@/domain/accounts/neighbourhood.ts";
import type { FieldError } from "@/domain/shared/problems.ts";
import { readBody, requireUser } from "@/guards.ts";

interface Data {
  region: string;
  until: Date | null;
  error?: FieldError;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, { id, region }) => {
    const { db, clock, settings } = ctx.state.ports;
    const until = holdsUntil(await getConfirmation(db, id), {
      region,
      now: clock.now(),
      days: settings.neighbourDays,
    });
    return page<Data>({ region, until });
  }),
  /** Where somebody stands is compared here and goes nowhere else. */
  POST: requireUser(async (ctx, { id, region }) => {
    const { db, clock } = ctx.state.ports;
    const reading = parsePlace(await readBody(ctx));
    if (!reading.ok || !standsIn(region, reading.values)) {
      const error = { key: reading.ok ? "elsewhere" : "place" };
      return page<Data>({ region, until: null, error }, { status: 422 });
    }
    await updateConfirmation(db, { id, region, at: clock.now() });
    return ctx.redirect("/settings/neighbourhood", 303);
  }),
});

export default define.page<typeof handler>(
  function Neighbourhood({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.leaving.neighbourhood.title)}</title>
        </Head>
        <NeighbourhoodPage
          t={t}
          lang={lang}
          region={data.region}
          until={data.until}
          problem={errorText(t, data.error)}
        />
      </>
    );
  },
);
