import { FormCard } from "@/components/accounts/FormCard.tsx";
import { SettingsFrame } from "@/components/settings/SettingsFrame.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import {
  CHANNELS,
  type Choices,
  type Hours,
  type Matter,
  MATTERS,
} from "@/domain/notifications/mod.ts";
import type { Messages } from "@/locales/mod.ts";
import { DeviceList, type DeviceListProps } from "./DeviceList.tsx";
import { HoursFields } from "./HoursFields.tsx";

export interface ChoicesFormProps extends DeviceListProps {
  choices: Choices;
  hours: Hours;
  /** What was done just now, in words. */
  done: string | null;
  /** What is wrong with the form that came back. */
  problem?: string;
}

/** Of what a member wants to hear, where, and when. */
export function ChoicesForm(props: ChoicesFormProps) {
  const { t, choices, hours, done, problem, publicKey } = props;
  const words = t.news.settings;
  return (
    <SettingsFrame t={t} current="notifications">
      {done && <Notice tone="pine">{done}</Notice>}
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
                hasPush={publicKey !== null}
                t={t}
              />
            ))}
          </div>
          <HoursFields t={t} lang={props.lang} hours={hours} />
          <div>
            <Button type="submit">{t.common.actions.save}</Button>
          </div>
        </form>
      </FormCard>
      <DeviceList {...props} />
    </SettingsFrame>
  );
}

interface MatterRowProps {
  matter: Matter;
  choices: Choices;
  /** Whether anybody can be told on a device; what they chose about it is kept all the same. */
  hasPush: boolean;
  t: Messages;
}

function MatterRow({ matter, choices, hasPush, t }: MatterRowProps) {
  const words = t.news.settings;
  const [name, when] = words.matters[matter];
  return (
    <fieldset class="flex flex-col gap-1 py-4">
      <legend class="float-left flex w-full flex-col">
        <span class="font-semibold">{name}</span>
        <span class="text-sm text-soft">{when}</span>
      </legend>
      <div class="grid grid-cols-2 gap-x-6 sm:flex">
        {CHANNELS.map((channel) =>
          channel === "push" && !hasPush
            ? choices[matter].push && (
              <input key={channel} type="hidden" name="push" value={matter} />
            )
            : (
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
            )
        )}
      </div>
    </fieldset>
  );
}
