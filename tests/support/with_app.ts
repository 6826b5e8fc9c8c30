import { type TestApp, testApp } from "./app.ts";

/** Registers a test with a whole app of its own; `env` is what the host would have set. */
export function withApp(
  name: string,
  body: (app: TestApp, t: Deno.TestContext) => Promise<void>,
  env: Record<string, string> = {},
) {
  Deno.test(name, async (t) => {
    const app = await testApp({ env });
    try {
      await body(app, t);
    } finally {
      await app.close();
    }
  });
}
