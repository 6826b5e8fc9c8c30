import { page } from "fresh";
import { Head } from "fresh/runtime";
import { StandingCard } from "@/components/accounts/StandingCard.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { standingOf } from "@/domain/accounts/standing.ts";
import { requireUser } from "@/guards.ts";

interface Data {
  standing: "suspended" | "banned";
  at: Date;
}

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) => {
    const { suspendedUntil, bannedAt } = viewer;
    const standing = standingOf(viewer, ctx.state.ports.clock.now());
    if (standing === "banned" && bannedAt) {
      return page<Data>({ standing, at: bannedAt });
    }
    if (standing === "suspended" && suspendedUntil) {
      return page<Data>({ standing, at: suspendedUntil });
    }
    return ctx.redirect("/", 303);
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
