import assert from "node:assert/strict";
import {
  district,
  email,
  handle,
  intro,
  name,
  password,
  terms,
} from "@/domain/accounts/fields.ts";
import { type Field, readField } from "@/domain/shared/forms.ts";

function accepts<T>(field: Field<T>, typed: string, value: T) {
  assert.deepEqual(readField(field, typed), { ok: true, value });
}

function refuses<T>(field: Field<T>, typed: string, key: string) {
  const reading = readField(field, typed);
  assert.ok(!reading.ok, `${JSON.stringify(typed)} was accepted`);
  assert.equal(reading.error.key, key);
}

Deno.test("email takes what mail can reach, in small letters", () => {
  accepts(
    email,
    " Minji.Kim+madang@Mail.Example.co.kr ",
    "minji.kim+madang@mail.example.co.kr",
  );
  accepts(email, "a@b.kr", "a@b.kr");
});

for (
  const typed of [
    "",
    "minji",
    "minji@",
    "@example.com",
    "minji@localhost",
    "a@b@c.com",
    "a b@example.com",
    "a..b@example.com",
    ".a@example.com",
    "a@-example.com",
    "a@example.123",
    "a@example.com\nbcc: x@example.com",
    "a@exam\0ple.com",
    `${"a".repeat(65)}@example.com`,
    `a@${"b".repeat(60)}.${"c".repeat(60)}.${"d".repeat(60)}.${
      "e".repeat(60)
    }.${"f".repeat(20)}.com`,
  ]
) {
  Deno.test(`email refuses ${JSON.stringify(typed.slice(0, 40))}`, () => {
    refuses(email, typed, "email");
  });
}

Deno.test("password asks for 8 to 128 letters and for nothing else", () => {
  accepts(password, "aaaaaaaa", "aaaaaaaa");
  accepts(password, "가나다라마바사아", "가나다라마바사아");
  accepts(password, " leading and trailing ", " leading and trailing ");
  accepts(password, "x".repeat(128), "x".repeat(128));
  refuses(password, "1234567", "passwordLength");
  refuses(password, "x".repeat(129), "passwordLength");
  refuses(password, "new\nline", "badText");
});

Deno.test("password is the same from keyboards that compose Hangul and those that do not", () => {
  const decomposed = "비밀번호비밀번호".normalize("NFD");
  accepts(password, decomposed, "비밀번호비밀번호");
});

for (
  const typed of ["민지", "Kim Minji", "이웃1", "min_ji", "O'Neil", "김 a.b-c"]
) {
  Deno.test(`name takes ${typed}`, () => accepts(name, typed, typed));
}

Deno.test("name asks for 2 to 20 letters", () => {
  refuses(name, "김", "nameLength");
  refuses(name, "가".repeat(21), "nameLength");
});

for (
  const typed of [
    "<b>Kim</b>",
    "_kim",
    "kim_",
    "kim  ji",
    "🥁🥁",
    "a\u202Eb",
    'kim"x',
    "a;b",
  ]
) {
  Deno.test(`name refuses ${JSON.stringify(typed)}`, () => {
    assert.ok(!readField(name, typed).ok);
  });
}

Deno.test("handle takes small Latin letters and digits, joined by - and _", () => {
  accepts(handle, " Min_Ji-99 ", "min_ji-99");
  for (
    const typed of [
      "ab",
      "민지민지",
      "a/b/c",
      "-abc",
      "abc-",
      "a--b",
      "..",
      "a".repeat(21),
    ]
  ) {
    refuses(handle, typed, "handle");
  }
});

Deno.test("district takes the code of a 시·군·구 and nothing else", () => {
  accepts(district, "11680", "11680");
  for (
    const typed of ["", "11", "99999", "11680 ", "강남구", "__proto__", "1168"]
  ) {
    refuses(district, typed, "district");
  }
});

Deno.test("terms must be accepted", () => {
  accepts(terms, "on", true);
  refuses(terms, "", "terms");
});

Deno.test("intro may be empty and has 300 letters at most", () => {
  accepts(intro, "", "");
  accepts(intro, "안녕하세요\r\n반가워요", "안녕하세요\n반가워요");
  refuses(intro, "가".repeat(301), "introLength");
});
