import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** Letters in a folder, in the order they were written, as a mail program reads them. */
export async function lettersIn(dataDir: string): Promise<Email[]> {
  const folder = `${dataDir}/outbox`;
  const names: string[] = [];
  try {
    for await (const { name } of Deno.readDir(folder)) names.push(name);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  return await Promise.all(
    names.sort().map(async (name) =>
      PostalMime.parse(await Deno.readFile(`${folder}/${name}`))
    ),
  );
}

/** A real SMTP server on this machine, and what it took. */
export interface PostOffice {
  url: string;
  taken: { from: string; to: string[]; letter: Email }[];
  close(): Promise<void>;
}

/** Opens one; it takes any letter unless told otherwise. */
export async function openPostOffice(
  options: SMTPServerOptions = {},
): Promise<PostOffice> {
  const taken: PostOffice["taken"] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    async onData(stream, session, done) {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stream) chunks.push(chunk);
      const letter = await PostalMime.parse(new Blob(chunks as BlobPart[]));
      const { mailFrom, rcptTo } = session.envelope;
      taken.push({
        from: mailFrom ? mailFrom.address : "",
        to: rcptTo.map(({ address }) => address),
        letter,
      });
      done();
    },
    ...options,
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  const listening = server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = listening.address();
  if (address === null || typeof address === "string") {
    throw new Error("The server has no port");
  }
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
