/**
 * What a machine may lack (a Postgres server, Chromium). A test that needs it is skipped by
 * name there; with CI=true nothing may be lacking, so the test runs and fails with the reason.
 */
export interface Need {
  /** Why it cannot be had, or null when it can. */
  missing: string | null;
}

/** Registers a test that needs something of the machine. */
export function testWith(
  need: Need,
  name: string,
  body: (t: Deno.TestContext) => Promise<void> | void,
) {
  const { missing } = need;
  if (missing === null) {
    Deno.test(name, body);
  } else if (Deno.env.get("CI") === "true") {
    Deno.test(name, () => {
      throw new Error(`This test may not be skipped here: ${missing}`);
    });
  } else {
    Deno.test({
      name: `${name} (skipped: ${missing})`,
      ignore: true,
      fn: body,
    });
  }
}
