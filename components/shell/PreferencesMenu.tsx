import { LANGUAGES, THEMES } from "@/domain/accounts/preferences.ts";
import { Icon, type IconName } from "@/components/ui/Icon.tsx";
import { Menu, MENU_ITEM } from "./Menu.tsx";
import type { Shell } from "./shell_context.ts";

const THEME_ICONS: Record<(typeof THEMES)[number], IconName> = {
  system: "monitor",
  light: "sun",
  dark: "moon",
};

/** Language and brightness. Each choice is a button of one plain form. */
export function PreferencesMenu({ shell }: { shell: Shell }) {
  const { t, lang, theme, here } = shell;
  return (
    <Menu
      label={`${t.common.language.label}, ${t.common.theme.label}`}
      face={<Icon name="globe" size={24} />}
    >
      <form action="/preferences" method="post">
        <input type="hidden" name="next" value={here} />
        <fieldset>
          <legend class="px-3 pb-1 pt-2 text-sm text-soft">
            {t.common.language.label}
          </legend>
          {LANGUAGES.map((value) => (
            <Choice
              key={value}
              name="lang"
              value={value}
              chosen={value === lang}
              label={t.common.language[value]}
              lang={value}
            />
          ))}
        </fieldset>
        <fieldset class="mt-2 border-t border-line pt-2">
          <legend class="float-left w-full px-3 pb-1 pt-2 text-sm text-soft">
            {t.common.theme.label}
          </legend>
          {THEMES.map((value) => (
            <Choice
              key={value}
              name="theme"
              value={value}
              chosen={value === theme}
              label={t.common.theme[value]}
              icon={THEME_ICONS[value]}
            />
          ))}
        </fieldset>
      </form>
    </Menu>
  );
}

interface ChoiceProps {
  name: "lang" | "theme";
  value: string;
  chosen: boolean;
  label: string;
  icon?: IconName;
  lang?: string;
}

function Choice({ name, value, chosen, label, icon, lang }: ChoiceProps) {
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-pressed={chosen ? "true" : "false"}
      lang={lang}
      class={MENU_ITEM}
    >
      {icon && <Icon name={icon} class="text-soft" />}
      <span class={chosen ? "flex-1 font-semibold" : "flex-1"}>{label}</span>
      {chosen && <Icon name="check" class="text-persimmon" />}
    </button>
  );
}
