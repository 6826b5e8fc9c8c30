import { type DemoItem, FREE, OPEN, perDay, perHour } from "./item.ts";

export const camping: readonly DemoItem[] = [
  {
    by: "junho",
    title: "4인 거실형 텐트, 방수 다시 했어요",
    body:
      "작년 가을에 방수 코팅을 새로 했습니다. 혼자서는 20분, 둘이면 10분에 칩니다. 팩과 망치, 그라운드시트까지 다 들어 있어요. 비 맞으면 접지 말고 그대로 주세요, 제가 말릴게요.",
    price: perDay(28000),
    deposit: 100000,
    value: 780000,
    picture: ["tent", "sage"],
    photos: 4,
  },
  {
    by: "sanghun",
    title: "온 가족 돔텐트 (5~6인)",
    body:
      "아이 둘 데리고 5년을 다닌 텐트예요. 바닥에 작은 수선 자국이 하나 있는데 쓰는 데는 문제없어요. 폴대가 색으로 구분돼서 처음이어도 쉽게 칩니다.",
    price: perDay(25000),
    deposit: 80000,
    value: 650000,
    picture: ["tent", "navy"],
    photos: 3,
  },
  {
    by: "hangyeol",
    title: "한강용 원터치 텐트",
    body:
      "던지면 펴집니다. 접는 건 동영상 보시면 1분이에요. 망원한강공원 가실 때 들렀다 가세요. 돗자리도 하나 끼워드릴게요.",
    price: perHour(2000),
    value: 60000,
    picture: ["tent", "butter"],
    photos: 2,
  },
  {
    by: "sol",
    title: "바닷가 그늘막 + 캠핑의자 2개",
    body:
      "안목 해변에서 커피 마시며 종일 앉아 있기 딱 좋아요. 모래는 대충 털어만 주세요. 의자는 컵홀더가 있어요.",
    price: perDay(12000),
    deposit: 20000,
    value: 150000,
    picture: ["campChair", "sky"],
  },
  {
    by: "junho",
    title: "릴렉스 체어 4개 묶음",
    body:
      "등받이가 높아서 머리까지 기대집니다. 낱개로도 빌려드려요, 하나에 3천원이요. 차에서 꺼내기 쉽게 가방 하나에 두 개씩 들어 있어요.",
    price: perDay(10000),
    deposit: 40000,
    value: 320000,
    picture: ["campChair", "pine"],
    photos: 2,
  },
  {
    by: "eunjung",
    title: "감성 로우체어 2개",
    body:
      "마당에서 불멍할 때 쓰는 의자예요. 천은 벗겨서 세탁해 둡니다. 색이 예뻐서 사진 찍기에도 좋아요.",
    price: perDay(7000),
    value: 180000,
    picture: ["campChair", "persimmon"],
  },
  {
    by: "sanghun",
    title: "우드 롤테이블 120cm",
    body:
      "네 식구가 둘러앉기 넉넉해요. 뜨거운 냄비 자국이 조금 있지만 그게 또 멋이라고 생각합니다. 가방에 넣으면 어깨에 멜 수 있어요.",
    price: perDay(7000),
    deposit: 20000,
    value: 140000,
    picture: ["campTable", "teal"],
  },
  {
    by: "junho",
    title: "커피 내리는 캠핑 테이블 세트",
    body:
      "테이블에 주전자, 머그 네 개까지 한 번에 빌려드려요. 드리퍼는 필터만 챙겨오시면 됩니다. 아침에 마시는 커피 한 잔이 캠핑의 절반이에요.",
    price: perDay(9000),
    deposit: 20000,
    value: 190000,
    picture: ["campTable", "persimmon"],
  },
  {
    by: "hyejin",
    title: "휴대용 가스버너 (부루스타)",
    body:
      "집들이 전골용으로 사서 두 번 썼어요. 가스는 마트에서 사 오시면 됩니다. 안전장치 있는 모델이에요. 구로디지털단지역에서 퇴근길에 드릴 수 있어요.",
    price: perDay(3000),
    value: 45000,
    picture: ["gasStove", "brick"],
    photos: 2,
  },
  {
    by: "kyungsuk",
    title: "2구 가스버너와 들통",
    body:
      "김장이나 마을 행사에 쓰기 좋습니다. 화력이 세서 들통 물도 금방 끓어요. 가스통 연결하는 법은 제가 보여드려요.",
    price: perDay(8000),
    deposit: 30000,
    value: 120000,
    picture: ["gasStove", "charcoal"],
  },
  {
    by: "jungwoo",
    title: "붉은빛 되는 충전식 랜턴",
    body:
      "별 보러 갈 때는 붉은빛으로 바꿔야 눈이 안 부셔요. 밝기 조절되고 24시간 갑니다. 휴대폰 충전도 됩니다.",
    price: perDay(4000),
    value: 70000,
    picture: ["lantern", "brick"],
  },
  {
    by: "eunjung",
    title: "옛날식 랜턴 두 개",
    body:
      "생김새는 옛날 등인데 속은 전구라 안전해요. 마당 파티나 사진 촬영 소품으로도 나갔어요.",
    price: perDay(5000),
    value: 90000,
    picture: ["lantern", "teal"],
  },
  {
    by: "sunyoung",
    title: "45L 아이스박스, 얼음 이틀 가요",
    body:
      "여름 미사경정공원에서 하루 종일 열어도 얼음이 남아 있었어요. 바퀴가 있어서 끌고 다니면 됩니다. 반납 전에 물로만 헹궈 주세요.",
    price: perDay(7000),
    deposit: 20000,
    value: 160000,
    picture: ["cooler", "sky"],
    photos: 2,
  },
  {
    by: "bora",
    title: "플리마켓용 큰 쿨러",
    body:
      "음료 60캔이 들어갑니다. 행사 때 자주 나가니 날짜를 먼저 물어봐 주세요. 수지구청역까지 실어다 드릴 수 있어요.",
    price: perDay(9000),
    deposit: 20000,
    value: 200000,
    picture: ["cooler", "persimmon"],
  },
  {
    by: "junho",
    title: "오리털 침낭 2개 (영하 5도까지)",
    body:
      "봄가을에 덮으면 아침까지 따뜻해요. 라이너를 같이 드리니 라이너만 빨아서 주시면 됩니다. 압축색에 넣으면 배낭에도 들어가요.",
    price: perDay(8000),
    deposit: 50000,
    value: 420000,
    picture: ["sleepingBag", "persimmon"],
  },
  {
    by: "narae",
    title: "접이식 웨건, 아이 둘 태워요",
    body:
      "석촌호수 피크닉 갈 때 짐도 아이도 다 실어요. 브레이크가 있고 브레이크 잡은 채로 세워두면 안 움직입니다. 커버는 매번 빨아요.",
    price: perDay(8000),
    deposit: 30000,
    value: 190000,
    picture: ["wagon", "navy"],
    photos: 3,
  },
  {
    by: "jungwoo",
    title: "50L 등산 배낭, 백패킹 입문용",
    body:
      "지리산 종주를 두 번 같이 했어요. 허리벨트가 튼튼해서 어깨가 안 아픕니다. 레인커버와 스틱 한 쌍을 같이 드려요. 노원역에서 만나요.",
    price: perDay(9000),
    deposit: 50000,
    value: 290000,
    picture: ["hikingPack", "pine"],
    photos: 2,
  },
  {
    by: "eunjung",
    title: "불멍 화로대 + 장갑",
    body:
      "접어서 납작하게 들고 다니는 화로대예요. 재만 비워서 주시면 닦는 건 제가 합니다. 두꺼운 가죽장갑과 집게도 넣어드려요. 장작은 동네 마트가 제일 싸요.",
    price: perDay(7000),
    deposit: 20000,
    value: 130000,
    picture: ["firePit", "brick"],
  },
  {
    by: "sunyoung",
    title: "패들보드 세트 (구명조끼 포함)",
    body:
      "바람 넣어 쓰는 보드라 승용차 트렁크에 들어가요. 전동 펌프로 8분이면 단단해집니다. 처음이면 잔잔한 아침에 타세요, 물때도 알려드릴게요. 구명조끼를 안 입으실 분께는 빌려드리지 않아요.",
    price: perDay(30000),
    deposit: 100000,
    value: 690000,
    picture: ["paddleBoard", "persimmon"],
    photos: 3,
  },
  {
    by: "junga",
    title: "송정 앞바다 패들보드",
    body:
      "송정해변 걸어서 3분 거리예요. 바람 센 날은 제가 먼저 취소 연락드립니다. 샤워장 위치랑 주차 팁도 알려드릴게요.",
    price: perHour(10000),
    deposit: 50000,
    value: 620000,
    picture: ["paddleBoard", "teal"],
    photos: 2,
  },
  {
    by: "junga",
    title: "어른·아이 구명조끼 4벌",
    body:
      "어른 것 둘, 아이 것 둘이에요. 버클 상태를 매번 확인합니다. 민물에 헹궈 그늘에 말려 주시면 고맙겠어요.",
    price: perDay(6000),
    value: 160000,
    picture: ["lifeVest", "persimmon"],
  },
  {
    by: "minji",
    title: "백패킹용 경량 매트 빌려요",
    body:
      "처음으로 백패킹을 가는데 매트만 없어요. 다음 주 토·일 1박 2일이고 비 예보 있으면 안 갑니다. 연남, 홍대 쪽에서 받을 수 있어요.",
    price: perDay(5000),
    wanted: true,
  },
  {
    by: "subin",
    title: "회사 워크숍 텐트 3동 구해요",
    body:
      "20명이 가평으로 가는데 텐트가 세 동 모자라요. 여러 분이 한 동씩 빌려주셔도 좋아요. 치고 걷는 건 저희가 다 합니다.",
    price: perDay(25000),
    wanted: true,
  },
  {
    by: "garam",
    title: "카약 타보신 분, 하루만 빌려주세요",
    body:
      "대청호에서 타보고 싶은데 사기 전에 한 번 타보려고요. 루프랙 있는 차로 갈 수 있습니다.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "jungwoo",
    title: "돗자리 큰 것 그냥 빌려가세요",
    body:
      "별 보는 모임에서 쓰는 돗자리예요. 여덟 명이 누울 수 있습니다. 흙만 털어 주세요.",
    price: FREE,
    value: 25000,
  },
];
