import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import { type Shell, signInHref } from "./shell_context.ts";

/** Five places under the thumb, on phones only. */
export function BottomBar({ shell }: { shell: Shell }) {
  const { nav } = shell.t.common;
  const me = shell.viewer
    ? `/people/${shell.viewer.handle}`
    : signInHref(shell.here);
  const places: [string, string, IconName][] = [
    ["/", nav.home, "house"],
    ["/rent", nav.browse, "compass"],
    ["/rent/new", nav.publish, "plus"],
    ["/my/bookmarks", nav.bookmarks, "heart"],
    [me, nav.me, "circle-user-round"],
  ];
  return (
    <nav
      aria-label={nav.bottom}
      class="bottom-bar no-print fixed inset-x-0 bottom-0 z-20 border-t border-line bg-page pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      <ul class="grid grid-cols-5">
        {places.map(([href, label, icon]) => (
          <li key={href}>
            <a
              href={href}
              class="flex h-16 flex-col items-center justify-center gap-1 text-sm leading-none text-soft whitespace-nowrap aria-[current=page]:font-bold aria-[current=page]:text-persimmon"
            >
              <Icon name={icon} size={24} />
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
