import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { FormCard } from "@/components/accounts/FormCard.tsx";
import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Button } from "@/components/ui/Button.tsx";
import type { State } from "@/define.ts";
import {
  totpAddress,
  totpSecretText,
} from "@/domain/accounts/security/totp.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { CodeField } from "./CodeField.tsx";
import { EndOthers } from "./EndOthers.tsx";
import { QrCode } from "./QrCode.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";

export interface SetupData {
  secret: Uint8Array;
  /** Once the step is switched on: the codes to show, this once. */
  codes: string[] | null;
  endOthers: boolean;
  errors: FieldErrors;
}

type SetupProps = SetupData & {
  state: Pick<State, "t" | "unread" | "viewer" | "origin">;
};

/** An authenticator app is told the secret, and shows by a code that it knows it. */
export function SecondStepSetup(props: SetupProps) {
  const { state, codes } = props;
  const { setup, codes: shown } = state.t.security;
  return (
    <>
      <Head>
        <title>{pageTitle(state, codes ? shown.title : setup.title)}</title>
      </Head>
      {codes
        ? <RecoveryCodes t={state.t} codes={codes} switchedOn />
        : <Setup {...props} />}
    </>
  );
}

function Setup({ state, secret, endOthers, errors }: SetupProps) {
  const { t } = state;
  const words = t.security.setup;
  return (
    <SettingsFrame t={t} current="security">
      <FormCard title={words.title} lead={words.lead}>
        <Step title={words.scan}>
          <Scan state={state} secret={secret} />
        </Step>
        <Step title={words.enter}>
          <form
            method="post"
            action="/settings/security/second-step"
            novalidate
            class="flex flex-col gap-5"
          >
            <CodeField t={t} errors={errors} />
            <EndOthers t={t} checked={endOthers} />
            <div class="flex flex-wrap gap-3">
              <Button type="submit">{words.submit}</Button>
              <Button href="/settings/security" variant="quiet">
                {t.common.actions.cancel}
              </Button>
            </div>
          </form>
        </Step>
      </FormCard>
    </SettingsFrame>
  );
}

/** The secret as a picture, as letters, and as a link for an app on this very device. */
function Scan({ state, secret }: Pick<SetupProps, "state" | "secret">) {
  const { t, viewer, origin } = state;
  const words = t.security.setup;
  const label = `${viewer?.handle}@${new URL(origin).host}`;
  const address = totpAddress(secret, { issuer: "Madang", label });
  return (
    <div class="flex flex-col gap-5 sm:flex-row sm:items-center">
      <QrCode text={address} label={words.qr} />
      <div class="flex min-w-0 flex-col gap-2">
        <p class="text-soft">{words.type}</p>
        <p class="rounded-xl bg-raised px-4 py-3 tracking-wide break-words">
          <code class="font-mono">{totpSecretText(secret)}</code>
        </p>
        <a
          href={address}
          class="inline-flex min-h-11 items-center self-start font-semibold text-persimmon underline"
        >
          {words.open}
        </a>
      </div>
    </div>
  );
}

function Step(props: { title: string; children: ComponentChildren }) {
  return (
    <div class="flex flex-col gap-4">
      <h2 class="text-lg">{props.title}</h2>
      {props.children}
    </div>
  );
}
