/** One socket of a crowd. */
export interface Ear {
  socket: WebSocket;
  /** Called with each text. */
  onText: (text: string) => void;
}

/** Deno's own socket can be told headers, which the browser's types do not know. */
const DenoSocket = WebSocket as unknown as new (
  url: string,
  options: { headers: Record<string, string> },
) => WebSocket;

/** Sockets that open at the same moment. */
const AT_ONCE = 100;

export interface CrowdOptions {
  url: string;
  size: number;
  headers?: Record<string, string>;
  /** Says something on a fresh socket; it is ready when `isReady` knows a text. */
  greet?: string;
  isReady?: (text: string) => boolean;
}

/** Opens many sockets; answers when all are ready. */
export async function gather(options: CrowdOptions): Promise<Ear[]> {
  const ears: Ear[] = [];
  while (ears.length < options.size) {
    const size = Math.min(AT_ONCE, options.size - ears.length);
    const some = Array.from({ length: size }, () => open(options));
    ears.push(...await Promise.all(some));
  }
  return ears;
}

function open(
  { url, headers = {}, greet, isReady }: CrowdOptions,
): Promise<Ear> {
  const socket = new DenoSocket(`${url.replace("http", "ws")}/ws`, {
    headers: { origin: url, ...headers },
  });
  return new Promise((resolve, reject) => {
    const ear: Ear = {
      socket,
      onText(text) {
        if (isReady?.(text)) resolve(ear);
      },
    };
    socket.onopen = () => {
      if (greet) socket.send(greet);
      if (!isReady) resolve(ear);
    };
    socket.onmessage = ({ data }) => ear.onText(String(data));
    socket.onclose = ({ code }) => reject(new Error(`Closed with ${code}`));
  });
}

/** Nobody who is measured is refused anything. */
export function isRefusal(text: string): boolean {
  return text.startsWith('{"t":"err"');
}

/** Closes all, and waits until they are. */
export async function scatter(ears: readonly Ear[]): Promise<void> {
  await Promise.all(ears.map(({ socket }) => {
    const closed = new Promise((resolve) => socket.onclose = resolve);
    socket.close();
    return closed;
  }));
}
