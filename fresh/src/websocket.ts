import { HttpError } from "./error.ts";

/** What happens on a managed WebSocket. All callbacks are optional. */
export interface WebSocketHandlers {
  open?(socket: WebSocket): void;
  message?(socket: WebSocket, event: MessageEvent): void;
  close?(socket: WebSocket, code: number, reason: string): void;
  error?(socket: WebSocket, event: Event | ErrorEvent): void;
}

export interface WebSocketUpgradeOptions {
  /** Seconds without an answer to a ping after which the connection is closed. Default: 120. */
  idleTimeout?: number;
  /** Sub-protocol to agree on. */
  protocol?: string;
}

/** The raw socket and the response to return for it. */
export interface WebSocketUpgrade {
  socket: WebSocket;
  response: Response;
}

/** Turns a request into a WebSocket, or throws `HttpError(400)` when it does not ask for one. */
export function upgrade(
  req: Request,
  options?: WebSocketUpgradeOptions,
): WebSocketUpgrade {
  if (req.headers.get("upgrade")?.toLowerCase() !== "websocket") {
    throw new HttpError(400, "Expected a WebSocket upgrade request");
  }
  return Deno.upgradeWebSocket(req, options);
}

/** Listens to a socket for as long as it lives. */
export function attachHandlers(
  socket: WebSocket,
  handlers: WebSocketHandlers,
): void {
  socket.addEventListener("open", () => handlers.open?.(socket));
  socket.addEventListener(
    "message",
    (event) => handlers.message?.(socket, event),
  );
  socket.addEventListener(
    "close",
    (event) => handlers.close?.(socket, event.code, event.reason),
  );
  socket.addEventListener("error", (event) => handlers.error?.(socket, event));
}

/** Handlers are told from options by what they hold: options have no functions. */
export function isHandlers(
  value: WebSocketHandlers | WebSocketUpgradeOptions | undefined,
): value is WebSocketHandlers {
  if (value === undefined) return false;
  const { open, message, close, error } = value as WebSocketHandlers;
  return [open, message, close, error].some((handler) =>
    typeof handler === "function"
  );
}
