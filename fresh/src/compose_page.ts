import { Fragment, type FunctionComponent, h, type VNode } from "preact";
import { type Context, INTERNAL } from "./context.ts";
import { statusOf } from "./error.ts";
import { renderPage } from "./render/mod.ts";
import type { LayoutConfig } from "./types.ts";
import type { AnyComponent } from "./view.ts";

/** Thrown by a component that returned a `Response`, to leave the middle of rendering with it. */
class Leave {
  constructor(readonly response: Response) {}
}

const AsyncFunction = (async () => {}).constructor;
const shells = new WeakMap<AnyComponent, FunctionComponent>();

/** Renders `vnode` in the layouts and the wrapper of the context's route. */
export async function renderInView<State>(
  ctx: Context<State>,
  vnode: VNode | null,
  init: ResponseInit,
  config: LayoutConfig,
): Promise<Response> {
  const { view } = ctx[INTERNAL];
  const { layouts, wrapper, css } = view.resolved ?? await view.resolve();
  const around = config.skipInheritedLayouts ? [] : layouts;
  let tree: VNode | Response | null = vnode;
  for (const layout of around) {
    if (tree instanceof Response) return tree;
    tree = await surround(ctx, layout, tree);
  }
  if (
    wrapper !== null && !config.skipAppWrapper && !(tree instanceof Response)
  ) {
    tree = await surround(ctx, wrapper, tree);
  }
  return tree instanceof Response ? tree : respond(ctx, tree, init, css);
}

/** A component as a node to render. Async components are awaited; the others are left to Preact. */
export function elementOf(
  component: AnyComponent,
  props: object,
): VNode | Promise<VNode | Response | null> {
  if (component instanceof AsyncFunction) {
    return (component as (props: object) => Promise<VNode | Response | null>)(
      props,
    );
  }
  return h(shellOf(component), props);
}

/** What a server component receives. */
export function propsOf<State>(
  ctx: Context<State>,
  Component: FunctionComponent,
): object {
  const {
    config,
    data,
    error,
    info,
    isPartial,
    params,
    redirect,
    req,
    route,
    state,
    url,
  } = ctx;
  return {
    Component,
    config,
    data,
    error,
    info,
    isPartial,
    params,
    redirect,
    req,
    route,
    state,
    url,
  };
}

function surround<State>(
  ctx: Context<State>,
  component: AnyComponent,
  inside: VNode | null,
): VNode | Promise<VNode | Response | null> {
  return elementOf(component, propsOf(ctx, () => inside));
}

/** The component itself, but for a returned `Response`, which Preact could not render. */
function shellOf(component: AnyComponent): FunctionComponent {
  let shell = shells.get(component);
  if (shell === undefined) {
    shell = (props) => {
      const result = (component as (props: object) => VNode | Response | null)(
        props,
      );
      if (result instanceof Response) throw new Leave(result);
      return result;
    };
    shells.set(component, shell);
  }
  return shell;
}

function respond<State>(
  ctx: Context<State>,
  tree: VNode | null,
  init: ResponseInit,
  css: readonly string[],
): Response {
  const internal = ctx[INTERNAL];
  if (internal.wantsNonce) {
    internal.nonce ??= crypto.randomUUID().replaceAll("-", "");
  }
  try {
    const page = renderPage(tree ?? h(Fragment, null), {
      ctx,
      snapshot: internal.snapshot,
      nonce: internal.nonce,
      css: internal.css.length === 0 ? css : [...css, ...internal.css],
    });
    const headers = new Headers(init.headers);
    for (const [name, value] of page.headers) headers.append(name, value);
    if (!headers.has("content-type")) {
      headers.set("content-type", "text/html; charset=utf-8");
    }
    const status = init.status ??
      (ctx.error === null ? 200 : statusOf(ctx.error));
    return new Response(page.html, {
      status,
      statusText: init.statusText,
      headers,
    });
  } catch (error) {
    if (error instanceof Leave) return error.response;
    throw error;
  }
}
