import {
  type ProviderName,
  providerName,
} from "@/components/accounts/provider_name.ts";
import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import type { Look } from "@/components/ui/look.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import type { Connection, ProviderId } from "@/domain/accounts/identity.ts";
import { shortId } from "@/domain/shared/ids.ts";
import { moment } from "@/locales/format_dates.ts";
import { SettingsFrame } from "./SettingsFrame.tsx";

export interface ConnectionsPageProps {
  look: Look;
  connections: readonly Connection[];
  /** Those that the host has set up. */
  providers: readonly ProviderName[];
  /** What was connected just now. */
  added: ProviderId | null;
  removed: boolean;
  /** How many ways in there are, a password among them; the last one stays. */
  ways: number;
}

/** The accounts elsewhere that open this one. */
export function ConnectionsPage(props: ConnectionsPageProps) {
  const { look: { t }, connections, providers, added } = props;
  const words = t.connections.settings;
  return (
    <SettingsFrame t={t} current="connections">
      {added && <Notice tone="pine">{words.added(nameOf(props, added))}
      </Notice>}
      {props.removed && <Notice tone="pine">{words.removed}</Notice>}
      <section class="flex w-full flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:p-8">
        <header class="flex flex-col gap-2">
          <h1 class="text-2xl">{words.title}</h1>
          <p class="text-soft">{words.lead}</p>
        </header>
        {connections.length === 0
          ? <p class="rounded-xl bg-raised p-4">{words.none}</p>
          : (
            <ul class="flex flex-col divide-y divide-line">
              {connections.map((each) => (
                <Row key={each.id} {...props} connection={each} />
              ))}
            </ul>
          )}
        {providers.length === 0 && connections.length === 0 && (
          <p class="text-soft">{words.noneOffered}</p>
        )}
        <Offers {...props} />
      </section>
    </SettingsFrame>
  );
}

function Row(
  props: ConnectionsPageProps & { connection: Connection },
) {
  const { look, connection: { id, provider, label, createdAt, usedAt } } =
    props;
  const words = look.t.connections.settings;
  const name = nameOf(props, provider);
  return (
    <li class="flex flex-wrap items-center justify-between gap-3 py-4">
      <div class="flex min-w-0 flex-col gap-1">
        <p class="flex flex-wrap items-center gap-2">
          <Badge tone="neutral">{name}</Badge>
          <span class="min-w-0 break-words font-semibold">{label}</span>
        </p>
        <p class="text-sm text-soft">
          {words.since(moment(createdAt, look))} ·{" "}
          {words.used(moment(usedAt, look))}
        </p>
      </div>
      {props.ways > 1
        ? (
          <form
            method="post"
            action={`/settings/connections/${shortId(id)}/removal`}
          >
            <Button type="submit" variant="danger" size="sm">
              {words.remove(name)}
            </Button>
          </form>
        )
        : <p class="w-full text-sm text-soft">{words.only}</p>}
    </li>
  );
}

/** A button for every provider that is not connected yet. */
function Offers({ look: { t }, providers, connections }: ConnectionsPageProps) {
  const open = providers.filter(({ id }) =>
    !connections.some(({ provider }) => provider === id)
  );
  if (open.length === 0) return null;
  return (
    <form
      method="post"
      action="/settings/connections"
      class="flex flex-wrap gap-3"
    >
      {open.map((provider) => (
        <Button
          key={provider.id}
          type="submit"
          name="provider"
          value={provider.id}
          variant="secondary"
          icon="plus"
        >
          {t.connections.settings.add(providerName(t, provider))}
        </Button>
      ))}
    </form>
  );
}

/** One that the host has switched off since keeps a name. */
function nameOf(
  { look: { t }, providers }: ConnectionsPageProps,
  id: ProviderId,
): string {
  const offered = providers.find((provider) => provider.id === id);
  return providerName(t, offered ?? { id, name: "" });
}
