import { render } from "preact";
import { Fault } from "./Fault.tsx";

/**
 * Puts each error under its field, in a form that the server rendered, and the cursor into the
 * first field that has one. What was there from an earlier try goes away.
 */
export function showFaults(
  form: HTMLFormElement,
  errors: Readonly<Record<string, string>>,
) {
  clearFaults(form);
  for (const [name, text] of Object.entries(errors)) {
    const control = controlOf(form, name);
    if (!control) continue;
    const id = `${name}-error`;
    const holder = document.createElement("div");
    holder.dataset.fault = name;
    frameOf(control)?.append(holder);
    render(<Fault id={id} text={text} />, holder);
    control.setAttribute("aria-invalid", "true");
    describe(control, [id, `${control.id}-hint`]);
  }
  form.querySelector<HTMLElement>("[aria-invalid]")?.focus();
}

function clearFaults(form: HTMLFormElement) {
  for (const old of form.querySelectorAll("[data-fault], p[id$='-error']")) {
    old.remove();
  }
  for (const control of form.querySelectorAll("[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
    describe(control, [`${control.id}-hint`]);
  }
}

/** Ties a control to those of these texts that are there. */
function describe(control: Element, ids: string[]) {
  const there = ids.filter((id) => document.getElementById(id) !== null);
  if (there.length === 0) control.removeAttribute("aria-describedby");
  else control.setAttribute("aria-describedby", there.join(" "));
}

/** The control of a name; of radio buttons the chosen or first one. */
function controlOf(form: HTMLFormElement, name: string): HTMLElement | null {
  const quoted = CSS.escape(name);
  return form.querySelector<HTMLElement>(`[name="${quoted}"]:checked`) ??
    form.querySelector<HTMLElement>(`[name="${quoted}"]:not([type="hidden"])`);
}

/** What holds label, control and hint together. */
function frameOf(control: HTMLElement): Element | null | undefined {
  return control.matches("[type='radio']")
    ? control.closest("fieldset")
    : control.closest("form")
      ?.querySelector(`label[for="${CSS.escape(control.id)}"]`)?.parentElement;
}
