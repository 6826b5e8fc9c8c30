import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import type { RegionGroup } from "@/domain/regions/regions.ts";
import type { Messages } from "@/locales/mod.ts";

export interface DistrictListProps {
  t: Messages;
  /** One 시·도 with its 시·군·구. */
  group: RegionGroup;
  /** The member's own district; null for a guest. */
  own: string | null;
}

/** The 시·군·구 of one 시·도; a member may make another one theirs. */
export function DistrictList(props: DistrictListProps) {
  const { t, group, own } = props;
  const words = t.accounts.regions;
  const choosable = own !== null &&
    group.options.some(({ value }) => value !== own);
  return (
    <section class="flex flex-col gap-4">
      <div class="flex flex-wrap items-center justify-between gap-3">
        <h2 class="text-xl">{words.districts(group.label)}</h2>
        <Button
          href={`/rent?region=${group.value}`}
          variant="secondary"
          size="sm"
        >
          {words.all(group.label)}
        </Button>
      </div>
      {choosable
        ? (
          <form method="post" action="/regions">
            <List {...props} />
          </form>
        )
        : <List {...props} />}
    </section>
  );
}

function List({ t, group, own }: DistrictListProps) {
  return (
    <ul class="grid gap-3 sm:grid-cols-2 md:grid-cols-3">
      {group.options.map(({ value, label }) => (
        <li
          key={value}
          class="flex min-h-14 items-center justify-between gap-2 rounded-xl border border-line bg-surface pr-2"
        >
          <a
            href={`/rent?region=${value}`}
            class="flex min-h-14 flex-1 items-center gap-2 rounded-xl pl-4 font-semibold hover:text-persimmon"
          >
            <Icon name="map-pin" class="text-soft" />
            {label}
          </a>
          {own !== null && <Home t={t} value={value} own={own} />}
        </li>
      ))}
    </ul>
  );
}

function Home({ t, value, own }: { t: Messages; value: string; own: string }) {
  const words = t.accounts.regions;
  if (value === own) {
    return <Badge tone="pine" icon="check">{words.current}</Badge>;
  }
  return (
    <Button
      type="submit"
      name="region"
      value={value}
      variant="quiet"
      size="sm"
    >
      {words.mine}
    </Button>
  );
}
