/** What became of a form that was sent by script. */
export type Answer =
  | { kind: "done"; location: string }
  | { kind: "refused"; errors: Record<string, string> }
  /** The whole was refused; `values` replaces hidden fields before another try. */
  | { kind: "problem"; message: string; values: Record<string, string> }
  | { kind: "signedOut" }
  | { kind: "tooLarge" }
  | { kind: "cancelled" }
  | { kind: "failed" };

export interface Sending {
  answer: Promise<Answer>;
  cancel(): void;
}

export interface SendFormOptions {
  /** Told how much of the body is out, 0 to 100. */
  onProgress: (percent: number) => void;
}

/** Posts a form's data where the form would go, with progress; `fetch()` tells none. */
export function sendForm(
  form: HTMLFormElement,
  data: FormData,
  { onProgress }: SendFormOptions,
): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<Answer>((resolve) => {
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(Math.round(100 * loaded / Math.max(total, 1)));
    };
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve({ kind: "failed" });
    request.onabort = () => resolve({ kind: "cancelled" });
  });
  request.open("POST", form.action);
  request.setRequestHeader("accept", "application/json");
  request.send(data);
  return { answer, cancel: () => request.abort() };
}

/** The answers of a form's route when it is asked for JSON. */
interface Json {
  location?: string;
  errors?: Record<string, string>;
  message?: string;
  values?: Record<string, string>;
}

function readAnswer(request: XMLHttpRequest): Answer {
  const { status, responseURL } = request;
  if (responseURL && new URL(responseURL).pathname === "/sign-in") {
    return { kind: "signedOut" };
  }
  const { location, errors, message, values = {} } = parse(request);
  if (status === 201 && location) return { kind: "done", location };
  if (status === 422 && errors) return { kind: "refused", errors };
  if (status === 413) return { kind: "tooLarge" };
  return message ? { kind: "problem", message, values } : { kind: "failed" };
}

function parse(request: XMLHttpRequest): Json {
  const type = request.getResponseHeader("content-type") ?? "";
  if (!type.startsWith("application/json")) return {};
  return JSON.parse(request.responseText);
}
