import {
  type Applied,
  applyHead,
  applyPartials,
  loadStyles,
  markLinks,
} from "./apply.ts";
import {
  keepPlace,
  restorePlace,
  showAddress,
  startHistory,
} from "./history.ts";
import { readPage } from "./islands.ts";
import { PARTIAL_PARAM } from "./protocol.ts";
import { side } from "./shared.ts";

/** A page or a part of one to be fetched and shown. */
interface Visit {
  /** What to fetch. */
  source: URL;
  /** Address to show; null leaves the one that is shown, unless the server redirects. */
  address: URL | null;
  /** Body of a form to send. */
  body: BodyInit | null;
  /** What was used: a link, a form, a button. */
  trigger: Element;
  /** True for the browser's back and forward. */
  isTraversal: boolean;
  /** Goes the ordinary way instead. */
  leave(): void;
}

let running: AbortController | null = null;

/** Takes over links, forms and history below `f-client-nav`. */
export function startNavigation(): void {
  startHistory((address) => {
    const leave = () => location.reload();
    void visit({
      source: address,
      address,
      body: null,
      trigger: document.body,
      isTraversal: true,
      leave,
    });
  });
  document.addEventListener("click", onClick);
  document.addEventListener("submit", onSubmit);
}

/** The nearest switch decides; without one nothing is taken over. */
function isOn(
  element: Element,
  name: "f-client-nav" | "f-view-transition",
): boolean {
  const value = element.closest(`[${name}]`)?.getAttribute(name);
  return value !== null && value !== undefined && value !== "false";
}

function onClick(event: MouseEvent): void {
  const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey;
  if (
    event.defaultPrevented || !isPlain || !(event.target instanceof Element)
  ) return;
  const trigger = event.target.closest("a[href], button[f-partial]");
  if (trigger === null || !isOn(trigger, "f-client-nav")) return;
  const planned = trigger instanceof HTMLAnchorElement
    ? planLink(trigger)
    : planButton(trigger as HTMLButtonElement);
  if (planned === null) return;
  event.preventDefault();
  void visit(planned);
}

function planLink(link: HTMLAnchorElement): Visit | null {
  const address = new URL(link.href);
  const elsewhere = link.target !== "" && link.target !== "_self";
  if (
    elsewhere || link.hasAttribute("download") ||
    address.origin !== location.origin
  ) return null;
  const partial = link.getAttribute("f-partial");
  const staysHere = address.pathname === location.pathname &&
    address.search === location.search;
  if (partial === null && staysHere && address.hash !== "") return null;
  return {
    source: partial === null ? address : new URL(partial, location.href),
    address,
    body: null,
    trigger: link,
    isTraversal: false,
    leave: () => location.assign(address),
  };
}

function planButton(button: HTMLButtonElement): Visit | null {
  if (button.form !== null && button.type === "submit") return null;
  const source = new URL(button.getAttribute("f-partial") ?? "", location.href);
  const leave = () => location.reload();
  return {
    source,
    address: null,
    body: null,
    trigger: button,
    isTraversal: false,
    leave,
  };
}

function onSubmit(event: SubmitEvent): void {
  const { target: form, submitter } = event;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  if (!isOn(submitter ?? form, "f-client-nav")) return;
  const planned = planForm(form, submitter);
  if (planned === null) return;
  event.preventDefault();
  // A second click while the first is on its way must not send the form twice.
  if (form.ariaBusy !== "true") void visit(planned);
}

