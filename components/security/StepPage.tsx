import type { ComponentChildren } from "preact";
import { Head } from "fresh/runtime";
import { FormCard } from "@/components/accounts/FormCard.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { Button } from "@/components/ui/Button.tsx";
import { NarrowPage } from "@/components/ui/NarrowPage.tsx";
import type { State } from "@/define.ts";
import type { Messages } from "@/locales/mod.ts";

/** By what the second step may be taken. */
export type StepBy = "code" | "recovery" | "passkey";

export interface StepPageProps {
  state: Pick<State, "t" | "unread">;
  by: StepBy;
  over: boolean;
  passkeys: boolean;
  children: ComponentChildren;
}

const PATHS: Record<StepBy, string> = {
  code: "/sign-in/second-step",
  recovery: "/sign-in/second-step/recovery",
  passkey: "/sign-in/second-step/passkey",
};

/** A page of the second step: one way to take it, and links to the others. */
export function StepPage({ state, by, over, ...props }: StepPageProps) {
  const { t } = state;
  const [title, lead] = over ? overWords(t) : stepWords(t)[by];
  return (
    <>
      <Head>
        <title>{pageTitle(state, title)}</title>
      </Head>
      <NarrowPage>
        <FormCard title={title} lead={lead}>
          {over
            ? (
              <Button href="/sign-in" size="lg" wide>
                {t.security.second.again}
              </Button>
            )
            : (
              <>
                {props.children}
                <OtherWays t={t} by={by} passkeys={props.passkeys} />
              </>
            )}
        </FormCard>
      </NarrowPage>
    </>
  );
}

function overWords({ security }: Messages): readonly [string, string] {
  return [security.second.overTitle, security.second.overText];
}

function stepWords(
  { security: { second } }: Messages,
): Record<StepBy, readonly [string, string]> {
  return {
    code: [second.title, second.lead],
    recovery: [second.recoveryTitle, second.recoveryLead],
    passkey: [second.passkeyTitle, second.passkeyLead],
  };
}

function OtherWays(
  { t, by, passkeys }: { t: Messages; by: StepBy; passkeys: boolean },
) {
  const words = t.security.second;
  const labels: Record<StepBy, string> = {
    code: words.withCode,
    recovery: words.withRecovery,
    passkey: words.withPasskey,
  };
  const ways = (["code", "passkey", "recovery"] as const)
    .filter((way) => way !== by && (way !== "passkey" || passkeys));
  return (
    <div class="flex flex-col gap-1 border-t border-line pt-4">
      {by === "code" && <p class="text-soft">{words.others}</p>}
      <ul>
        {ways.map((way) => (
          <li key={way}>
            <a
              href={PATHS[way]}
              class="inline-flex min-h-11 items-center font-semibold text-persimmon underline"
            >
              {labels[way]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
