import { page } from "fresh";
import { Head } from "fresh/runtime";
import { registerPasskey } from "@/actions/accounts/passkeys/register_passkey.ts";
import { NewPasskey } from "@/components/security/NewPasskey.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listPasskeyHandles } from "@/db/passkeys.ts";
import { define } from "@/define.ts";
import { newPasskeyFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readBody, requireProof } from "@/guards.ts";

interface Data {
  name: string;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireProof(async (ctx, viewer) => {
    const { ports, t } = ctx.state;
    const held = await listPasskeyHandles(ports.db, viewer.id);
    const name = t.security.passkeys.nameExample(held.length + 1);
    return page<Data>({ name, errors: {} });
  }),
  POST: requireProof(async (ctx, viewer) => {
    const { ports, origin } = ctx.state;
    const reading = readForm(newPasskeyFields, await readBody(ctx));
    const refuse = (errors: FieldErrors = {}) =>
      page<Data>({ name: reading.typed.name ?? "", errors }, { status: 422 });
    if (!reading.ok) return refuse(reading.errors);
    const made = { viewer, origin, ...reading.values };
    const result = await registerPasskey(ports, made);
    if (!result.ok) return refuse(result.problem.fields);
    return ctx.redirect("/settings/security?done=added", 303);
  }),
});

export default define.page<typeof handler>(
  function NewPasskeyPage({ data, state }) {
    const { t } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.security.passkeys.newTitle)}</title>
        </Head>
        <NewPasskey t={t} {...data} />
      </>
    );
  },
);
