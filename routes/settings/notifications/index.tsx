import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { setNews } from "@/actions/notifications/set_news.ts";
import { ChoicesForm } from "@/components/notifications/ChoicesForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getChoices, getHours } from "@/db/notifications.ts";
import { type Device, listDevicesByMember } from "@/db/push_subscriptions.ts";
import { define, type State } from "@/define.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  type Choices,
  choicesFrom,
  type Hours,
  hoursFrom,
  parseChoices,
} from "@/domain/notifications/mod.ts";
import { readBody, requireUser, sessionToken } from "@/guards.ts";

interface Data {
  choices: Choices;
  hours: Hours;
  devices: Device[];
  publicKey: string | null;
  /** What was done just now. */
  done: "saved" | "added" | "removed" | null;
  refused: boolean;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { searchParams } = ctx.url;
    const done = (["saved", "added", "removed"] as const)
      .find((each) => searchParams.has(each)) ?? null;
    return page(await dataOf(ctx, { viewer, done, refused: false }));
  }),
  POST: requireUser(async (ctx, viewer) => {
    const reading = parseChoices(await readBody(ctx));
    if (!reading.ok) {
      const data = await dataOf(ctx, { viewer, done: null, refused: true });
      return page(data, { status: 422 });
    }
    const { values } = reading;
    const hours = await getHours(ctx.state.ports.db, viewer.id);
    await setNews(ctx.state.ports, {
      viewer,
      choices: choicesFrom(values),
      hours: hoursFrom(values, hours),
    });
    return ctx.redirect("/settings/notifications?saved=1", 303);
  }),
});

async function dataOf(
  ctx: Context<State>,
  { viewer, ...rest }: Pick<Data, "done" | "refused"> & { viewer: Viewer },
): Promise<Data> {
  const { db, push: { publicKey }, sessions } = ctx.state.ports;
  const memberId = viewer.id;
  const [choices, hours, devices, signedIn] = await Promise.all([
    getChoices(db, memberId),
    getHours(db, memberId),
    listDevicesByMember(db, memberId),
    sessions.list(memberId, sessionToken(ctx) ?? ""),
  ]);
  // A device that is signed out gets nothing any more.
  const live = devices.filter(({ sessionId }) =>
    signedIn.some(({ id }) => id === sessionId)
  );
  return { ...rest, choices, hours, devices: live, publicKey };
}

export default define.page<typeof handler>(
  function NotificationSettings({ data, state }) {
    const { t, lang } = state;
    const { refused, done, ...rest } = data;
    const said = {
      saved: t.news.settings.saved,
      added: t.push.devices.added,
      removed: t.push.devices.removed,
    };
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.news.settings.title)}</title>
        </Head>
        <ChoicesForm
          t={t}
          lang={lang}
          done={done && said[done]}
          problem={refused ? t.problems.Invalid : undefined}
          {...rest}
        />
      </>
    );
  },
);
