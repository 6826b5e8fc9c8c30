import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { correctAddress } from "@/actions/accounts/correct_address.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { NewcomerAddressForm } from "@/components/accounts/NewcomerAddressForm.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnAddress, type OwnAddress } from "@/db/account_addresses.ts";
import { define, type State } from "@/define.ts";
import { parseNewcomerAddress } from "@/domain/accounts/confirmation.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, Problem } from "@/domain/shared/problems.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import {
  answerTo,
  readBody,
  renderProblem,
  requireProof,
  requireUser,
} from "@/guards.ts";

interface Data {
  hasPassword: boolean;
  typed: Typed;
  errors: FieldErrors;
}

const CONFIRMED = "/settings/email";

interface Newcomer {
  viewer: Viewer;
  own: OwnAddress;
}

/** The form itself asks for the password, which is bound to the address; who has none proves it is them before. */
function requireNewcomer<T>(
  handle: (ctx: Context<State>, newcomer: Newcomer) => T | Promise<T>,
) {
  return requireUser(async (ctx, viewer) => {
    const own = await getOwnAddress(ctx.state.ports.db, viewer.id);
    if (own === null) return renderProblem(ctx, { name: "NotFound" });
    if (own.confirmed) return ctx.redirect(CONFIRMED, 303);
    const answer = () => handle(ctx, { viewer, own });
    return own.hasPassword ? await answer() : await requireProof(answer)(ctx);
  });
}

export const handler = define.handlers({
  GET: requireNewcomer((ctx, { own: { hasPassword } }) => {
    const next = safeRedirect(ctx.url.searchParams.get("next"));
    return page<Data>({ hasPassword, typed: { next }, errors: {} });
  }),
  POST: requireNewcomer(async (ctx, { viewer, own: { hasPassword } }) => {
    const asks = { asksPassword: hasPassword };
    const reading = parseNewcomerAddress(await readBody(ctx), asks);
    const { typed } = reading;
    const refuse = ({ fields = {}, ...problem }: Problem) =>
      page<Data>({ hasPassword, typed, errors: fields }, answerTo(problem));
    if (!reading.ok) return refuse({ name: "Invalid", fields: reading.errors });
    const { ports, address } = ctx.state;
    const form = { password: null, ...reading.values };
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
