import assert from "node:assert/strict";
import { sql } from "@/db/db.ts";
import { withApp } from "@/tests/support/with_app.ts";

withApp(
  "a password alone does not let a member in who has a second step",
  async (app) => {
    const { email, password } = await app.signUp();
    await app.ports.db.query(sql`
      insert into authenticators (member_id, sealed_secret, last_step, created_at)
      select id, ''::bytea, 0, created_at from members`);
    const person = app.guest();
    const form = { email, password, next: "/settings/profile" };
    const answer = await app.post("/sign-in", form, { as: person });
    assert.equal(answer.status, 303);
    assert.equal(answer.location, "/sign-in/second-step");
    const [cookie = "", ...others] = answer.headers.getSetCookie();
    assert.deepEqual(others, []);
    assert.match(
      cookie,
      /^second-step=[\w-]{43}; Max-Age=600; Path=\/; SameSite=Lax; HttpOnly$/,
    );
    const profile = await app.get("/settings/profile", { as: person });
    assert.equal(profile.status, 303, "they are a guest still");
  },
);
