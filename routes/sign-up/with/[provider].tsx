import { type Context, page } from "fresh";
import { Head } from "fresh/runtime";
import { admitMember } from "@/admission.ts";
import { signUpWithIdentity } from "@/actions/accounts/sign_up_with_identity.ts";
import { takeLimit } from "@/actions/limits/take_limit.ts";
import { NewcomerForm } from "@/components/accounts/NewcomerForm.tsx";
import { providerName } from "@/components/accounts/provider_name.ts";
import { pageTitle } from "@/components/shell/page_title.ts";
import { updateLanguage } from "@/db/accounts.ts";
import { deleteNewcomer, getNewcomer } from "@/db/kv/newcomers.ts";
import { define, type State } from "@/define.ts";
import {
  endedStepCookie,
  readCookie,
  stepCookieName,
} from "@/domain/accounts/cookies.ts";
import { confirmationPath } from "@/domain/accounts/confirmation.ts";
import { type ProviderId, providerOf } from "@/domain/accounts/identity.ts";
import { parseNewcomer } from "@/domain/accounts/newcomer.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { answerTo, readBody } from "@/guards.ts";

interface Data {
  provider: ProviderId;
  /** What the provider has verified; null when an address is asked for. */
  email: string | null;
  typed: Typed;
  errors: FieldErrors;
}

export const handler = define.handlers({
  async GET(ctx) {
    const newcomer = await findNewcomer(ctx);
    if (newcomer === null) return ctx.redirect("/sign-in", 303);
    const { identity, email } = newcomer;
    const typed = { name: identity.name ?? "", email: identity.email ?? "" };
    const { provider } = identity;
    return page<Data>({ provider, email, typed, errors: {} });
  },
  async POST(ctx) {
    const { ports, lang: language, origin, address } = ctx.state;
    const newcomer = await findNewcomer(ctx);
    if (newcomer === null) return ctx.redirect("/sign-in", 303);
    const { identity, email, token, next } = newcomer;
    const asksEmail = email === null;
    const reading = parseNewcomer(await readBody(ctx), { asksEmail });
    if (!reading.ok) {
      const { typed, errors } = reading;
      const { provider } = identity;
      return page<Data>({ provider, email, typed, errors }, { status: 422 });
    }
    const { name, region } = reading.values;
    const posted = "email" in reading.values ? reading.values.email : null;
    const who = email ?? posted ?? "";
    const limited = await takeLimit(ports, "signUp", { who, address });
    if (limited !== null) {
      const { typed } = reading;
      const errors = limited.fields ?? {};
      const { provider } = identity;
      const data = { provider, email, typed, errors };
      return page<Data>(data, answerTo(limited));
    }
    const form = { identity, name, region, email: posted, next };
    const memberId = await signUpWithIdentity(ports, form);
    await updateLanguage(ports.db, { id: memberId, language });
    await deleteNewcomer(ports.kv, token);
    const response = await admitMember(ctx, {
      memberId,
      next: asksEmail ? confirmationPath(next) : next,
    });
    response.headers.append("set-cookie", endedStepCookie(origin, "newcomer"));
    return response;
  },
});

/** Who this browser has brought from the provider of the address. */
async function findNewcomer(ctx: Context<State>) {
  const { ports: { kv, clock }, origin } = ctx.state;
  const cookies = ctx.req.headers.get("cookie");
  const token = readCookie(cookies, stepCookieName(origin, "newcomer"));
  if (token === undefined) return null;
  const newcomer = await getNewcomer(kv, { token, now: clock.now() });
  const isHere = newcomer?.identity.provider ===
    providerOf(ctx.params.provider);
  if (newcomer === null || !isHere) return null;
  const { email, emailVerified } = newcomer.identity;
  return { ...newcomer, token, email: emailVerified ? email : null };
}

export default define.page<typeof handler>(
  function SignUpWith({ data, state }) {
    const { t, lang, ports } = state;
    const { provider, ...form } = data;
    const offered = ports.identity.get(provider);
    const name = offered ? providerName(t, offered) : "";
    return (
      <>
        <Head>
          <title>{pageTitle(state, t.connections.signUp.title)}</title>
          <meta name="robots" content="noindex" />
        </Head>
        <NewcomerForm t={t} lang={lang} provider={name} {...form} />
      </>
    );
  },
);
