import { Avatar } from "@/components/ui/Avatar.tsx";
import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Chip } from "@/components/ui/Chip.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { type IconName, ICONS } from "@/components/ui/icons.gen.ts";
import { Mark } from "@/components/ui/Mark.tsx";
import { Pagination } from "@/components/ui/Pagination.tsx";
import { Tabs } from "@/components/ui/Tabs.tsx";
import type { Messages } from "@/locales/mod.ts";
import { Exhibit } from "./Exhibit.tsx";

const VARIANTS = ["primary", "secondary", "quiet", "danger"] as const;
const SIZES = ["sm", "md", "lg"] as const;

/** What is pressed and what says where one is. */
export function Controls({ t }: { t: Messages }) {
  const { sample } = t.pages.gallery;
  const { actions, nav, paging } = t.common;
  return (
    <>
      <Exhibit name="Mark, Icon">
        <Mark size={64} />
        <div class="flex flex-wrap gap-4">
          {Object.keys(ICONS).map((name) => (
            <Icon key={name} name={name as IconName} size={24} label={name} />
          ))}
          <span class="text-persimmon">
            <Icon name="heart" size={24} filled label="heart" />
          </span>
        </div>
      </Exhibit>
      <Exhibit name="Button">
        {SIZES.map((size) => (
          <div key={size} class="flex flex-wrap gap-3">
            {VARIANTS.map((variant) => (
              <Button key={variant} size={size} variant={variant} type="button">
                {variant === "danger" ? sample.danger : actions.save}
              </Button>
            ))}
          </div>
        ))}
        <div class="flex flex-wrap gap-3">
          <Button href="#main" icon="plus">{nav.publish}</Button>
          <Button type="button" disabled>{sample.disabled}</Button>
          <Button type="button" variant="secondary" disabled>
            {sample.disabled}
          </Button>
        </div>
        <Button type="button" wide>{actions.save}</Button>
      </Exhibit>
      <Exhibit name="Chip">
        <div class="swipe -mx-4 gap-2 px-4">
          <Chip href="?" selected icon="layout-grid">{t.pages.home.all}</Chip>
          <Chip href="?c=camping" icon="tent">{sample.camping}</Chip>
          <Chip href="?c=tools" icon="drill">{sample.tools}</Chip>
        </div>
      </Exhibit>
      <Exhibit name="Badge">
        <div class="flex flex-wrap gap-2">
          <Badge tone="pine" icon="circle-check">{sample.available}</Badge>
          <Badge tone="amber" icon="clock">{sample.busy}</Badge>
          <Badge tone="rose" icon="triangle-alert">{sample.overdue}</Badge>
          <Badge tone="neutral" icon="eye-off">{sample.hidden}</Badge>
          <Badge tone="persimmon">{sample.fresh}</Badge>
        </div>
      </Exhibit>
      <Exhibit name="Avatar">
        <div class="flex flex-wrap items-center gap-3">
          <Avatar name={sample.name} size="sm" />
          <Avatar name="Min" />
          <Avatar name="지우" size="lg" />
          <span class="max-w-[12rem] truncate">{sample.long}</span>
        </div>
      </Exhibit>
      <Exhibit name="Tabs">
        <Tabs
          label={sample.section}
          items={[
            { href: "?t=lend", label: sample.lend, current: true, count: 12 },
            { href: "?t=wanted", label: sample.wanted, current: false },
          ]}
        />
      </Exhibit>
      <Exhibit name="Pagination">
        <Pagination
          page={2}
          hasNext
          href={(page) => `?page=${page}`}
          labels={{ ...paging, page: paging.page(2) }}
        />
      </Exhibit>
    </>
  );
}
