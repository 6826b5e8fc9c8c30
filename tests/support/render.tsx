import type { ComponentChild, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { State } from "@/define.ts";
import { type Language, MESSAGES } from "@/locales/mod.ts";
import App from "@/routes/_app.tsx";

interface Rendering {
  lang?: Language;
  state?: Partial<State>;
  path?: string;
}

/** A component inside the shell, as a whole document, without the framework. */
export function renderPage(
  content: ComponentChild,
  { lang = "ko", state = {}, path = "/" }: Rendering = {},
): string {
  const props = {
    Component: () => content,
    state: { lang, t: MESSAGES[lang], theme: "system", viewer: null, ...state },
    url: new URL(path, "http://localhost"),
  };
  // The app wrapper is called as the framework calls it; of its props it reads these three.
  const wrapper = App as unknown as (given: typeof props) => VNode;
  return `<!DOCTYPE html>${renderToString(wrapper(props))}`;
}
