import { page } from "fresh";
import { Head } from "fresh/runtime";
import { renewRecoveryCodes } from "@/actions/accounts/security/renew_recovery_codes.ts";
import { RecoveryCodes } from "@/components/security/RecoveryCodes.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { define } from "@/define.ts";
import { renderProblem, requireProof } from "@/guards.ts";

interface Data {
  codes: string[];
}

export const handler = define.handlers({
  GET: requireProof((ctx) => ctx.redirect("/settings/security", 303)),
  POST: requireProof(async (ctx, viewer) => {
    const result = await renewRecoveryCodes(ctx.state.ports, viewer);
    if (!result.ok) return renderProblem(ctx, result.problem);
    // Shown once: in this answer and nowhere else.
    return page<Data>({ codes: result.value });
  }),
});

export default define.page<typeof handler>(
  function RecoveryCodesPage({ data, state }) {
    const { t } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.security.codes.title)}</title>
        </Head>
        <RecoveryCodes t={t} codes={data.codes} switchedOn={false} />
      </>
    );
  },
);
