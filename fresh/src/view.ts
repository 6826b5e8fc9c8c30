import type { LayoutConfig, PageProps, ServerComponent } from "./types.ts";

export type AnyComponent = ServerComponent<PageProps<never, never>>;

/** The part of a layout, wrapper or page module that rendering needs. */
export interface Layer {
  component: AnyComponent;
  config?: LayoutConfig;
  css?: readonly string[];
}

/** A layer, or a function that loads it. */
export type LazyLayer = Layer | (() => Layer | Promise<Layer>);

/** What is rendered around a page: its layouts from the inside out, then the app wrapper. */
export interface ResolvedView {
  layouts: readonly AnyComponent[];
  wrapper: AnyComponent | null;
  css: readonly string[];
}

/** The surroundings of a route, loaded when the first page is rendered in them. */
export class View {
  /** Set after the first `resolve()`; rendering reads it to stay synchronous. */
  resolved: ResolvedView | null = null;
  #wrapper: LazyLayer | null;
  #layouts: readonly LazyLayer[];

  /** `layouts` from the root down. */
  constructor(wrapper: LazyLayer | null, layouts: readonly LazyLayer[]) {
    this.#wrapper = wrapper;
    this.#layouts = layouts;
  }

  async resolve(): Promise<ResolvedView> {
    const layouts: Layer[] = [];
    let wrapper = this.#wrapper === null
      ? null
      : await loadLayer(this.#wrapper);
    for (const lazy of this.#layouts) {
      const layout = await loadLayer(lazy);
      if (layout.config?.skipInheritedLayouts) layouts.length = 0;
      if (layout.config?.skipAppWrapper) wrapper = null;
      layouts.unshift(layout);
    }
    const outsideIn = wrapper === null
      ? layouts.toReversed()
      : [wrapper, ...layouts.toReversed()];
    return this.resolved = {
      layouts: layouts.map((layout) => layout.component),
      wrapper: wrapper?.component ?? null,
      css: outsideIn.flatMap((layer) => layer.css ?? []),
    };
  }
}

function loadLayer(lazy: LazyLayer): Layer | Promise<Layer> {
  return typeof lazy === "function" ? lazy() : lazy;
}
