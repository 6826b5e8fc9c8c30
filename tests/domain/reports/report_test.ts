import assert from "node:assert/strict";
import {
  FEEDBACK_MAX,
  FEEDBACK_TITLE_MAX,
  parseFeedback,
  parseReport,
  REASONS,
  REPORT_MAX,
  TARGET_KINDS,
} from "@/domain/reports/mod.ts";

function formOf(values: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) {
    for (const each of [value].flat()) form.append(name, each);
  }
  return form;
}

/** The keys of what is wrong; null where nothing is. */
function wrongIn(kind: typeof TARGET_KINDS[number], form: FormData) {
  const reading = parseReport(kind, form);
  if (reading.ok) return null;
  return Object.fromEntries(
    Object.entries(reading.errors).map(([field, error]) => [field, error?.key]),
  );
}

Deno.test("every reason of a kind is taken, with words or without", () => {
  for (const kind of TARGET_KINDS) {
    for (const reason of REASONS[kind]) {
      const body = reason === "other" ? "설명" : "";
      assert.equal(wrongIn(kind, formOf({ reason, body })), null, reason);
    }
  }
});

Deno.test("a reason of another kind of thing is none", () => {
  const form = formOf({ reason: "not_lending", body: "" });
  assert.equal(wrongIn("item", form), null);
  assert.deepEqual(wrongIn("message", form), { reason: "reportReason" });
});

Deno.test("the reason that says nothing needs words", () => {
  for (const body of ["", "  \n "]) {
    const form = formOf({ reason: "other", body });
    assert.deepEqual(wrongIn("person", form), { body: "reportWords" });
  }
});

Deno.test("R36: missing, doubled, long, odd and unknown fields of a report are refused", () => {
  const fine = { reason: "fraud", body: "글" };
  assert.equal(wrongIn("item", formOf(fine)), null);
  const cases: [Record<string, string | string[]>, string][] = [
    [{}, "reason"],
    [{ ...fine, reason: "" }, "reason"],
    [{ ...fine, reason: "constructor" }, "reason"],
    [{ ...fine, reason: ["fraud", "dealer"] }, "reason"],
    [{ ...fine, body: "가".repeat(REPORT_MAX + 1) }, "body"],
    [{ ...fine, body: "\u202e" }, "body"],
    [{ ...fine, state: "decided" }, "form"],
    [{ ...fine, ["__proto__"]: "x" }, "form"],
  ];
  for (const [values, field] of cases) {
    const wrong = wrongIn("item", formOf(values));
    assert.ok(wrong?.[field], `${JSON.stringify(values)} ${field}`);
  }
  const longest = { ...fine, body: "가".repeat(REPORT_MAX) };
  assert.equal(wrongIn("item", formOf(longest)), null);
});

Deno.test("feedback has a title and words of its lengths", () => {
  const ok = (title: string, body: string) =>
    parseFeedback(formOf({ title, body })).ok;
  assert.ok(ok("가".repeat(FEEDBACK_TITLE_MAX), "나".repeat(FEEDBACK_MAX)));
  assert.ok(!ok("가".repeat(FEEDBACK_TITLE_MAX + 1), "나"));
  assert.ok(!ok("가", "나".repeat(FEEDBACK_MAX + 1)));
  assert.ok(!ok(" ", "나"));
  assert.ok(!ok("가", " "));
});
