import { FormCard } from "@/components/accounts/FormCard.tsx";
import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import {
  CHANNELS,
  type Choices,
  type Matter,
  MATTERS,
} from "@/domain/notifications/mod.ts";
import type { Messages } from "@/locales/mod.ts";

export interface ChoicesFormProps {
  t: Messages;
  choices: Choices;
  saved: boolean;
  /** What is wrong with the form that came back. */
  problem?: string;
}

/** Of what a member wants to hear, and where. */
export function ChoicesForm({ t, choices, saved, problem }: ChoicesFormProps) {
  const words = t.news.settings;
  return (
    <SettingsFrame t={t} current="notifications">
      {saved && <Notice tone="pine">{words.saved}</Notice>}
      <FormCard title={words.title} lead={words.lead} problem={problem}>
        <form
          method="post"
          action="/settings/notifications"
          class="flex flex-col gap-5"
        >
          <div class="divide-y divide-line border-y border-line">
            {MATTERS.map((matter) => (
              <MatterRow
                key={matter}
                matter={matter}
                choices={choices}
                t={t}
              />
            ))}
          </div>
          <p class="text-sm text-soft">{words.quiet}</p>
          <div>
            <Button type="submit">{t.common.actions.save}</Button>
          </div>
        </form>
      </FormCard>
    </SettingsFrame>
  );
}

interface MatterRowProps {
  matter: Matter;
  choices: Choices;
  t: Messages;
}

function MatterRow({ matter, choices, t }: MatterRowProps) {
  const words = t.news.settings;
  const [name, when] = words.matters[matter];
  return (
    <fieldset class="flex flex-col gap-x-6 py-4 sm:flex-row sm:items-center">
      <legend class="float-left flex min-w-0 flex-1 flex-col">
        <span class="font-semibold">{name}</span>
        <span class="text-sm text-soft">{when}</span>
      </legend>
      <div class="flex gap-6">
        {CHANNELS.map((channel) => (
          <label
            key={channel}
            class="inline-flex min-h-11 items-center gap-2 whitespace-nowrap"
          >
            <input
              type="checkbox"
              name={channel}
              value={matter}
              checked={choices[matter][channel]}
              class="size-5 shrink-0"
            />
            {words.channels[channel]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
