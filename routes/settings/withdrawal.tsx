import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { withdraw } from "@/actions/accounts/withdraw.ts";
import {
  type DealInTheWay,
  WithdrawalPage,
} from "@/components/settings/WithdrawalPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listOpenDealings } from "@/db/leaving.ts";
import { define, type State } from "@/define.ts";
import {
  endedDeviceCookie,
  endedSessionCookie,
} from "@/domain/accounts/cookies.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import { parseWithdrawal } from "@/domain/accounts/withdrawal.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { spaceOf } from "@/domain/spaces.ts";
import { answerTo, readBody, renderProblem, requireProof } from "@/guards.ts";

interface Data {
  deals: DealInTheWay[];
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireProof(async (ctx, viewer) => {
    return page<Data>({ deals: await dealsOf(ctx, viewer), errors: {} });
  }),
  POST: requireProof(async (ctx, viewer) => {
    const reading = parseWithdrawal(await readBody(ctx));
    if (!reading.ok) {
      const deals = await dealsOf(ctx, viewer);
      return page<Data>({ deals, errors: reading.errors }, { status: 422 });
    }
    const result = await withdraw(ctx.state.ports, { viewer });
    if (result.ok) return farewell(ctx);
    const { problem } = result;
    if (problem.name !== "DealsOpen") return renderProblem(ctx, problem);
    const deals = await dealsOf(ctx, viewer);
    return page<Data>({ deals, errors: {} }, answerTo(problem));
  }),
});

export default define.page<typeof handler>(
  function Withdrawal({ data, state }) {
    const { t, lang } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.leaving.withdrawal.title)}</title>
        </Head>
        <WithdrawalPage t={t} lang={lang} {...data} />
      </>
    );
  },
);

async function dealsOf(
  { state }: Context<State>,
  viewer: Viewer,
): Promise<DealInTheWay[]> {
  const open = await listOpenDealings(state.ports.db, viewer.id);
  return open.map(({ id, space, ...rest }) => ({
    ...rest,
    path: spaceOf(space).dealingPath(id),
  }));
}

/** The browser forgets who it was, too. */
function farewell(ctx: Context<State>): Response {
  const { origin } = ctx.state;
  const response = ctx.redirect("/farewell", 303);
  response.headers.append("set-cookie", endedSessionCookie(origin));
  response.headers.append("set-cookie", endedDeviceCookie(origin));
  response.headers.set("clear-site-data", '"storage"');
  return response;
}
