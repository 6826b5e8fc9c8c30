import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ChoicesForm } from "@/components/notifications/ChoicesForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getChoices, updateChoices } from "@/db/notifications.ts";
import { define } from "@/define.ts";
import {
  type Choices,
  choicesFrom,
  parseChoices,
} from "@/domain/notifications/mod.ts";
import { readBody, requireUser } from "@/guards.ts";

interface Data {
  choices: Choices;
  saved: boolean;
  refused: boolean;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    return page<Data>({
      choices: await getChoices(ctx.state.ports.db, viewer.id),
      saved: ctx.url.searchParams.has("saved"),
      refused: false,
    });
  }),
  POST: requireUser(async (ctx, viewer) => {
    const { db } = ctx.state.ports;
    const memberId = viewer.id;
    const reading = parseChoices(await readBody(ctx));
    if (!reading.ok) {
      const choices = await getChoices(db, memberId);
      const data = { choices, saved: false, refused: true };
      return page<Data>(data, { status: 422 });
    }
    const choices = choicesFrom(reading.values);
    await updateChoices(db, { memberId, choices });
    return ctx.redirect("/settings/notifications?saved=1", 303);
  }),
});

export default define.page<typeof handler>(
  function NotificationSettings({ data, state }) {
    const { t } = state;
    const { refused, ...rest } = data;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.news.settings.title)}</title>
        </Head>
        <ChoicesForm
          t={t}
          problem={refused ? t.problems.Invalid : undefined}
          {...rest}
        />
      </>
    );
  },
);
