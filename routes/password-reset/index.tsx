import { page } from "fresh";
import { Head } from "fresh/runtime";
import { askForReset } from "@/actions/accounts/ask_for_reset.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { ResetRequest } from "@/components/accounts/ResetRequest.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { parseResetRequest } from "@/domain/accounts/password_change.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { answerTo, readBody } from "@/guards.ts";

interface Data {
  sent: boolean;
  hasMailbox: boolean;
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET(ctx) {
    const sent = ctx.url.searchParams.has("sent");
    const hasMailbox = ctx.state.ports.outbox !== null;
    return page<Data>({ sent, hasMailbox, typed: {}, errors: {} });
  },
  /** Answers every address alike. */
  async POST(ctx) {
    const { ports, address } = ctx.state;
    const reading = parseResetRequest(await readBody(ctx));
    const { typed } = reading;
    const refuse = ({ fields = {}, ...problem }: Problem) => {
      const data = { sent: false, hasMailbox: false, typed, errors: fields };
      return page<Data>(data, answerTo(problem));
    };
    if (!reading.ok) return refuse({ name: "Invalid", fields: reading.errors });
    const { email } = reading.values;
    const limited = await takeLimit(ports, "mail", { who: email, address });
    if (limited !== null) return refuse(limited);
    await askForReset(ports, email);
    return ctx.redirect("/password-reset?sent=1", 303);
  },
});

export default define.page<typeof handler>(
  function PasswordReset({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.settings.reset.title)}</title>
        </Head>
        <ResetRequest t={t} lang={lang} {...data} />
      </>
    );
  },
);
