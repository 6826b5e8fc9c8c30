import { Fragment } from "preact";
import { jsxAttr } from "preact/jsx-runtime";
import { linkState, pathOf } from "../runtime/protocol.ts";
import { lockAsset, mapSrcSet, side } from "../runtime/shared.ts";
import { noteHeadElement } from "./head.ts";
import { type Node, type RenderState, swap } from "./state.ts";

type Props = Record<string, unknown>;

const NOTHING: Props = {};

/** Adds to an element what its author need not write: nonce, build hash, marks of active links. */
export function prepareElement(
  vnode: Node,
  type: string,
  state: RenderState,
): void {
  switch (type) {
    case "a":
      return write(vnode, markLink(vnode.props, state), state);
    case "img":
    case "source":
      return write(vnode, lockSources(vnode.props, state), state);
    case "script":
    case "style":
      noteHeadElement(vnode, state);
      return write(vnode, {
        ...lock("src", vnode.props, state),
        ...nonce(vnode.props, state),
      }, state);
    case "link":
      noteHeadElement(vnode, state);
      return write(vnode, lock("href", vnode.props, state), state);
    case "title":
    case "meta":
      return noteHeadElement(vnode, state);
    case "body":
      state.inBody = true;
  }
}

const VOID = new Set(["img", "source", "link"]);

/** Attributes by whether their name is written as it is and their value needs no special care. */
const plainNames = new Map<string, boolean>();

/**
 * Writes the element as precompiled JSX would: Preact checks every attribute of a node against five
 * patterns, and on a page of cards links and images are nearly all the nodes there are.
 */
function write(vnode: Node, extra: Props, state: RenderState): void {
  const { type, props } = vnode;
  let tag = `<${type}`;
  for (const name in props) {
    if (name === "children") continue;
    if (!isPlain(name)) return swap(vnode, type, { ...props, ...extra }, state);
    if (extra === NOTHING || !(name in extra)) {
      tag += attribute(name, props[name]);
    }
  }
  if (extra !== NOTHING) {
    for (const name in extra) tag += attribute(name, extra[name]);
  }
  const written = VOID.has(type as string)
    ? { tpl: [`${tag}/>`] }
    : { tpl: [`${tag}>`, `</${type}>`], exprs: [[props.children]] };
  swap(vnode, Fragment, written, state);
}

function attribute(name: string, value: unknown): string {
  if (typeof value === "string" && !/["&<]/.test(value)) {
    return ` ${name}="${value}"`;
  }
  const isWord = typeof value === "boolean" && name.charCodeAt(4) === 45;
  const text = jsxAttr(name, isWord ? String(value) : value);
  return text === "" ? "" : ` ${text}`;
}

function isPlain(name: string): boolean {
  let plain = plainNames.get(name);
  if (plain === undefined) {
    plain = /^[a-z][a-z0-9-]*$/.test(name) &&
      !/^(?:value|draggable|spellcheck)$/.test(name);
    plainNames.set(name, plain);
  }
  return plain;
}

function markLink(props: Props, state: RenderState): Props {
  if (typeof props.href !== "string") return NOTHING;
  state.pathname ??= state.options.ctx.url.pathname;
  const relation = linkState(props.href, state.pathname);
  if (relation === null) return NOTHING;
  const mark = `data-${relation}`;
  if ("aria-current" in props) return { [mark]: "true" };
  return {
    [mark]: "true",
    "aria-current": relation === "current" ? "page" : "true",
  };
}

function nonce(props: Props, { options }: RenderState): Props {
  return options.nonce === null || props.nonce !== undefined
    ? NOTHING
    : { nonce: options.nonce };
}

function lockSources(props: Props, state: RenderState): Props {
  const extra = lock("src", props, state);
  if (typeof props.srcset !== "string" || isUnlocked(props)) return extra;
  return {
    ...extra,
    srcset: mapSrcSet(props.srcset, (path) => lockStatic(path, state)),
  };
}

function lock(name: "src" | "href", props: Props, state: RenderState): Props {
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
  const file = pathOf(path).slice(side.basePath.length);
  return options.snapshot.staticFiles.has(file) ? lockAsset(path) : path;
}
