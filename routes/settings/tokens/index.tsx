import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { letProgramIn } from "@/actions/accounts/programs/let_program_in.ts";
import { TokensPage } from "@/components/settings/TokensPage.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listProgramsByMember } from "@/db/api_tokens.ts";
import { define, type State } from "@/define.ts";
import { parseProgram, type Program } from "@/domain/accounts/api_token.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readBody, requireProof, requireUser } from "@/guards.ts";

interface Shown {
  typed: Typed;
  errors: FieldErrors;
  /** The token that was made just now: shown on this one page and never again. */
  token: string | null;
}

interface Data extends Shown {
  programs: Program[];
  removed: boolean;
  now: Date;
}

export const handler = define.handlers({
  GET: requireUser((ctx, viewer) =>
    show(ctx, { viewer, typed: {}, errors: {}, token: null })
  ),
  POST: requireProof(async (ctx: Context<State>, viewer) => {
    const reading = parseProgram(await readBody(ctx));
    const { typed } = reading;
    if (!reading.ok) {
      const { errors } = reading;
      return await show(ctx, { viewer, typed, errors, token: null });
    }
    const program = { memberId: viewer.id, ...reading.values };
    const result = await letProgramIn(ctx.state.ports, program);
    if (result.ok) {
      const token = result.value;
      return await show(ctx, { viewer, typed: {}, errors: {}, token });
    }
    const { fields: errors = {} } = result.problem;
    return await show(ctx, { viewer, typed, errors, token: null });
  }),
});

/** A page and no redirect after making a token: it stands nowhere else, so it can be shown only now. */
async function show(
  ctx: Context<State>,
  { viewer, ...shown }: Shown & { viewer: Viewer },
) {
  const { db, clock } = ctx.state.ports;
  const now = clock.now();
  const programs = await listProgramsByMember(db, { memberId: viewer.id, now });
  const removed = ctx.url.searchParams.has("removed");
  return page<Data>({ programs, removed, now, ...shown }, {
    status: Object.keys(shown.errors).length > 0 ? 422 : 200,
  });
}

export default define.page<typeof handler>(
  function Tokens({ data, state }) {
    const { t, lang } = state;
    const { now, ...rest } = data;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.connections.tokens.title)}</title>
        </Head>
        <TokensPage look={{ t, lang, now }} {...rest} />
      </>
    );
  },
);
