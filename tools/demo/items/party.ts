import { type DemoItem, FREE, OPEN, perDay, perHour } from "./item.ts";

export const party: readonly DemoItem[] = [
  {
    by: "haneul",
    title: "전구 가랜드 20m (실외용)",
    body:
      "옥상이든 마당이든 걸기만 하면 분위기가 살아요. 전구 스무 개 중 여분 다섯 개도 드립니다. 비 맞아도 되는 제품이에요.",
    price: perDay(9000),
    deposit: 20000,
    value: 130000,
    picture: ["partyLights", "butter"],
    photos: 2,
  },
  {
    by: "hangyeol",
    title: "옥상파티 조명 두 줄",
    body:
      "우리 집 옥상에서 여름마다 쓰는 조명이에요. 콘센트가 멀면 연장선도 같이 가져가세요. 거는 데 10분이면 됩니다.",
    price: perDay(5000),
    value: 60000,
    picture: ["partyLights", "persimmon"],
  },
  {
    by: "narae",
    title: "헬륨풍선 세트와 받침",
    body:
      "생일 주인공 이름까지 달아드려요. 헬륨은 당일 아침에 채워야 오래 떠 있습니다. 잠실은 직접 가져다드릴게요.",
    price: perDay(25000),
    value: 60000,
    picture: ["balloons", "rose"],
    photos: 2,
  },
  {
    by: "narae",
    title: "집에서 차리는 돌상 세트",
    body:
      "떡이랑 과일만 준비하시면 나머지는 다 있어요. 상보, 실타래, 돌잡이 용품, 배너까지 한 상자입니다. 차리는 순서를 사진으로 보내드려요. 백일상으로도 바꿔 쓸 수 있어요.",
    price: perDay(45000),
    deposit: 50000,
    value: 380000,
    picture: ["partyTable", "rose"],
    photos: 3,
  },
  {
    by: "bora",
    title: "플리마켓 접이식 테이블 4개",
    body:
      "1.8m짜리 흰 테이블이에요. 의자는 여덟 개까지 같이 빌려드려요. 짐 많으시면 트럭으로 실어다드릴 수도 있어요, 기름값만 주세요.",
    price: perDay(16000),
    deposit: 30000,
    value: 260000,
    picture: ["foldingTable", "white"],
  },
  {
    by: "kyungsuk",
    title: "잔치용 접이식 상과 의자",
    body:
      "상 여섯 개에 방석 서른 개입니다. 집에서 잔치하는 댁이 줄어서 창고에서 놀고 있어요. 마음 편히 쓰시고 닦아만 주세요.",
    price: perDay(15000),
    value: 300000,
    picture: ["foldingTable", "clay"],
  },
  {
    by: "narae",
    title: "팝콘 기계, 아이들 줄 서요",
    body:
      "운동회, 생일, 벼룩시장에 가져가면 줄이 생깁니다. 옥수수와 종이봉투는 50인분 넣어드려요. 씻는 법이 조금 까다로워서 제가 할게요, 그냥 가져다만 주세요.",
    price: perDay(30000),
    deposit: 50000,
    value: 320000,
    picture: ["popcornMaker", "brick"],
    photos: 3,
  },
  {
    by: "bora",
    title: "줄무늬 캐노피 3x3m",
    body:
      "벼룩시장에서 제일 눈에 띄는 천막이에요. 두 사람이 5분이면 칩니다. 모래주머니 네 개를 꼭 달아 주세요, 바람이 무서워요.",
    price: perDay(20000),
    deposit: 50000,
    value: 290000,
    picture: ["canopy", "pine"],
    photos: 2,
  },
  {
    by: "jaemin",
    title: "대형 링라이트 (라방·제품사진)",
    body:
      "얼굴이 환해지고 그림자가 안 져요. 휴대폰 거치대와 리모컨 있습니다. 색온도 바꾸는 법 간단해요.",
    price: perDay(8000),
    deposit: 20000,
    value: 140000,
    picture: ["ringLight", "rose"],
  },
  {
    by: "taeyun",
    title: "노래방 앰프 + 무선마이크 2개",
    body:
      "마을회관 잔치부터 자취방 파티까지 다 다녀왔어요. 반주는 휴대폰으로 틀면 됩니다. 밤 10시 넘어서는 옆집을 생각해 주세요.",
    price: perHour(8000),
    deposit: 50000,
    value: 390000,
    picture: ["karaoke", "charcoal"],
    photos: 2,
  },
  {
    by: "siwoo",
    title: "100인치 스크린 (스탠드형)",
    body:
      "축구 볼 때 다 같이 모여서 보세요. 접으면 골프가방만 해요. 빔프로젝터는 따로 구하셔야 합니다.",
    price: perDay(9000),
    deposit: 20000,
    value: 120000,
    picture: ["movieScreen", "navy"],
  },
  {
    by: "hangyeol",
    title: "옥상 영화제에 쓸 방석 20개",
    body:
      "동네 사람들 모아 영화 한 편 같이 보려고 해요. 비 안 오는 토요일 저녁 한 번입니다. 서로 얼굴도 보고 좋을 것 같아요.",
    price: perDay(10000),
    wanted: true,
  },
  {
    by: "seoyeon",
    title: "웨딩 촬영용 큰 풍선 아치",
    body:
      "스튜디오 대신 공원에서 찍으려고요. 조립은 저희가 할게요. 서초, 강남 쪽이면 좋겠어요.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "chulmin",
    title: "현수막 걸이 지지대 두 개",
    body: "마을 축제 안내판을 세워야 해요. 사흘 쓰고 바로 돌려드립니다.",
    price: perDay(6000),
    wanted: true,
  },
  {
    by: "jihun",
    title: "생일 고깔과 가랜드 그냥 가져가세요",
    body: "작년 집들이 때 쓰고 남은 거예요. 종이라 몇 번 더 쓸 수 있어요.",
    price: FREE,
    value: 20000,
  },
];
