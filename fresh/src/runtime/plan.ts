/** A page or a part of one to be fetched and shown. */
export interface Visit {
  /** What to fetch. */
  source: URL;
  /** Address to show; null leaves the one that is shown, unless the server redirects. */
  address: URL | null;
  /** Body of a form to send. */
  body: BodyInit | null;
  /** What was used: a link, a form, a button. */
  trigger: Element;
  /** True when `f-partial` names a source of its own: the rest of the page stays where it is. */
  isPart: boolean;
  /** True for the browser's back and forward. */
  isTraversal: boolean;
  /** Goes the ordinary way instead. */
  leave(): void;
}

/** The nearest switch decides; without one nothing is taken over. */
export function isOn(
  element: Element,
  name: "f-client-nav" | "f-view-transition",
): boolean {
  const value = element.closest(`[${name}]`)?.getAttribute(name) ?? "false";
  return value !== "false";
}

/** What going back or forward to an address asks for. */
export function planTraversal(address: URL): Visit {
  return plan({ source: address, trigger: document.body, isTraversal: true });
}

/** What a click asks for; null when it is the browser's business. */
export function planClick(event: MouseEvent): Visit | null {
  const withKey = event.metaKey || event.ctrlKey || event.shiftKey ||
    event.altKey;
  if (event.button !== 0 || withKey || !(event.target instanceof Element)) {
    return null;
  }
  const trigger = event.target.closest("a[href], button[f-partial]");
  if (trigger === null || !isOn(trigger, "f-client-nav")) return null;
  if (trigger instanceof HTMLAnchorElement) return planLink(trigger);
  if (!(trigger instanceof HTMLButtonElement)) return null;
  if (trigger.form !== null && trigger.type === "submit") return null;
  const source = partialOf(trigger) ?? new URL(location.href);
  return plan({ source, address: null, trigger, isPart: true });
}

function planLink(link: HTMLAnchorElement): Visit | null {
  const address = new URL(link.href);
  if (!staysHere(address, link.target) || link.hasAttribute("download")) {
    return null;
  }
  const source = partialOf(link);
  const isJump = address.hash !== "" &&
    address.pathname === location.pathname &&
    address.search === location.search;
  if (source === null && isJump) return null;
  const leave = () => location.assign(address);
  return plan({
    source: source ?? address,
    address,
    trigger: link,
    isPart: source !== null,
    leave,
  });
}

/** What sending a form asks for; null when it is the browser's business. */
export function planSubmit(
  { target: form, submitter }: SubmitEvent,
): Visit | null {
  if (
    !(form instanceof HTMLFormElement) ||
    !isOn(submitter ?? form, "f-client-nav")
  ) return null;
  const attribute = (name: string) =>
    submitter?.getAttribute(`form${name}`) ?? form.getAttribute(name) ?? "";
  const action = new URL(attribute("action"), document.baseURI);
  const method = attribute("method").toLowerCase();
  if (method === "dialog" || attribute("enctype") === "text/plain") return null;
  if (!staysHere(action, attribute("target"))) return null;
  const data = new FormData(form, submitter);
  const partial = (submitter === null ? null : partialOf(submitter)) ??
    partialOf(form);
  const source = partial ?? new URL(action);
  const shared = {
    source,
    trigger: form,
    isPart: partial !== null,
    leave: () => form.requestSubmit(submitter),
  };
  if (method === "post") {
    const body = attribute("enctype") === "multipart/form-data"
      ? data
      : urlEncoded(data);
    return plan({ ...shared, address: partial === null ? action : null, body });
  }
  action.search = source.search = urlEncoded(data).toString();
  return plan({ ...shared, address: action });
}

function plan(
  visit: Partial<Visit> & Pick<Visit, "source" | "trigger">,
): Visit {
  return {
    address: visit.source,
    body: null,
    isPart: false,
    isTraversal: false,
    leave: () => location.reload(),
    ...visit,
  };
}

function partialOf(element: Element): URL | null {
  const partial = element.getAttribute("f-partial");
  return partial === null ? null : new URL(partial, location.href);
}

function staysHere({ origin }: URL, target: string): boolean {
  return origin === location.origin && (target === "" || target === "_self");
}

function urlEncoded(data: FormData): URLSearchParams {
  const pairs = [...data].map((
    [name, value],
  ) => [name, value instanceof File ? value.name : value]);
  return new URLSearchParams(pairs);
}
