import { page } from "fresh";
import { readPreparedSecret } from "@/actions/accounts/security/prepared_secret.ts";
import { switchOnSecondStep } from "@/actions/accounts/security/switch_on_second_step.ts";
import {
  SecondStepSetup,
  type SetupData,
} from "@/components/security/SecondStepSetup.tsx";
import { hasSecondStep } from "@/db/second_factors.ts";
import { define } from "@/define.ts";
import { setupFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { endOtherSessions, readBody, requireProof } from "@/guards.ts";

const SETTINGS = "/settings/security";

export const handler = define.handlers({
  GET: requireProof(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const secret = await readPreparedSecret(ports, viewer.id);
    if (secret === null || await hasSecondStep(ports.db, viewer.id)) {
      return ctx.redirect(SETTINGS, 303);
    }
    return page<SetupData>({
      secret,
      codes: null,
      endOthers: true,
      errors: {},
    });
  }),
  POST: requireProof(async (ctx, viewer) => {
    const { ports } = ctx.state;
    const reading = readForm(setupFields, await readBody(ctx));
    const secret = await readPreparedSecret(ports, viewer.id);
    if (secret === null) return ctx.redirect(SETTINGS, 303);
    const endOthers = reading.values.end_others ?? false;
    const refuse = (errors: FieldErrors = {}) =>
      page<SetupData>({ secret, codes: null, endOthers, errors }, {
        status: 422,
      });
    if (!reading.ok) return refuse(reading.errors);
    const { code } = reading.values;
    const result = await switchOnSecondStep(ports, { viewer, secret, code });
    if (!result.ok) return refuse(result.problem.fields);
    if (endOthers) await endOtherSessions(ctx, viewer);
    const codes = result.value;
    if (codes === null) return ctx.redirect(SETTINGS, 303);
    // Shown once: in this answer and nowhere else.
    return page<SetupData>({ secret, codes, endOthers, errors: {} });
  }),
});

export default define.page<typeof handler>(
  function SecondStepSettings({ data, state }) {
    return <SecondStepSetup state={state} {...data} />;
  },
);
