import { type TestApp, testApp } from "./app.ts";

/** Registers a test with a whole app of its own; `env` is what the host would have set. */
export function withApp(
  name: string,
  body: (app: TestApp) => Promise<void>,
  env: Record<string, string> = {},
) {
  Deno.test(name, async () => {
    const app = await testApp({ env });
    try {
      await body(app);
    } finally {
      await app.close();
    }
  });
}
