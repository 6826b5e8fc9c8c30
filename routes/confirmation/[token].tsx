import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import {
  confirmAddress,
  lookAtConfirmation,
} from "@/actions/accounts/confirm_address.ts";
import { ConfirmationLink } from "@/components/accounts/ConfirmationLink.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define, type State } from "@/define.ts";
import type { LinkState } from "@/domain/accounts/confirmation.ts";
import { safeRedirect } from "@/domain/shared/safe_redirect.ts";

interface Data {
  link: LinkState;
  here: string;
  next: string;
}

export const handler = define.handlers({
  /** Changes nothing: programs that look through mail open links too. */
  async GET(ctx) {
    const { ports, viewer } = ctx.state;
    const { token = "" } = ctx.params;
    return show(ctx, await lookAtConfirmation(ports, { viewer, token }));
  },
  async POST(ctx) {
    const { ports, viewer } = ctx.state;
    const { token = "" } = ctx.params;
    const link = await confirmAddress(ports, { viewer, token });
    const here = ctx.url.pathname + ctx.url.search;
    return link === "used" ? ctx.redirect(here, 303) : show(ctx, link);
  },
});

function show({ url }: Context<State>, link: LinkState) {
  const here = url.pathname + url.search;
  const next = safeRedirect(url.searchParams.get("next"));
  const status = link === "invalid" ? 404 : link === "taken" ? 409 : 200;
  return page<Data>({ link, here, next }, { status });
}

export default define.page<typeof handler>(
  function ConfirmationLinkPage({ data, state }) {
    const { t } = state;
    const { link, here, next } = data;
    const [title = ""] = t.settings.confirmation.links[link];
    return (
      <>
        <Head>
          <title>{pageTitle(state, title)}</title>
          <meta name="robots" content="noindex" />
        </Head>
        <ConfirmationLink t={t} state={link} here={here} next={next} />
      </>
    );
  },
);
