import { deviceOf } from "@/components/settings/device_words.ts";
import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { PushSwitch } from "@/islands/PushSwitch.tsx";
import { shortId } from "@/domain/shared/ids.ts";
import { date } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";

export interface ListedDevice {
  id: string;
  /** What a browser knows itself by. */
  mark: string;
  /** What it called itself. */
  browser: string;
  createdAt: Date;
}

export interface DeviceListProps {
  t: Messages;
  lang: Language;
  devices: readonly ListedDevice[];
  /** With which browsers subscribe; null where the yard has no keys. */
  publicKey: string | null;
}

/** The devices on which a member is told, each with the way out, and this one. */
export function DeviceList({ t, lang, devices, publicKey }: DeviceListProps) {
  const words = t.push.devices;
  return (
    <section
      aria-labelledby="devices-title"
      class="flex flex-col gap-4 rounded-2xl border border-line bg-surface p-5 md:p-8"
    >
      <div class="flex flex-col gap-1">
        <h2 id="devices-title" class="text-lg">{words.title}</h2>
        <p class="text-soft">{publicKey === null ? words.off : words.lead}</p>
      </div>
      {devices.length > 0 && (
        <ul class="divide-y divide-line border-y border-line">
          {devices.map((device) => (
            <DeviceRow key={device.id} device={device} t={t} lang={lang} />
          ))}
        </ul>
      )}
      {publicKey !== null && (
        <>
          {devices.length === 0 && <p class="text-soft">{words.none}</p>}
          <PushSwitch
            publicKey={publicKey}
            marks={devices.map(({ mark }) => mark)}
            words={t.push.device}
          />
          <noscript>
            <p class="text-sm text-soft">{t.push.device.noScript}</p>
          </noscript>
        </>
      )}
    </section>
  );
}

function DeviceRow(
  { device, t, lang }: Pick<DeviceListProps, "t" | "lang"> & {
    device: ListedDevice;
  },
) {
  const { id, browser, createdAt } = device;
  const words = t.push.devices;
  const { name, icon } = deviceOf(browser, t);
  return (
    <li class="flex items-center gap-3 py-3">
      <Icon name={icon} class="text-soft" />
      <p class="flex min-w-0 flex-1 flex-col">
        <span class="truncate font-semibold">{name}</span>
        <time datetime={createdAt.toISOString()} class="text-sm text-soft">
          {words.since(date(createdAt, lang))}
        </time>
      </p>
      <form
        method="post"
        action={`/settings/notifications/devices/${shortId(id)}/removal`}
      >
        <Button type="submit" variant="secondary" size="sm">
          {words.remove}
          <span class="sr-only">: {name}</span>
        </Button>
      </form>
    </li>
  );
}
