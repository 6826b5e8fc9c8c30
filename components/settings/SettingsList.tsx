import { Icon } from "@/components/ui/Icon.tsx";
import type { Messages } from "@/locales/mod.ts";
import { SETTINGS_GROUPS } from "./settings_pages.ts";

/** All that a member may set up, each with what it is for. */
export function SettingsList({ t }: { t: Messages }) {
  const { settings: words } = t;
  return (
    <div class="mx-auto flex w-full max-w-form flex-col gap-8">
      <header class="flex flex-col gap-1">
        <h1 class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.lead}</p>
      </header>
      {SETTINGS_GROUPS.map(({ name, pages }) => (
        <section
          key={name}
          aria-labelledby={`settings-${name}`}
          class="flex flex-col gap-3"
        >
          <h2 id={`settings-${name}`} class="text-lg">{words.groups[name]}</h2>
          <ul class="divide-y divide-line rounded-2xl border border-line bg-surface">
            {pages.map((page) => {
              const [title, line] = words.pages[page.name];
              return (
                <li key={page.name}>
                  <a
                    href={`/settings/${page.name}`}
                    class="flex min-h-16 items-center gap-4 rounded-2xl px-4 py-3 transition-colors hover:bg-raised md:px-5"
                  >
                    <Icon
                      name={page.icon}
                      size={24}
                      class="text-soft"
                    />
                    <span class="flex min-w-0 flex-1 flex-col">
                      <span class="font-semibold">{title}</span>
                      <span class="text-sm text-soft">{line}</span>
                    </span>
                    <Icon name="chevron-right" class="text-soft" />
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
