import { page } from "fresh";
import { Head } from "fresh/runtime";
import { ConfirmationCard } from "@/components/accounts/ConfirmationCard.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { getOwnAddress } from "@/db/account_addresses.ts";
import { define } from "@/define.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";
import { requireUser } from "@/guards.ts";

interface Data {
  email: string;
  next: string;
  sent: boolean;
  hasMailbox: boolean;
}

export const handler = define.handlers({
  GET: requireUser(async (ctx, viewer) => {
    const { db, outbox } = ctx.state.ports;
    const { searchParams } = ctx.url;
    const next = safeRedirect(searchParams.get("next"));
    const own = await getOwnAddress(db, viewer.id);
    if (own === null || own.confirmed) return ctx.redirect(next, 303);
    return page<Data>({
      email: own.email ?? "",
      next,
      sent: searchParams.has("sent"),
      hasMailbox: outbox !== null,
    });
  }),
});

export default define.page<typeof handler>(
  function ConfirmationPage({ data, state }) {
    const { t } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.settings.confirmation.title)}</title>
        </Head>
        <ConfirmationCard t={t} {...data} />
      </>
    );
  },
);
