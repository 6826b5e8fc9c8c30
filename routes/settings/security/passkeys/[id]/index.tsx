import { page } from "fresh";
import { Head } from "fresh/runtime";
import { PasskeyEdit } from "@/components/security/PasskeyEdit.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import {
  getPasskey,
  type ListedPasskey,
  updatePasskeyName,
} from "@/db/passkeys.ts";
import { define } from "@/define.ts";
import { passkeyNameFields } from "@/domain/accounts/security/fields.ts";
import { readForm } from "@/domain/shared/forms.ts";
import { parseShortId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { readBody, renderProblem, requireProof } from "@/guards.ts";

interface Data {
  passkey: ListedPasskey;
  name: string;
  errors: FieldErrors;
}

export const handler = define.handlers({
  GET: requireProof(async (ctx, { id: memberId }) => {
    const id = parseShortId(ctx.params.id ?? "");
    const passkey = id &&
      await getPasskey(ctx.state.ports.db, { id, memberId });
    if (!passkey) return renderProblem(ctx, { name: "NotFound" });
    return page<Data>({ passkey, name: passkey.name, errors: {} });
  }),
  POST: requireProof(async (ctx, { id: memberId }) => {
    const { db } = ctx.state.ports;
    const id = parseShortId(ctx.params.id ?? "");
    const passkey = id && await getPasskey(db, { id, memberId });
    if (!passkey) return renderProblem(ctx, { name: "NotFound" });
    const reading = readForm(passkeyNameFields, await readBody(ctx));
    if (!reading.ok) {
      const { typed, errors } = reading;
      const data = { passkey, name: typed.name ?? "", errors };
      return page<Data>(data, { status: 422 });
    }
    await updatePasskeyName(db, { id, memberId, ...reading.values });
    return ctx.redirect("/settings/security?done=renamed", 303);
  }),
});

export default define.page<typeof handler>(
  function PasskeyPage({ data, state }) {
    const { t } = state;
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.security.passkeys.editTitle)}</title>
        </Head>
        <PasskeyEdit t={t} {...data} />
      </>
    );
  },
);
