import { page } from "fresh";
import { Head } from "fresh/runtime";
import { correctAddress } from "@/actions/accounts/correct_address.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { NewcomerAddressForm } from "@/components/accounts/NewcomerAddressForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { parseNewcomerAddress } from "@/domain/accounts/confirmation.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { answerTo, readBody, requireUser } from "@/guards.ts";

interface Data {
  typed: Typed;
  errors: FieldErrors;
}

const CONFIRMED = "/settings/email";

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) => {
    if (viewer.confirmed) return ctx.redirect(CONFIRMED, 303);
    const next = safeRedirect(ctx.url.searchParams.get("next"));
    return page<Data>({ typed: { next }, errors: {} });
  }),
  POST: requireUser(async (ctx, viewer) => {
    if (viewer.confirmed) return ctx.redirect(CONFIRMED, 303);
    const reading = parseNewcomerAddress(await readBody(ctx));
    const { typed } = reading;
    const refuse = ({ fields = {}, ...problem }: Problem) =>
      page<Data>({ typed, errors: fields }, answerTo(problem));
    if (!reading.ok) return refuse({ name: "Invalid", fields: reading.errors });
    const { ports, address } = ctx.state;
    const form = reading.values;
    const limited = await takeLimit(ports, "mail", { who: viewer.id, address });
    if (limited !== null) return refuse(limited);
    const result = await correctAddress(ports, { viewer, form });
    if (!result.ok) return refuse(result.problem);
    const query = new URLSearchParams({ sent: "1", next: form.next });
    return ctx.redirect(`/confirmation?${query}`, 303);
  }),
});

export default define.page<typeof handler>(
  function NewcomerAddress({ data, state }) {
    const { t, lang } = state;
    const { title } = t.settings.confirmation.address;
    return (
      <>
        <Head>
          <title>{pageTitle(state, title)}</title>
        </Head>
        <NewcomerAddressForm t={t} lang={lang} {...data} />
      </>
    );
  },
);
