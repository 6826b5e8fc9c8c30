import { page } from "fresh";
import { Head } from "fresh/runtime";
import {
  SessionList,
  type ShownSession,
} from "@/components/settings/SessionList.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { requireUser, sessionToken } from "@/guards.ts";

interface Data {
  sessions: ShownSession[];
  ended: boolean;
  now: Date;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { sessions, clock } = ctx.state.ports;
    const token = sessionToken(ctx) ?? "";
    const listed = await sessions.list(viewer.id, token);
    const isOther = ({ current }: ShownSession) => !current;
    return page<Data>({
      sessions: listed.toSorted((a, b) =>
        Number(isOther(a)) - Number(isOther(b))
      ),
      ended: ctx.url.searchParams.has("ended"),
      now: clock.now(),
    });
  }),
});

export default define.page<typeof handler>(
  function SessionSettings({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.leaving.sessions.title)}</title>
        </Head>
        <SessionList t={t} lang={lang} {...data} />
      </>
    );
  },
);
