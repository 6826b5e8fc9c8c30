/** A message that the yard has not taken yet. */
export interface Unsent {
  cid: string;
  /** Who wrote it; another member at the same device never sends it. */
  me: string;
  /** The room's short id. */
  room: string;
  body: string;
  /** Milliseconds since 1970; messages go out in this order. */
  at: number;
  /** Whether the yard will not have it; it stays for its writer to see, and is never sent again. */
  refused?: boolean;
}

/** Messages on their way. They outlive the page: what was written offline is still sent, what was refused still shown. */
export interface Outbox {
  put(message: Unsent): Promise<void>;
  remove(cid: string): Promise<void>;
  /** One member's, oldest first. */
  list(me: string): Promise<Unsent[]>;
}

const DATABASE = "madang";
const STORE = "outbox";

/** In the browser's own database; where there is none (some private windows), for as long as the page lives. */
export async function openOutbox(): Promise<Outbox> {
  try {
    return over(await open());
  } catch {
    return inMemory();
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(STORE, { keyPath: "cid" });
  };
  return settled(request);
}

function over(database: IDBDatabase): Outbox {
  function store(mode: IDBTransactionMode): IDBObjectStore {
    return database.transaction(STORE, mode).objectStore(STORE);
  }
  return {
    put: async (message) => void await settled(store("readwrite").put(message)),
    remove: async (cid) => void await settled(store("readwrite").delete(cid)),
    async list(me) {
      const all: Unsent[] = await settled(store("readonly").getAll());
      return all.filter((message) => message.me === me).sort(byTime);
    },
  };
}

function inMemory(): Outbox {
  const messages = new Map<string, Unsent>();
  return {
    put: (message) => Promise.resolve(void messages.set(message.cid, message)),
    remove: (cid) => Promise.resolve(void messages.delete(cid)),
    list: () => Promise.resolve([...messages.values()].sort(byTime)),
  };
}

function byTime(a: Unsent, b: Unsent): number {
  return a.at - b.at;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
