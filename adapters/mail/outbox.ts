import PostalMime from "postal-mime";
import type { Settings } from "../settings.ts";

/** The letters that lie in `outbox`, for those who try Madang out on their own machine. */
export interface Outbox {
  /** The newest first. */
  list(): Promise<OutboxLetter[]>;
  get(id: string): Promise<OutboxLetter | null>;
}

export interface OutboxLetter {
  id: string;
  to: string;
  subject: string;
  /** What it says, as plain text. */
  text: string;
  at: Date;
}

const MOST = 50;
/** A letter's name begins with the time it was made. */
const NAME = /^([0-9a-f-]{36})\.eml$/;

/** Null in a yard that serves people, and where letters are sent. */
export function openOutboxReader(
  { mode, smtpUrl, dataDir }: Pick<Settings, "mode" | "smtpUrl" | "dataDir">,
): Outbox | null {
  if (mode === "start" || smtpUrl !== null) return null;
  const folder = `${dataDir}/outbox`;

  async function get(id: string): Promise<OutboxLetter | null> {
    if (!NAME.test(`${id}.eml`)) return null;
    try {
      return await read(id, await Deno.readFile(`${folder}/${id}.eml`));
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return null;
      throw error;
    }
  }

  return {
    get,
    async list() {
      const ids = (await namesIn(folder)).toSorted().reverse().slice(0, MOST);
      const letters = await Promise.all(ids.map(get));
      return letters.filter((letter) => letter !== null);
    },
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const ids: string[] = [];
  try {
    for await (const { name } of Deno.readDir(folder)) {
      const id = NAME.exec(name)?.[1];
      if (id !== undefined) ids.push(id);
    }
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return ids;
}

async function read(id: string, bytes: Uint8Array): Promise<OutboxLetter> {
  const letter = await PostalMime.parse(bytes);
  return {
    id,
    to: letter.to?.map(({ address }) => address ?? "").join(", ") ?? "",
    subject: letter.subject ?? "",
    text: letter.text ?? "",
    at: new Date(letter.date ?? 0),
  };
}
