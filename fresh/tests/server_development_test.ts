import { equal, match } from "node:assert/strict";
import { App, HttpError } from "fresh";
import { setSnapshot } from "../src/app.ts";
import { answerOf, quietly, snapshotOf } from "./server_support.ts";

function fail(): never {
  throw new Error("secret detail");
}

Deno.test("in development a bare error shows its stack", async () => {
  const app = new App().get("/", fail);
  setSnapshot(app, snapshotOf({ mode: "development" }));
  await quietly(async () => {
    match(await answerOf(app, "/"), /secret detail[^]*server_development_test/);
  });
});

Deno.test("in development an overlay may take the place of an unforeseen error's response", async () => {
  const app = new App()
    .get("/", fail)
    .get("/gone", () => {
      throw new HttpError(410);
    });
  const overlay = (error: unknown, { status }: Response) =>
    new Response(`overlay of ${status}: ${(error as Error).message}`, {
      status,
    });
  setSnapshot(app, snapshotOf({ mode: "development", overlay }));
  await quietly(async () => {
    equal(await answerOf(app, "/"), "500 overlay of 500: secret detail");
  });
  match(await answerOf(app, "/gone"), /^410 Gone/);
});
