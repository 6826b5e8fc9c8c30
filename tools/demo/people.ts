/** Somebody who lives in the demo neighbourhood. */
export interface Person {
  /** Also their handle in addresses and the first part of their e-mail. */
  key: string;
  name: string;
  /** Official code of their district. */
  region: string;
  intro: string;
}

/** The one whom visitors of the demo sign in as. */
export const DEMO_PERSON = "hangyeol";

/** Around 마포 first, so that the demo person's own district is lively; then outwards. */
export const PEOPLE = [
  {
    key: "hangyeol",
    name: "한결",
    region: "11440",
    intro:
      "망원동에서 7년째. 쓰는 날보다 안 쓰는 날이 많은 물건은 나눠 쓰는 게 좋다고 생각해요.",
  },
  {
    key: "minji",
    name: "연남동 민지",
    region: "11440",
    intro: "사진 찍고 빵 굽는 프리랜서예요. 평일 낮에 시간이 넉넉해요.",
  },
  {
    key: "junho",
    name: "캠핑가는 준호",
    region: "11440",
    intro: "주말마다 어디론가 떠납니다. 장비는 늘 말려서 접어 둬요.",
  },
  {
    key: "sora",
    name: "망원 소라",
    region: "11440",
    intro: "두 아이 엄마. 아이들 금방 크더라고요, 깨끗하게 돌려 쓰면 좋겠어요.",
  },
  {
    key: "youngmi",
    name: "영미네 공방",
    region: "11440",
    intro: "합정역 뒤 작은 재봉 공방을 해요. 급할 땐 먼저 전화 주세요.",
  },
  {
    key: "taeyun",
    name: "태윤",
    region: "11410",
    intro: "신촌에서 밴드 합니다. 악기 이야기 좋아해요.",
  },
  {
    key: "daeun",
    name: "불광천 다은",
    region: "11380",
    intro: "강아지 보리와 매일 불광천을 걸어요.",
  },
  {
    key: "jihun",
    name: "지훈",
    region: "11170",
    intro: "해방촌 언덕집. 공구는 빌려 쓰고 빌려주는 게 맞다고 봅니다.",
  },
  {
    key: "subin",
    name: "수빈",
    region: "11560",
    intro: "여의도 직장인. 출근길이나 점심시간에 건네드릴 수 있어요.",
  },
  {
    key: "mikyung",
    name: "목동 미경",
    region: "11470",
    intro: "책 많은 집이에요. 아이 둘 다 중학생이 되어서 전집을 정리 중입니다.",
  },
  {
    key: "hyunwoo",
    name: "현우",
    region: "11500",
    intro: "마곡에서 일하고 자전거로 다녀요.",
  },
  {
    key: "hyejin",
    name: "혜진",
    region: "11530",
    intro: "집밥 좋아하는 3년차 자취인.",
  },
  {
    key: "seoyeon",
    name: "서연",
    region: "11680",
    intro: "옷장을 가볍게 사는 중이에요. 드라이까지 마친 옷만 올려요.",
  },
  {
    key: "jaemin",
    name: "재민",
    region: "11680",
    intro: "영상 일을 합니다. 장비 쓰는 법도 알려드려요.",
  },
  {
    key: "yujin",
    name: "대치동 유진",
    region: "11680",
    intro: "고양이 둘, 초등학생 하나.",
  },
  {
    key: "dohyun",
    name: "도현",
    region: "11650",
    intro: "골프는 못 치지만 좋아합니다. 양재천 근처예요.",
  },
  {
    key: "narae",
    name: "나래",
    region: "11710",
    intro: "잠실에서 아이 키우며 소소하게 파티 꾸미는 일을 해요.",
  },
  {
    key: "sunghun",
    name: "석촌호수 성훈",
    region: "11710",
    intro: "러닝, 수영, 겨울엔 보드. 운동 장비는 자신 있어요.",
  },
  {
    key: "kyungsuk",
    name: "경숙",
    region: "11740",
    intro: "손이 커서 살림도 큽니다. 명절 그릇 필요하면 말씀하세요.",
  },
  {
    key: "haneul",
    name: "성수 하늘",
    region: "11200",
    intro: "팝업 매장을 꾸미는 일을 해요. 조명과 테이블이 많습니다.",
  },
  {
    key: "siwoo",
    name: "시우",
    region: "11215",
    intro: "건대 앞 자취생. 보드게임 40개째.",
  },
  {
    key: "soonja",
    name: "순자",
    region: "11110",
    intro: "부암동 토박이. 손주 다녀가고 나면 물건이 쉬고 있어요.",
  },
  {
    key: "yerin",
    name: "예린",
    region: "11590",
    intro: "상도동에서 혼자 살아요. 작은 살림 위주로 빌려드려요.",
  },
  {
    key: "dongha",
    name: "동하",
    region: "11620",
    intro: "서울대입구. 조립하고 고치는 걸 좋아하는 대학원생.",
  },
  {
    key: "jungwoo",
    name: "별보는 정우",
    region: "11350",
    intro: "불암산 밑에서 별을 봅니다. 초보도 환영해요.",
  },
  {
    key: "eunjung",
    name: "일산 은정",
    region: "41285",
    intro: "정발산 주택에 살아요. 차로 오셔도 댈 곳이 있어요.",
  },
  {
    key: "chulmin",
    name: "철민아빠",
    region: "41281",
    intro: "집은 제가 고칩니다. 공구 창고 있어요.",
  },
  {
    key: "jieun",
    name: "분당 지은",
    region: "41135",
    intro: "돌쟁이 엄마. 정자역에서 만나요.",
  },
  {
    key: "sanghun",
    name: "상훈",
    region: "41135",
    intro: "탄천 라이더. 가족 캠핑 5년차.",
  },
  {
    key: "minseok",
    name: "광교 민석",
    region: "41117",
    intro: "개발자. 게임기와 모니터가 조금 많아요.",
  },
  {
    key: "bora",
    name: "보라",
    region: "41465",
    intro: "수지에서 플리마켓을 엽니다.",
  },
  {
    key: "sunyoung",
    name: "미사 선영",
    region: "41450",
    intro: "한강에서 패들 타는 주말이 제일 좋아요.",
  },
  {
    key: "kihun",
    name: "평촌 기훈",
    region: "41173",
    intro: "헬스 10년, 청소 5년.",
  },
  {
    key: "manbok",
    name: "만복",
    region: "41480",
    intro: "파주에서 텃밭 합니다. 전화가 빨라요.",
  },
  {
    key: "areum",
    name: "송도 아름",
    region: "28185",
    intro: "송도 센트럴파크 옆. 아이 장난감이 순환 중이에요.",
  },
  {
    key: "junga",
    name: "해운대 정아",
    region: "26350",
    intro: "바다 옆에 살면 물놀이 장비가 늘어요.",
  },
  {
    key: "changmin",
    name: "창민",
    region: "27260",
    intro: "수성못 근처에서 드럼 칩니다.",
  },
  {
    key: "garam",
    name: "가람",
    region: "30200",
    intro: "유성 온천 옆 연구원. 책과 커피.",
  },
  {
    key: "bada",
    name: "제주 바다",
    region: "50110",
    intro: "제주시 애월 쪽도 자주 갑니다. 공항 근처에서 건네드려요.",
  },
  {
    key: "sol",
    name: "강릉 솔",
    region: "51150",
    intro: "안목 해변 걸어서 5분. 서핑하고 커피 내려요.",
  },
  {
    key: "okhee",
    name: "전주 옥희",
    region: "52111",
    intro: "한옥마을에서 한복 짓던 손입니다.",
  },
] as const satisfies readonly Person[];

export type PersonKey = (typeof PEOPLE)[number]["key"];
