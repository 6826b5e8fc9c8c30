import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import { type Shell, signInHref } from "./shell_context.ts";
import { UnreadBadge } from "./UnreadBadge.tsx";

/** Here all that is one's own hangs together: deals, things, what one keeps. */
const MINE = "/my";
const PLACE =
  "flex h-16 flex-col items-center justify-center gap-1 text-sm leading-none text-soft whitespace-nowrap";

/** Five places under the thumb, on phones only. */
export function BottomBar({ shell }: { shell: Shell }) {
  const { nav } = shell.t.common;
  const me = shell.viewer ? MINE : signInHref(shell.here);
  const places: [string, string, IconName][] = [
    ["/", nav.home, "house"],
    ["/rent", nav.browse, "compass"],
    ["/rent/new", nav.publish, "plus"],
    ["/chat", nav.chat, "message-circle"],
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
              class={`${PLACE} ${
                href === MINE
                  ? "aria-[current]:font-bold aria-[current]:text-persimmon"
                  : "aria-[current=page]:font-bold aria-[current=page]:text-persimmon"
              }`}
            >
              <span class="relative">
                <Icon name={icon} size={24} />
                {href === "/chat" && (
                  <UnreadBadge
                    shell={shell}
                    class="absolute -top-2 left-3 ring-2 ring-page"
                  />
                )}
              </span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
