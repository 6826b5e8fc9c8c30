import type { ComponentChildren } from "preact";
import { Icon } from "@/components/ui/Icon.tsx";
import type { Messages } from "@/locales/mod.ts";
import { SETTINGS_GROUPS, type SettingsPageName } from "./settings_pages.ts";

export interface SettingsFrameProps {
  t: Messages;
  current: SettingsPageName;
  children: ComponentChildren;
}

/** What every settings page stands in: beside it the other pages, on a phone the way back to their list. */
export function SettingsFrame({ t, current, children }: SettingsFrameProps) {
  return (
    <div class="flex flex-col gap-4 md:flex-row md:items-start md:gap-8">
      <BackLink t={t} />
      <SideNav t={t} current={current} />
      <div class="flex w-full min-w-0 max-w-form flex-col gap-6">
        {children}
      </div>
    </div>
  );
}

function BackLink({ t }: { t: Messages }) {
  return (
    <a
      href="/settings"
      class="-ml-2 inline-flex min-h-11 items-center gap-1 self-start rounded-lg px-2 font-semibold text-soft hover:text-ink md:hidden"
    >
      <Icon name="chevron-left" />
      {t.settings.title}
    </a>
  );
}

function SideNav({ t, current }: Omit<SettingsFrameProps, "children">) {
  const { settings: words } = t;
  return (
    <nav
      aria-label={words.title}
      class="hidden w-60 shrink-0 flex-col gap-6 md:flex"
    >
      <a href="/settings" class="px-3 text-xl font-bold hover:underline">
        {words.title}
      </a>
      {SETTINGS_GROUPS.map(({ name, pages }) => (
        <section key={name} class="flex flex-col gap-1">
          <h2 class="px-3 text-sm font-semibold text-soft">
            {words.groups[name]}
          </h2>
          <ul>
            {pages.map((page) => (
              <li key={page.name}>
                <a
                  href={`/settings/${page.name}`}
                  aria-current={page.name === current ? "page" : undefined}
                  class="flex min-h-11 items-center gap-3 rounded-xl px-3 text-soft transition-colors hover:bg-raised hover:text-ink aria-[current]:bg-raised aria-[current]:font-semibold aria-[current]:text-ink"
                >
                  <Icon name={page.icon} />
                  {words.pages[page.name][0]}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
