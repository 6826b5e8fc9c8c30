import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { LetterList } from "@/components/mailbox/LetterList.tsx";
import type { MailboxLetter } from "@/components/mailbox/mailbox_letter.ts";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";

interface Data {
  letters: MailboxLetter[];
  now: Date;
}

export const handler = define.handlers({
  /** For those who try Madang out; where people live, letters are nobody else's business. */
  async GET(ctx) {
    const { outbox, clock } = ctx.state.ports;
    if (outbox === null) throw new HttpError(404, "NotFound");
    return page<Data>({ letters: await outbox.list(), now: clock.now() });
  },
});

export default define.page<typeof handler>(function Mailbox({ data, state }) {
  const { t, lang } = state;
  return (
    <>
      <Head>
        <title>{pageTitle(state, t.settings.mailbox.title)}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <LetterList t={t} lang={lang} {...data} />
    </>
  );
});
