import { page } from "fresh";
import { Head } from "fresh/runtime";
import {
  type SecurityDone,
  SecurityView,
} from "@/components/security/SecurityView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { type ListedPasskey, listPasskeysByMember } from "@/db/passkeys.ts";
import { countRecoveryCodes, getAuthenticator } from "@/db/second_factors.ts";
import { define } from "@/define.ts";
import { requireProof } from "@/guards.ts";

interface Data {
  done: SecurityDone | null;
  /** Since when a second step is asked for; null while it is not. */
  since: Date | null;
  codesLeft: number;
  passkeys: ListedPasskey[];
}

export const handler = define.handlers({
  GET: requireProof(async (ctx, viewer) => {
    const { db } = ctx.state.ports;
    const [factor, codesLeft, passkeys] = await Promise.all([
      getAuthenticator(db, viewer.id),
      countRecoveryCodes(db, viewer.id),
      listPasskeysByMember(db, viewer.id),
    ]);
    const since = factor?.createdAt ?? null;
    const done = doneOf(ctx.url.searchParams.get("done"));
    return page<Data>({ done, since, codesLeft, passkeys });
  }),
});

function doneOf(text: string | null): SecurityDone | null {
  return text === "off" || text === "added" || text === "renamed" ||
      text === "removed"
    ? text
    : null;
}

export default define.page<typeof handler>(
  function SecuritySettings({ data, state }) {
    const { t, lang, ports } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.security.title)}</title>
        </Head>
        <SecurityView t={t} lang={lang} now={ports.clock.now()} {...data} />
      </>
    );
  },
);
