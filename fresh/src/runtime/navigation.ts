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
import {
  isOn,
  planClick,
  planSubmit,
  planTraversal,
  type Visit,
} from "./plan.ts";
import { PARTIAL_PARAM } from "./protocol.ts";
import { side } from "./shared.ts";

let running: AbortController | null = null;

/** Takes over links, forms and history below `f-client-nav`. */
export function startNavigation(): void {
  startHistory((address) => void visit(planTraversal(address)));
  document.addEventListener("click", (event) => {
    const planned = event.defaultPrevented ? null : planClick(event);
    if (planned === null) return;
    event.preventDefault();
    void visit(planned);
  });
  document.addEventListener("submit", onSubmit);
}

function onSubmit(event: SubmitEvent): void {
  const planned = event.defaultPrevented ? null : planSubmit(event);
  if (planned === null) return;
  event.preventDefault();
  // A second click while the first is on its way must not send the form twice.
  if (planned.trigger.ariaBusy !== "true") void visit(planned);
}

async function visit(planned: Visit): Promise<void> {
  running?.abort();
  const controller = running = new AbortController();
  const { signal } = controller;
  planned.trigger.ariaBusy = document.body.ariaBusy = "true";
  let response: Response | null = null;
  try {
    response = await request(planned, signal);
    if (!await show(response, planned, signal)) leaveAfter(response, planned);
  } catch {
    if (!signal.aborted) leaveAfter(response, planned);
  } finally {
    planned.trigger.ariaBusy = null;
    if (running === controller) document.body?.removeAttribute("aria-busy");
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
  const text = await response.text();
  const fresh = new DOMParser().parseFromString(text, "text/html");
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
    const from = location.pathname + location.search;
    if (!planned.isTraversal) keepPlace();
    applied = applyPartials(page, { resetFields: planned.body !== null });
    if (applied.count === 0) return;
    applyHead(fresh);
    if (address !== null && !planned.isTraversal) showAddress(address);
    markLinks();
    if (planned.isTraversal) restorePlace();
    else if (
      !planned.isPart && applied.replaced &&
      from !== location.pathname + location.search
    ) {
      startAtTop();
    }
  });
  if (applied.count === 0 && planned.body !== null && !response.redirected) {
    writePage(text);
  }
  return applied.count > 0 || planned.body !== null && !response.redirected;
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

/** What the browser does with a page it has just loaded. */
function startAtTop(): void {
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

/** The answer to a form that has no place here: it must be seen, and the form not be sent again. */
function writePage(html: string): void {
  document.open();
  document.write(html);
  document.close();
}

/** The ordinary way, where a form that was answered is not sent again. */
function leaveAfter(response: Response | null, planned: Visit): void {
  document.removeEventListener("submit", onSubmit);
  if (response === null || planned.body === null) return planned.leave();
  const address = addressAfter(response, planned) ?? new URL(location.href);
  if (address.href === location.href) location.reload();
  else location.assign(address);
}
