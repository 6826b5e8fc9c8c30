import type { Stars } from "@/domain/reviews/mod.ts";
import type { PlannedDeal } from "./planned_deals.ts";

type Row = [
  thing: string,
  asker: string,
  from: number,
  days: number,
  /** By the one who asked, and by the owner. */
  stars: [Stars, Stars],
];

/** What some neighbours had to do with each other before: it makes their reviews and scores. */
const ROWS: readonly Row[] = [
  ["가구 조립용 전동드라이버", "dohyun", -45, 1, [5, 5]],
  ["안 쓰는 멀티탭·연장선 무료로 쓰세요", "narae", -40, 1, [5, 5]],
  ["20인치 기내용 캐리어", "jihun", -25, 2, [4, 5]],
  ["옥상파티 조명 두 줄", "sora", -22, 1, [5, 4]],
  ["오리털 침낭 2개 (영하 5도까지)", "jungwoo", -30, 2, [5, 5]],
  ["4인 거실형 텐트, 방수 다시 했어요", "hyunwoo", -20, 2, [4, 5]],
  ["오리털 침낭 2개 (영하 5도까지)", "kihun", -14, 2, [5, 3]],
  ["이사용 플라스틱 상자 10개", "yujin", -46, 1, [4, 5]],
  ["수평계·망치·렌치 낱개로 빌려드려요", "seoyeon", -30, 1, [3, 5]],
  ["수평계·망치·렌치 낱개로 빌려드려요", "hangyeol", -20, 1, [4, 5]],
  ["테니스 라켓 2자루 + 공 한 통", "taeyun", -48, 1, [5, 5]],
  ["테니스 라켓 2자루 + 공 한 통", "minji", -25, 1, [5, 5]],
  ["남성 정장 100 사이즈, 넥타이 두 개", "siwoo", -17, 1, [5, 4]],
  ["즉석카메라 (필름은 따로)", "yerin", -50, 1, [4, 5]],
  ["즉석카메라 (필름은 따로)", "daeun", -35, 1, [3, 5]],
  ["즉석카메라 (필름은 따로)", "sora", -18, 1, [4, 4]],
  ["등산화 265, 빗길에도 안 미끄러움", "sanghun", -50, 2, [5, 5]],
  ["붉은빛 되는 충전식 랜턴", "junho", -31, 1, [5, 5]],
  ["등산화 265, 빗길에도 안 미끄러움", "subin", -20, 2, [4, 5]],
  ["손세차 도구 한 통", "dohyun", -42, 1, [3, 4]],
  ["무선청소기 (이사 날 하루)", "areum", -40, 1, [2, 5]],
  ["손세차 도구 한 통", "eunjung", -28, 1, [3, 4]],
  ["손님상 그릇 30인분", "mikyung", -45, 1, [5, 5]],
  ["20인분 곰솥", "okhee", -35, 1, [5, 5]],
];

export const PAST_DEALS: readonly PlannedDeal[] = ROWS.map(
  ([thing, asker, from, days, stars]) => ({
    thing,
    asker,
    from,
    days,
    state: "returned",
    note: "",
    says: [],
    stars,
  }),
);
