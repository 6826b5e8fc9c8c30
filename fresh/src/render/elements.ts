import { lockAsset, mapSrcSet, side } from "../runtime/shared.ts";
import { linkState } from "../runtime/protocol.ts";
import type { Node, RenderState } from "./state.ts";

type Props = Record<PropertyKey, unknown>;

/**
 * Where an element keeps the props it was written with. A node may live outside the request (a module
 * constant), and what one request adds to it must not show up in the next.
 */
const ORIGINAL = Symbol("original props");

const NOTHING: Props = {};

/** Adds to an element what its author need not write: nonce, build hash, marks of active links. */
export function prepareElement(
  vnode: Node,
  type: string,
  state: RenderState,
): void {
  const props = (vnode.props[ORIGINAL] as Props | undefined) ?? vnode.props;
  const extra = extraProps(type, props, state);
  if (extra !== NOTHING) {
    vnode.props = { ...props, ...extra, [ORIGINAL]: props };
  } else if (props !== vnode.props) vnode.props = props;
}

function extraProps(type: string, props: Props, state: RenderState): Props {
  switch (type) {
    case "a":
      return markLink(props, state);
    case "img":
    case "source":
      return lockSources(props, state);
    case "script":
      return addNonce(lockAttribute("src", props, state), props, state);
    case "style":
      return addNonce(NOTHING, props, state);
    case "link":
      return lockAttribute("href", props, state);
    default:
      return NOTHING;
  }
}

function markLink(props: Props, state: RenderState): Props {
  if (typeof props.href !== "string") return NOTHING;
  state.pathname ??= state.options.ctx.url.pathname;
  const relation = linkState(props.href, state.pathname);
  if (relation === null) return NOTHING;
  const current = relation === "current";
  const mark = current ? "data-current" : "data-ancestor";
  if ("aria-current" in props) return { [mark]: "true" };
  return { [mark]: "true", "aria-current": current ? "page" : "true" };
}

function addNonce(extra: Props, props: Props, { options }: RenderState): Props {
  if (options.nonce === null || props.nonce !== undefined) return extra;
  return { ...extra, nonce: options.nonce };
}

function lockSources(props: Props, state: RenderState): Props {
  const extra = lockAttribute("src", props, state);
  if (typeof props.srcset !== "string" || isUnlocked(props)) return extra;
  return {
    ...extra,
    srcset: mapSrcSet(props.srcset, (path) => lockStatic(path, state)),
  };
}

function lockAttribute(
  name: "src" | "href",
  props: Props,
  state: RenderState,
): Props {
  const value = props[name];
  if (typeof value !== "string" || isUnlocked(props)) return NOTHING;
  const locked = lockStatic(value, state);
  return locked === value ? NOTHING : { [name]: locked };
}

function isUnlocked(props: Props): boolean {
  return props["data-fresh-disable-lock"] !== undefined;
}

/** Only files of `static/` carry the hash: an address that a route answers changes without a build. */
function lockStatic(path: string, { options }: RenderState): string {
  if (options.snapshot === null || path.charCodeAt(0) !== 47) return path;
  const cut = path.search(/[?#]/);
  const file = (cut === -1 ? path : path.slice(0, cut)).slice(
    side.basePath.length,
  );
  return options.snapshot.staticFiles.has(file) ? lockAsset(path) : path;
}
