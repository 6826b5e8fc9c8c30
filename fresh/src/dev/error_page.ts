import { stripVTControlCharacters } from "node:util";
import { fileURLToPath } from "node:url";
import { relative, resolve } from "node:path";
import { LIVE_RELOAD_PATH } from "../runtime/protocol.ts";

/** Where an error comes from, with the lines around it. */
interface Frame {
  file: string;
  line: number;
  column: number;
  source: string;
}

interface Description {
  message: string;
  stack: string;
  frame: Frame | null;
  /** All of it for a terminal. */
  text: string;
}

interface BundlerMessage {
  text: string;
  location: { file: string; line: number; column: number } | null;
}

/** What went wrong and where in the project. */
export async function describeError(
  error: unknown,
  root: string,
): Promise<Description> {
  const bundler = bundlerMessage(error);
  const message = stripVTControlCharacters(
    bundler?.text ?? (error instanceof Error ? error.message : String(error)),
  );
  const stack = error instanceof Error
    ? stripVTControlCharacters(error.stack ?? "")
    : "";
  const frame = bundler?.location
    ? await readFrame({
      ...bundler.location,
      file: resolve(root, bundler.location.file),
    }, root)
    : await frameOfStack(`${message}\n${stack}`, root);
  const where = frame === null
    ? ""
    : `${frame.file}:${frame.line}:${frame.column}\n${frame.source}\n\n`;
  return {
    message,
    stack,
    frame,
    text: where + (stack === "" ? message : stack),
  };
}

/** The first complaint of esbuild, whose errors know their place without a stack. */
function bundlerMessage(error: unknown): BundlerMessage | undefined {
  if (
    !(error instanceof Error) || !("errors" in error) ||
    !Array.isArray(error.errors)
  ) return;
  return error.errors[0] as BundlerMessage | undefined;
}

async function frameOfStack(text: string, root: string): Promise<Frame | null> {
  for (
    const [, url = "", line, column] of text.matchAll(
      /(file:\/\/[^\s)]+?):(\d+):(\d+)/g,
    )
  ) {
    const file = fileURLToPath(url);
    if (!file.startsWith(root) || file.includes("/fresh/src/")) continue;
    const frame = await readFrame({
      file,
      line: Number(line),
      column: Number(column) - 1,
    }, root);
    if (frame !== null) return frame;
  }
  return null;
}

async function readFrame(
  { file, line, column }: { file: string; line: number; column: number },
  root: string,
): Promise<Frame | null> {
  try {
    const lines = (await Deno.readTextFile(file)).split("\n");
    const first = Math.max(1, line - 3);
    const source = lines.slice(first - 1, line + 3).flatMap((text, i) => {
      const number = first + i;
      const shown = `${number === line ? ">" : " "} ${
        String(number).padStart(4)
      } | ${text}`;
      return number === line
        ? [shown, `       | ${" ".repeat(column)}^`]
        : [shown];
    });
    return {
      file: relative(root, file),
      line,
      column: column + 1,
      source: source.join("\n"),
    };
  } catch {
    return null;
  }
}

/** A page that shows an error; it reloads itself when the cause is mended. */
export async function errorPage(
  error: unknown,
  root: string,
): Promise<Response> {
  const { message, stack, frame } = await describeError(error, root);
  const place = frame === null
    ? ""
    : `<p>${escape(frame.file)}:${frame.line}:${frame.column}</p>
<pre class="frame">${escape(frame.source)}</pre>`;
  const html = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${
    escape(message.split("\n", 1)[0] ?? "")
  }</title>
<style>
body { margin: 0; padding: 2rem; font: 1rem/1.5 system-ui; background: #1b1b1f; color: #f2f2f2 }
h1 { font-size: 1.25rem; white-space: pre-wrap; color: #ff8b7e }
pre { overflow-x: auto; padding: 1rem; border-radius: .5rem; background: #26262c }
</style></head>
<body><h1>${escape(message)}</h1>${place}<pre>${escape(stack)}</pre>
<script type="module" src="${LIVE_RELOAD_PATH}.js"></script></body>
</html>`;
  return new Response(html, {
    status: 500,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    },
  });
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(
    ">",
    "&gt;",
  );
}
