import { type DemoItem, FREE, OPEN, perDay } from "./item.ts";

export const clothing: readonly DemoItem[] = [
  {
    by: "seoyeon",
    title: "여성 면접 정장 55 (남색)",
    body:
      "이 정장 입고 저도 붙었고 빌려가신 분 두 분도 붙었어요. 자켓, 치마, 바지 다 있어서 골라 입으시면 됩니다. 드라이 마친 상태로 드리고 드라이비는 대여료에 들어 있어요.",
    price: perDay(25000),
    deposit: 50000,
    value: 380000,
    picture: ["suit", "navy"],
    photos: 2,
  },
  {
    by: "dohyun",
    title: "남성 정장 100 사이즈, 넥타이 두 개",
    body:
      "키 175 안팎이면 맞을 거예요. 결혼식, 면접, 상견례 다 무난한 차콜입니다. 셔츠는 직접 챙기셔야 해요. 양재역에서 퇴근 후에 드릴게요.",
    price: perDay(22000),
    deposit: 50000,
    value: 450000,
    picture: ["suit", "charcoal"],
  },
  {
    by: "okhee",
    title: "손바느질 여성 한복 (77까지)",
    body:
      "제가 직접 지은 한복입니다. 속치마, 노리개, 꽃신까지 한 벌로 드려요. 치마 길이는 끈으로 맞출 수 있어요. 입는 법은 오시면 직접 입혀드리며 알려드립니다.",
    price: perDay(35000),
    deposit: 50000,
    value: 700000,
    picture: ["hanbok", "rose"],
    photos: 3,
  },
  {
    by: "okhee",
    title: "돌아기 한복, 남자아이",
    body:
      "호건이랑 버선까지 있어요. 돌상 사진이 참 곱게 나옵니다. 택배로도 보내드리는데 왕복 비용만 내주세요.",
    price: perDay(18000),
    deposit: 20000,
    value: 180000,
    picture: ["hanbok", "sky"],
    photos: 2,
  },
  {
    by: "soonja",
    title: "고궁 나들이 한복",
    body:
      "경복궁까지 걸어서 금방이에요. 딸이 결혼할 때 맞춘 거라 고와요. 아침에 오셔서 입고 저녁에 갈아입고 가시면 됩니다.",
    price: perDay(20000),
    value: 500000,
    picture: ["hanbok", "butter"],
  },
  {
    by: "seoyeon",
    title: "하객 원피스 66, 물방울무늬",
    body:
      "화려하지 않고 사진에 예쁘게 나와요. 무릎 아래까지 오는 길이예요. 안감이 있어서 비치지 않습니다.",
    price: perDay(15000),
    deposit: 20000,
    value: 210000,
    picture: ["dress", "pine"],
    photos: 2,
  },
  {
    by: "bora",
    title: "셀프웨딩 드레스 (55~66)",
    body:
      "제주에서 셀프 촬영할 때 샀어요. 뒤가 끈이라 사이즈 조절이 됩니다. 베일과 조화 부케도 같이 드려요. 오염은 세탁소에서 처리되는 정도면 괜찮아요.",
    price: perDay(40000),
    deposit: 80000,
    value: 420000,
    picture: ["gown", "white"],
    photos: 3,
  },
  {
    by: "seoyeon",
    title: "연말 파티 드레스, 버건디",
    body:
      "작년 송년회에 한 번 입었어요. 44반에서 55가 맞아요. 구두도 240으로 빌려드릴 수 있어요.",
    price: perDay(20000),
    deposit: 30000,
    value: 260000,
    picture: ["dress", "brick"],
  },
  {
    by: "sunghun",
    title: "두꺼운 롱패딩 L, 겨울 출장용",
    body:
      "더운 나라 살다 잠깐 들어오는 친구들이 빌려가요. 무릎까지 덮이고 모자 털은 떼고 세탁했어요.",
    price: perDay(6000),
    deposit: 30000,
    value: 330000,
    picture: ["coat", "charcoal"],
  },
  {
    by: "subin",
    title: "28인치 캐리어, 확장형",
    body:
      "3주 유럽 다녀온 캐리어예요. 긁힌 자국은 있지만 바퀴는 조용합니다. 저울과 벨트도 같이 드려요. 출발 전날 여의도에서 받으세요.",
    price: perDay(5000),
    deposit: 30000,
    value: 280000,
    picture: ["suitcase", "teal"],
    photos: 2,
  },
  {
    by: "hangyeol",
    title: "20인치 기내용 캐리어",
    body:
      "제주 2박 3일에 딱 맞아요. 노트북 칸이 앞에 따로 있습니다. 안쪽은 매번 소독해요.",
    price: perDay(4000),
    deposit: 20000,
    value: 150000,
    picture: ["suitcase", "butter"],
  },
  {
    by: "yujin",
    title: "명품 토트백, 하루만 드는 날",
    body:
      "상견례나 결혼식에 드시라고 올려요. 더스트백에 넣어 드리고 상태를 같이 사진 찍어 둡니다. 비 오는 날은 날짜를 바꿔드릴게요.",
    price: perDay(30000),
    deposit: 300000,
    value: 1800000,
    picture: ["handbag", "clay"],
    photos: 2,
  },
  {
    by: "jungwoo",
    title: "등산화 265, 빗길에도 안 미끄러움",
    body:
      "설악산 한 번 다녀오고 사이즈를 바꿨어요. 두꺼운 양말 두 켤레도 같이 드려요. 첫 산행 하시는 분께 빌려드립니다.",
    price: perDay(6000),
    deposit: 20000,
    value: 190000,
    picture: ["shoes", "clay"],
  },
  {
    by: "minji",
    title: "검정 나비넥타이와 멜빵 구해요",
    body:
      "친구 결혼식 사회를 보게 됐어요. 토요일 하루만 쓰고 다림질해서 돌려드릴게요.",
    price: perDay(5000),
    wanted: true,
  },
  {
    by: "taeyun",
    title: "무대 의상용 반짝이 재킷 M~L",
    body:
      "신촌 거리 공연에서 한 곡만 입을 거예요. 땀 안 묻게 안에 입고 드라이해서 드리겠습니다.",
    price: perDay(15000),
    wanted: true,
  },
  {
    by: "soonja",
    title: "장례식용 검정 구두 245 급히 구해요",
    body:
      "오늘 저녁에 갑자기 가야 해서요. 하루 신고 바로 닦아서 드리겠습니다. 종로, 서대문이면 다 갈 수 있어요.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "yerin",
    title: "졸업식 학사모 소품 무료",
    body:
      "사진 소품으로 산 학사모와 꽃다발 조화예요. 날짜만 겹치지 않게 미리 말씀해 주세요.",
    price: FREE,
    value: 30000,
  },
];
