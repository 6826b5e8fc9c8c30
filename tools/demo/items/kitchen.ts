import { type DemoItem, FREE, OPEN, perDay, perMonth } from "./item.ts";

export const kitchen: readonly DemoItem[] = [
  {
    by: "hyejin",
    title: "5.5L 에어프라이어",
    body:
      "혼자 살다 보니 너무 커서 작은 걸로 바꿨어요. 치킨 한 마리 통째로 들어갑니다. 바스켓은 코팅이 멀쩡하고 깨끗이 씻어 뒀어요.",
    price: perMonth(15000),
    deposit: 20000,
    value: 120000,
    picture: ["airFryer", "charcoal"],
    photos: 2,
  },
  {
    by: "yerin",
    title: "1인용 미니 에어프라이어",
    body:
      "고구마 두 개, 만두 열 개 딱 들어가는 크기예요. 원룸에서 써도 자리를 안 차지해요. 사기 전에 한 달 써보세요.",
    price: perMonth(9000),
    value: 59000,
    picture: ["airFryer", "cream"],
  },
  {
    by: "kyungsuk",
    title: "20인분 곰솥",
    body:
      "곰국, 육개장 대량으로 끓일 때 씁니다. 통3중이라 바닥이 안 타요. 솥이 커서 차로 오셔야 해요. 쓰고 나서 기름기만 닦아 주세요.",
    price: perDay(6000),
    value: 130000,
    picture: ["stockPot", "grey"],
  },
  {
    by: "minji",
    title: "주물냄비 24cm",
    body:
      "빵도 굽고 수육도 하는 냄비예요. 쇠수세미만 쓰지 말아 주세요. 무쇠라 무거우니 튼튼한 가방 가져오시면 좋아요.",
    price: perDay(5000),
    deposit: 50000,
    value: 390000,
    picture: ["stockPot", "persimmon"],
    photos: 2,
  },
  {
    by: "minji",
    title: "스탠드 반죽기 (제과제빵)",
    body:
      "식빵 반죽 15분이면 끝나요. 거품기, 비터, 훅 세 가지 다 있습니다. 명절 앞에는 예약이 빨리 차니 미리 말씀해 주세요. 레시피도 나눠드려요.",
    price: perDay(15000),
    deposit: 80000,
    value: 620000,
    picture: ["mixer", "rose"],
    photos: 3,
  },
  {
    by: "kihun",
    title: "스팀 청소기, 입주청소할 때",
    body:
      "욕실 줄눈에 한 번 쏘면 속이 시원합니다. 노즐 여덟 개 들어 있어요. 물은 꼭 정수된 걸로 넣어 주세요. 청소 5년 한 사람이 추천합니다.",
    price: perDay(10000),
    deposit: 30000,
    value: 210000,
    picture: ["steamCleaner", "persimmon"],
  },
  {
    by: "jieun",
    title: "가열식 가습기",
    body:
      "아기 방에 쓰던 거라 매일 닦았어요. 물통이 스테인리스라 통째로 삶아도 됩니다. 겨울 석 달만 쓰고 돌려주셔도 좋아요.",
    price: perMonth(12000),
    deposit: 20000,
    value: 170000,
    picture: ["humidifier", "white"],
    photos: 2,
  },
  {
    by: "subin",
    title: "사무실 책상용 가습기",
    body: "USB로 되는 작은 가습기예요. 여의도역에서 점심시간에 건네드려요.",
    price: perMonth(4000),
    value: 35000,
    picture: ["humidifier", "teal"],
  },
  {
    by: "yujin",
    title: "저소음 선풍기, 수유등 달림",
    body:
      "바람 소리가 거의 안 나요. 아이 재울 때 잘 썼습니다. 날개는 분해해서 씻어 뒀어요. 여름 동안 월세로 빌려가세요.",
    price: perMonth(10000),
    value: 140000,
    picture: ["fan", "sky"],
  },
  {
    by: "haneul",
    title: "레트로 선풍기, 촬영 소품으로",
    body:
      "성수 팝업에서 소품으로 쓰던 거예요. 물론 바람도 잘 나옵니다. 하루만 빌리셔도 돼요.",
    price: perDay(6000),
    deposit: 10000,
    value: 90000,
    picture: ["fan", "pine"],
  },
  {
    by: "kihun",
    title: "무선청소기 (이사 날 하루)",
    body:
      "짐 들어오기 전에 한 번 싹 밀고 시작하세요. 배터리 두 개라 한 시간 넘게 씁니다. 먼지통 비우고 필터까지 갈아서 드려요.",
    price: perDay(8000),
    deposit: 50000,
    value: 480000,
    picture: ["vacuum", "lilac"],
    photos: 2,
  },
  {
    by: "hangyeol",
    title: "둘러앉아 먹는 전기그릴",
    body:
      "옥상에서 친구들이랑 고기 구워 먹던 그릴이에요. 기름 빠지는 홈이 있어서 연기가 덜 나요. 판은 식기세척기에 돌려서 드립니다.",
    price: perDay(6000),
    deposit: 10000,
    value: 98000,
    picture: ["grill", "brick"],
  },
  {
    by: "kyungsuk",
    title: "와이드 전기그릴 (명절 전 부치기)",
    body:
      "동그랑땡 서른 개가 한 번에 올라갑니다. 추석, 설에 제일 많이 나가요. 코팅 벗겨지지 않게 나무 뒤집개만 써 주세요.",
    price: perDay(7000),
    deposit: 20000,
    value: 130000,
    picture: ["grill", "pine"],
  },
  {
    by: "garam",
    title: "가정용 에스프레소 머신",
    body:
      "카페 차리기 전에 연습하고 싶은 분들이 빌려가세요. 탬퍼와 저울, 밀크피처 다 드립니다. 원두는 제가 볶은 것 200g을 선물로 드려요. 처음엔 한 시간 같이 내려봐요.",
    price: perDay(16000),
    deposit: 100000,
    value: 890000,
    picture: ["coffeeMachine", "charcoal"],
    photos: 3,
  },
  {
    by: "seoyeon",
    title: "핸디 스팀다리미",
    body:
      "면접이나 결혼식 아침에 급할 때 쓰세요. 물 넣고 30초면 나와요. 여행용 파우치에 들어가는 크기입니다.",
    price: perDay(4000),
    value: 80000,
    picture: ["garmentSteamer", "butter"],
    photos: 2,
  },
  {
    by: "kyungsuk",
    title: "손님상 그릇 30인분",
    body:
      "접시, 대접, 물컵까지 서른 사람분이에요. 이 빠진 것 없습니다. 설거지는 대충 해서 주셔도 돼요, 어차피 다시 삶습니다. 상자 두 개라 차로 오세요.",
    price: perDay(20000),
    deposit: 50000,
    value: 350000,
    picture: ["dishes", "white"],
  },
  {
    by: "soonja",
    title: "시루와 찜기, 떡 해 드실 때",
    body:
      "우리 시어머니 때부터 쓰던 방식 그대로 찝니다. 쌀가루는 낙원동 방앗간이 좋아요. 불 조절은 전화로 물어보세요, 다 알려드릴게요.",
    price: perDay(5000),
    value: 100000,
    picture: ["steamerPot", "sand"],
    photos: 2,
  },
  {
    by: "narae",
    title: "와플팬 아이들 간식용 구해요",
    body:
      "주말에 아이 친구들이 여섯 명 놀러 와요. 토요일 하루만 쓰고 씻어서 돌려드릴게요.",
    price: perDay(5000),
    wanted: true,
  },
  {
    by: "okhee",
    title: "식품건조기 빌려주실 분",
    body:
      "감이 많이 들어와서 곶감을 조금 말리려고 합니다. 사흘이면 될 것 같아요. 말린 것 나눠 드릴게요.",
    price: perDay(6000),
    wanted: true,
  },
  {
    by: "eunjung",
    title: "제습기 장마철 두 주만",
    body:
      "반지하 작업실 벽에 물이 맺혀요. 20평쯤 됩니다. 일산이면 제가 싣고 올 수 있어요.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "mikyung",
    title: "보온병 10L, 학교 행사에 쓰세요",
    body:
      "운동회 때 보리차 담아 가던 보온병이에요. 뜨거운 물도 찬물도 다 됩니다. 헹궈서만 주세요.",
    price: FREE,
    value: 70000,
  },
];
