import { page } from "fresh";
import { Head } from "fresh/runtime";
import { StandingCard } from "@/components/accounts/StandingCard.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getStandingAction } from "@/db/staff_actions.ts";
import { define } from "@/define.ts";
import { standingOf } from "@/domain/accounts/standing.ts";
import { requireUser } from "@/guards.ts";

interface Data {
  standing: "suspended" | "banned";
  /** Until when, or since when. */
  at: Date;
  /** What the moderator wrote; null when the host did it by hand. */
  reason: string | null;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, clock } = ctx.state.ports;
    const standing = standingOf(viewer, clock.now());
    const at = standing === "banned" ? viewer.bannedAt : viewer.suspendedUntil;
    const isShut = standing === "banned" || standing === "suspended";
    if (!isShut || at === null) return ctx.redirect("/standing/appeal", 303);
    const action = await getStandingAction(db, viewer.id);
    return page<Data>({ standing, at, reason: action?.reason ?? null });
  }),
});

export default define.page<typeof handler>(
  function StandingPage({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>
            {pageTitle(state, t.settings.standing[data.standing].title)}
          </title>
        </Head>
        <StandingCard t={t} lang={lang} {...data} />
      </>
    );
  },
);
