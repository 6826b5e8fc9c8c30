import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { lookAtMove, moveAddress } from "@/actions/accounts/move_address.ts";
import { NewAddressLink } from "@/components/settings/NewAddressLink.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define, type State } from "@/define.ts";
import type { LinkState } from "@/domain/accounts/confirmation.ts";
import { startSession } from "@/guards.ts";

interface Data {
  link: LinkState;
  here: string;
}

export const handler = define.handlers({
  /** Changes nothing: programs that look through mail open links too. */
  async GET(ctx) {
    const { ports, viewer } = ctx.state;
    const { token = "" } = ctx.params;
    const { state } = await lookAtMove(ports, { viewer, token });
    return show(ctx, state);
  },
  async POST(ctx) {
    const { ports, viewer } = ctx.state;
    const { token = "" } = ctx.params;
    const link = await moveAddress(ports, { viewer, token });
    if (link !== "used" || viewer === null) return show(ctx, link);
    const next = ctx.url.pathname;
    return await startSession(ctx, { memberId: viewer.id, next });
  },
});

function show({ url }: Context<State>, link: LinkState) {
  const status = link === "invalid" ? 404 : link === "taken" ? 409 : 200;
  return page<Data>({ link, here: url.pathname }, { status });
}

export default define.page<typeof handler>(
  function NewAddress({ data, state }) {
    const { t } = state;
    const { link, here } = data;
    const [title = ""] = t.settings.email.links[link];
    return (
      <>
        <Head>
          <title>{pageTitle(state, title)}</title>
          <meta name="robots" content="noindex" />
        </Head>
        <NewAddressLink t={t} state={link} here={here} />
      </>
    );
  },
);
