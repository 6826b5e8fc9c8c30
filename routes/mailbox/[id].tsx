import { HttpError, page } from "fresh";
import { Head } from "fresh/runtime";
import { LetterView } from "@/components/mailbox/LetterView.tsx";
import type { MailboxLetter } from "@/components/mailbox/mailbox_letter.ts";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";

interface Data {
  letter: MailboxLetter;
  home: string;
}

export const handler = define.handlers({
  async GET(ctx) {
    const { outbox, settings } = ctx.state.ports;
    const letter = await outbox?.get(ctx.params.id ?? "");
    if (!letter) throw new HttpError(404, "NotFound");
    return page<Data>({ letter, home: settings.home });
  },
});

export default define.page<typeof handler>(function Letter({ data, state }) {
  const { t, lang } = state;
  return (
    <>
      <Head>
        <title>{pageTitle(state, data.letter.subject)}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <LetterView t={t} lang={lang} {...data} />
    </>
  );
});
