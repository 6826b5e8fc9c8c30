import { STATUS_TEXT } from "./status_text.ts";

/**
 * An error with an HTTP status. Throw it from any middleware, handler or component to leave with that
 * status; the nearest error page is shown and finds it in `ctx.error`.
 */
export class HttpError extends Error {
  /** The HTTP status to answer with. */
  readonly status: number;

  constructor(status: number, message?: string, options?: ErrorOptions) {
    super(message ?? STATUS_TEXT[status] ?? `HTTP error ${status}`, options);
    this.name = "HttpError";
    this.status = status;
  }
}

/** The status an error page answers with: the error's own, or 500 for everything unforeseen. */
export function statusOf(error: unknown): number {
  return error instanceof HttpError ? error.status : 500;
}
