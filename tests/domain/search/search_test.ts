import assert from "node:assert/strict";
import fc from "fast-check";
import {
  matches,
  parseQuery,
  searchEntry,
  titleGrams,
} from "@/domain/search/mod.ts";
import { bigrams, initialsOf, normaliseText } from "@/domain/search/text.ts";

function isFound(title: string, typed: string, body = ""): boolean {
  const query = parseQuery(typed);
  return query !== null && matches(searchEntry({ title, body }), query);
}

const koreanWord = fc.string({
  minLength: 2,
  maxLength: 8,
  unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map((code) =>
    String.fromCodePoint(code)
  ),
});

Deno.test("A Korean word of two letters is found inside a longer one", () => {
  assert.ok(isFound("코베아 캠핑의자 두 개", "캠핑"));
  assert.ok(isFound("코베아 캠핑의자 두 개", "의자"));
  assert.ok(!isFound("코베아 캠핑의자 두 개", "텐트"));
});

Deno.test("Initials find a title: ㅋㅍ finds 캠핑", () => {
  assert.ok(isFound("캠핑 의자", "ㅋㅍ"));
  assert.ok(isFound("캠핑 의자", "ㅍㅇㅈ"));
  assert.ok(!isFound("캠핑 의자", "ㅌㅌ"));
});

Deno.test("Initials are those of the title, not of the text below it", () => {
  assert.ok(!isFound("접이식 의자", "ㅋㅍ", "캠핑 갈 때 좋아요"));
});

Deno.test("One letter finds titles only", () => {
  assert.ok(isFound("책 세 권", "책"));
  assert.ok(isFound("그림책 세 권", "책"));
  assert.ok(!isFound("그림 세 점", "책", "그림책처럼 예뻐요"));
});

Deno.test("Spaces between Korean words need not be typed", () => {
  assert.ok(isFound("캠핑 의자", "캠핑의자"));
  assert.ok(isFound("캠핑의자", "캠핑 의자"));
});

Deno.test("Every word of a query must be there, in any order", () => {
  assert.ok(isFound("보쉬 전동 드릴", "드릴 보쉬"));
  assert.ok(!isFound("보쉬 전동 드릴", "드릴 마끼다"));
});

Deno.test("Pieces alone are not enough: the word itself must stand there", () => {
  assert.ok(!isFound("가나 나다", "가나다라", "다라"));
  assert.ok(isFound("가나 나다", "가나나다"));
});

Deno.test("Case, width and composition of letters make no difference", () => {
  assert.ok(isFound("SONY 카메라", "sony"));
  assert.ok(isFound("ＳＯＮＹ 카메라", "Sony"));
  assert.ok(isFound("캠핑".normalize("NFD"), "캠핑"));
});

Deno.test("A query without letters or digits asks nothing", () => {
  for (const typed of ["", "   ", "!?…", "%_\\", "\u0000"]) {
    assert.equal(parseQuery(typed), null);
  }
});

Deno.test("A query never carries a character that means something to LIKE", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => {
    const query = parseQuery(typed);
    for (const word of query?.words ?? []) {
      assert.doesNotMatch(word, /[%_\\\0]/);
    }
  }));
});

Deno.test("Normalising twice is normalising once", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => {
    const once = normaliseText(text);
    assert.equal(normaliseText(once), once);
  }));
});

Deno.test("Any piece of two or more letters of a title finds it", () => {
  const title = fc.array(koreanWord, { minLength: 1, maxLength: 4 });
  fc.assert(fc.property(title, fc.nat(), fc.nat(), (words, start, length) => {
    const joined = [...words.join("")];
    const from = start % (joined.length - 1);
    const piece = joined.slice(from, from + 2 + length % joined.length);
    assert.ok(isFound(words.join(" "), piece.join("")));
    assert.ok(isFound(words.join(" "), initialsOf(piece.join(""))));
  }));
});

Deno.test("Any piece of two or more letters of a word in the text finds it", () => {
  fc.assert(fc.property(koreanWord, fc.nat(), (word, start) => {
    const from = start % (word.length - 1);
    assert.ok(isFound("제목", word.slice(from, from + 2), `앞 ${word} 뒤`));
  }));
});

Deno.test("Bigrams cover a word from end to end", () => {
  assert.deepEqual(bigrams("캠핑의자"), ["캠핑", "핑의", "의자"]);
  assert.deepEqual(bigrams("책"), ["책"]);
  assert.deepEqual(bigrams(""), []);
});

Deno.test("Titles are alike by the pieces they share", () => {
  const chair = new Set(titleGrams("캠핑 의자"));
  assert.ok(titleGrams("접이식 캠핑의자").some((gram) => chair.has(gram)));
  assert.ok(!titleGrams("전동 드릴").some((gram) => chair.has(gram)));
});
