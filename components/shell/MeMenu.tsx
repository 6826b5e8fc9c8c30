import type { Viewer } from "@/domain/accounts/viewer.ts";
import { isStaff } from "@/domain/moderation/duties.ts";
import { Avatar } from "@/components/ui/Avatar.tsx";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import { Menu, MENU_ITEM } from "./Menu.tsx";
import type { Shell } from "./shell_context.ts";

type Entry = [href: string, label: string, icon: IconName];

/** Where a member finds the own things, and the way out. */
export function MeMenu({ shell, viewer }: { shell: Shell; viewer: Viewer }) {
  const { common: { me }, reports } = shell.t;
  const links: Entry[] = [
    [`/people/${viewer.handle}`, me.profile, "circle-user-round"],
    ["/my/ongoing", me.deals, "handshake"],
    ["/my/items", me.items, "package"],
    ["/my/bookmarks", me.bookmarks, "heart"],
    ["/reports", reports.mine.title, "flag"],
    ["/settings", me.settings, "settings"],
    ...isStaff(viewer.role)
      ? [["/admin/reports", shell.t.admin.menu, "shield-check"] satisfies Entry]
      : [],
  ];
  return (
    <Menu
      label={me.menu(viewer.name)}
      face={<Avatar name={viewer.name} photo={viewer.photo} size="sm" />}
    >
      <p class="truncate px-3 pb-1 pt-2 font-bold">{viewer.name}</p>
      <ul>
        {links.map(([href, label, icon]) => (
          <li key={href}>
            <a href={href} class={MENU_ITEM}>
              <Icon name={icon} class="text-soft" />
              {label}
            </a>
          </li>
        ))}
      </ul>
      <form
        action="/sign-out"
        method="post"
        class="mt-2 border-t border-line pt-2"
      >
        <button type="submit" class={MENU_ITEM}>
          <Icon name="log-out" class="text-soft" />
          {me.signOut}
        </button>
      </form>
    </Menu>
  );
}
