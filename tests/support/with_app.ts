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

/** Registers tests that share one whole app, opened before the first and closed after the last; each brings its own people. */
export function sharedApp(env: Record<string, string> = {}) {
  let app: TestApp | undefined;
  Deno.test.beforeAll(async () => {
    app = await testApp({ env });
  });
  Deno.test.afterAll(async () => {
    await app?.close();
  });
  return (name: string, body: (app: TestApp) => Promise<void>) => {
    Deno.test({
      name,
      // What the app holds outlives each test.
      sanitizeOps: false,
      sanitizeResources: false,
      async fn() {
        if (!app) throw new Error("The app did not open");
        await body(app);
      },
    });
  };
}
