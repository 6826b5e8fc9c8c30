import type { DealState } from "@/domain/rent/deals/deal.ts";
import type { Stars } from "@/domain/reviews/mod.ts";
import { PAST_DEALS } from "./past_deals.ts";

/** A deal of the demo, as it stands today. */
export interface PlannedDeal {
  /** The title of the thing. */
  thing: string;
  /** The handle of whoever asks. */
  asker: string;
  /** When it begins, in days from today, and how many days it takes. */
  from: number;
  days: number;
  state: Exclude<DealState, "expired">;
  note: string;
  says: readonly [who: "asker" | "owner", text: string][];
  askedHoursBefore?: number;
  /** Days that the one who asked would like more. */
  moreDays?: number;
  /** How the thing was at its handover. */
  found?: string;
  reason?: string;
  /** How it was: by the one who asked, and by the owner; null who has not written yet. */
  stars?: readonly [Stars | null, Stars | null];
}

/** The demo person first: somebody asks, something is booked, out, late, and came back, on both sides. */
export const PLANNED_DEALS: readonly PlannedDeal[] = [
  {
    thing: "한강용 원터치 텐트",
    asker: "sora",
    from: 4,
    days: 0.25,
    state: "requested",
    askedHoursBefore: 2,
    note: "주말에 한강에서 쉬려고요. 아침 10시에 받아도 될까요?",
    says: [["asker", "안녕하세요! 어른 둘에 아이 하나 누울 수 있을까요?"]],
  },
  {
    thing: "LP 턴테이블 하루 빌리고 싶어요",
    asker: "youngmi",
    from: 6,
    days: 1,
    state: "requested",
    askedHoursBefore: 6,
    note: "집에 하나 있어요. 바늘은 새로 갈아 두었어요.",
    says: [],
  },
  {
    thing: "옥상파티 조명 두 줄",
    asker: "taeyun",
    from: -1,
    days: 3,
    state: "in_use",
    note: "친구들 집들이에 달게요.",
    found: "전구 하나가 살짝 어두워요.",
    says: [
      ["asker", "혹시 연장선도 있나요?"],
      ["owner", "네, 같이 드릴게요. 비 오는 날은 걷어 주세요!"],
      ["asker", "좋아요, 내일 10시에 망원역에서 뵐게요."],
    ],
  },
  {
    thing: "옥상 영화용 미니 빔프로젝터",
    asker: "daeun",
    from: 2,
    days: 2,
    state: "accepted",
    moreDays: 1,
    note: "옥상에서 아이들이랑 영화 보려고요.",
    says: [
      ["asker", "HDMI 선도 함께 빌릴 수 있을까요?"],
      ["owner", "그럼요. 가방에 넣어 둘게요."],
    ],
  },
  {
    thing: "소설 다섯 권 묶음, 여름 휴가용",
    asker: "jihun",
    from: 8,
    days: 20,
    state: "accepted",
    note: "긴 출장에 들고 갈게요.",
    says: [],
  },
  {
    thing: "20인치 기내용 캐리어",
    asker: "subin",
    from: -5,
    days: 4,
    state: "in_use",
    note: "제주 출장에 들고 가요.",
    says: [["owner", "오늘 오전에 돌려받기로 했는데, 괜찮으세요?"]],
  },
  {
    thing: "충전 드릴 18V + 비트 세트",
    asker: "hangyeol",
    from: -1,
    days: 2,
    state: "in_use",
    note: "책장 하나 달려고요.",
    found: "배터리 두 개 모두 가득 찼어요.",
    says: [["owner", "콘크리트 벽이면 말씀 주세요. 비트를 바꿔 드릴게요."]],
  },
  {
    thing: "4인 거실형 텐트, 방수 다시 했어요",
    asker: "hangyeol",
    from: 12,
    days: 2,
    state: "requested",
    askedHoursBefore: 4,
    note: "가을 캠핑 첫 도전이에요.",
    says: [],
  },
  {
    thing: "가구 조립용 전동드라이버",
    asker: "minji",
    from: -16,
    days: 1,
    state: "returned",
    stars: [5, 5],
    note: "선반 조립에 쓸게요.",
    says: [["asker", "덕분에 10분 만에 끝났어요. 고맙습니다!"]],
  },
  {
    thing: "오버록 미싱 주말 대여",
    asker: "hangyeol",
    from: -12,
    days: 2,
    state: "returned",
    stars: [null, 5],
    note: "커튼 밑단을 줄이려고요.",
    says: [],
  },
  {
    thing: "클래식 기타, 나일론 줄",
    asker: "hyunwoo",
    from: -9,
    days: 14,
    state: "cancelled",
    reason: "손목을 다쳐서 다음에 배워야겠어요.",
    note: "혼자 배워 보려고요.",
    says: [],
  },
  {
    thing: "가정용 에스프레소 머신",
    asker: "hangyeol",
    from: -3,
    days: 1,
    state: "declined",
    reason: "그날은 손님이 오세요. 다음 주는 괜찮아요!",
    note: "커피 모임에 쓰고 싶어요.",
    says: [],
  },
  ...others(),
  ...PAST_DEALS,
];

/** What goes on between the others: it fills calendars and lists. */
function others(): PlannedDeal[] {
  const rows: [
    thing: string,
    asker: string,
    from: number,
    days: number,
    state: PlannedDeal["state"],
  ][] = [
    ["단초점 빔프로젝터 4K", "minji", -1, 4, "in_use"],
    ["14인치 노트북, 발표·출장용", "narae", -2, 5, "in_use"],
    ["접이식 드론 4K (비행 지역 확인 필수)", "jungwoo", 1, 2, "accepted"],
    ["온 가족 돔텐트 (5~6인)", "junho", 3, 3, "accepted"],
    ["여성 면접 정장 55 (남색)", "yerin", -1, 2, "in_use"],
    ["명품 토트백, 하루만 드는 날", "seoyeon", 9, 2, "accepted"],
    ["손세차 도구 한 통", "eunjung", 2, 1, "accepted"],
    ["플리마켓 접이식 테이블 4개", "garam", 5, 2, "accepted"],
    ["어른·아이 구명조끼 4벌", "dongha", 4, 2, "accepted"],
    ["비디오 삼각대 + 유압 헤드", "siwoo", -1, 3, "in_use"],
    ["28인치 캐리어, 확장형", "yujin", -3, 7, "in_use"],
    ["팝콘 기계, 아이들 줄 서요", "sanghun", 6, 1, "accepted"],
    ["버스킹용 충전식 스피커", "changmin", 3, 1, "accepted"],
    ["20인분 곰솥", "eunjung", -20, 3, "returned"],
    ["스키 세트 165cm (부츠 270)", "dohyun", -30, 4, "returned"],
    ["손님상 그릇 30인분", "soonja", -14, 1, "returned"],
    ["고궁 나들이 한복", "subin", -10, 1, "returned"],
    ["61건반 신디사이저 + 스탠드", "changmin", -25, 7, "returned"],
    ["핸디 스팀다리미", "yerin", -8, 1, "returned"],
    ["이사용 플라스틱 상자 10개", "areum", -6, 1, "returned"],
  ];
  return rows.map(([thing, asker, from, days, state]) => ({
    thing,
    asker,
    from,
    days,
    state,
    note: "",
    says: [],
  }));
}
