import assert from "node:assert/strict";
import { contactsIn } from "@/domain/chat/mod.ts";

const CASES: [string, string[]][] = [
  ["제 번호는 010-1234-5678 이에요", ["phone"]],
  ["01012345678로 연락 주세요", ["phone"]],
  ["010.1234.5678", ["phone"]],
  ["+82 10 1234 5678", ["phone"]],
  ["０１０－１２３４－５６７８", ["phone"]],
  ["02-123-4567로 전화해요", ["phone"]],
  ["국민은행 123456-01-234567 로 보내 주세요", ["account"]],
  ["계좌는 3333011234567 이에요", ["account"]],
  ["카톡 아이디 tent_lover 예요", ["messenger"]],
  ["카카오톡 ID: camping.kr", ["messenger"]],
  ["https://open.kakao.com/o/abc 로 와요", ["messenger"]],
  ["카톡으로는 힘들어요", []],
  ["은행 앞에서 만나요", []],
  ["2026-03-01 10시에 봐요", []],
  ["12,000원이면 돼요", []],
  ["국민은행 앞 10시에 010-1234-5678", ["phone"]],
  ["모델은 KX-2000-1234 예요", []],
  ["", []],
];

Deno.test("contactsIn() sees phone numbers, accounts and messengers, and little else", () => {
  for (const [body, kinds] of CASES) {
    assert.deepEqual(contactsIn(body), kinds, body);
  }
});