function planForm(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Visit | null {
  const attribute = (name: string) =>
    submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? "";
  const method = attribute("method").toLowerCase();
  const target = attribute("target");
  const action = new URL(attribute("action"), document.baseURI);
  if (method === "dialog" || (target !== "" && target !== "_self")) return null;
  if (
    action.origin !== location.origin || attribute("enctype") === "text/plain"
  ) return null;
  const partial = submitter?.getAttribute("f-partial") ??
    form.getAttribute("f-partial");
  const source = partial === null ? action : new URL(partial, location.href);
  const data = new FormData(form, submitter);
  const shared = {
    trigger: form,
    isTraversal: false,
    leave: () => resubmit(form, submitter),
  };
  if (method === "post") {
    const body = attribute("enctype") === "multipart/form-data"
      ? data
      : urlEncoded(data);
    return {
      ...shared,
      source,
      address: partial === null ? action : null,
      body,
    };
  }
  action.search = urlEncoded(data).toString();
  if (partial !== null) {
    for (const [name, value] of urlEncoded(data)) {
      source.searchParams.append(name, value);
    }
  }
  return { ...shared, source, address: action, body: null };
}

function urlEncoded(data: FormData): URLSearchParams {
  const pairs = [...data].map((
    [name, value],
  ) => [name, typeof value === "string" ? value : value.name]);
  return new URLSearchParams(pairs);
}

/** Sends a form the ordinary way. */
function resubmit(form: HTMLFormElement, submitter: HTMLElement | null): void {
  document.removeEventListener("submit", onSubmit);
  form.requestSubmit(submitter);
}

async function visit(planned: Visit): Promise<void> {
  running?.abort();
  const controller = running = new AbortController();
  const busy = [planned.trigger, document.body];
  for (const element of busy) element.ariaBusy = "true";
  try {
    const response = await request(planned, controller.signal);
    const isShown = await show(response, planned, controller.signal);
    if (!isShown) leaveAfter(response, planned);
  } catch {
    if (!controller.signal.aborted) planned.leave();
  } finally {
    if (running === controller) running = null;
    for (const element of busy) {
      if (running === null || element !== document.body) {
        element.ariaBusy = null;
      }
    }
  }
}

function request(
  { source, body }: Visit,
  signal: AbortSignal,
): Promise<Response> {
  const url = new URL(source);
  // Added as text: the rest of the address must reach the server as it was written.
  url.search += `${url.search === "" ? "?" : "&"}${PARTIAL_PARAM}=true`;
  const method = body === null ? "GET" : "POST";
  return fetch(url, { method, body, signal, headers: { accept: "text/html" } });
}

/** Shows a response; false when this page has no place for it. */
async function show(
  response: Response,
  planned: Visit,
  signal: AbortSignal,
): Promise<boolean> {
  if (!response.headers.get("content-type")?.startsWith("text/html")) {
    return false;
  }
  const fresh = new DOMParser().parseFromString(
    await response.text(),
    "text/html",
  );
  const page = await readPage(fresh);
  // Another build may have changed every chunk: start over with it.
  if (
    page.buildId !== "" && side.buildId !== "" && page.buildId !== side.buildId
  ) return false;
  await loadStyles(fresh);
  signal.throwIfAborted();
  const address = addressAfter(response, planned);
  let applied: Applied = { count: 0, replaced: false };
  await animate(planned.trigger, () => {
    const from = location.href;
    if (!planned.isTraversal) keepPlace();
    applied = applyPartials(page, { resetFields: planned.body !== null });
    if (applied.count === 0) return;
    applyHead(fresh);
    if (address !== null && !planned.isTraversal) showAddress(address);
    markLinks();
    settle(planned, { from, replaced: applied.replaced });
  });
  return applied.count > 0;
}

/** Where the visit led: the server's redirects count, our own mark does not. */
function addressAfter(
  { redirected, url }: Response,
  { address, source }: Visit,
): URL | null {
  if (!redirected) return address;
  const final = new URL(url);
  if (final.searchParams.has(PARTIAL_PARAM)) {
    final.searchParams.delete(PARTIAL_PARAM);
  }
  final.hash ||= (address ?? source).hash;
  return final;
}

/** Focus and scroll after the change. */
function settle(
  planned: Visit,
  { from, replaced }: { from: string; replaced: boolean },
): void {
  if (planned.isTraversal) return restorePlace();
  const before = new URL(from);
  const isOtherPage = before.pathname !== location.pathname ||
    before.search !== location.search;
  if (
    !replaced || !isOtherPage ||
    planned.source.pathname !== (planned.address ?? location).pathname
  ) return;
  const target = document.getElementById(
    decodeURIComponent(location.hash.slice(1)),
  );
  if (target === null) scrollTo({ left: 0, top: 0, behavior: "instant" });
  else target.scrollIntoView();
  if (document.activeElement !== document.body) return;
  document.querySelector<HTMLElement>("[autofocus]")?.focus();
}

async function animate(trigger: Element, change: () => void): Promise<void> {
  const isWanted = isOn(trigger, "f-view-transition") &&
    !matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (!isWanted || document.startViewTransition === undefined) return change();
  await document.startViewTransition(change).updateCallbackDone;
}

/** The response cannot be shown in parts, and a form must not be sent again. */
function leaveAfter(response: Response, planned: Visit): void {
  if (planned.body === null) return planned.leave();
  const address = addressAfter(response, planned) ?? location.href;
  if (String(address) === location.href) location.reload();
  else location.assign(address);
}
