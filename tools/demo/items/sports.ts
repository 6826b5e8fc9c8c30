import {
  type DemoItem,
  FREE,
  OPEN,
  perDay,
  perHour,
  perMonth,
} from "./item.ts";

export const sports: readonly DemoItem[] = [
  {
    by: "hyunwoo",
    title: "바구니 달린 시티 자전거",
    body:
      "한강 나들이에 딱 맞는 편한 자전거예요. 키 155에서 178까지 안장이 맞아요. 자물쇠와 라이트를 같이 드립니다. 바람은 늘 채워둬요.",
    price: perHour(2500),
    deposit: 30000,
    value: 290000,
    picture: ["bicycle", "sky"],
    photos: 3,
  },
  {
    by: "sanghun",
    title: "입문용 로드 자전거 (M 사이즈)",
    body:
      "탄천에서 한 바퀴 돌아보고 결정하세요. 클릿은 없고 평페달입니다. 헬멧 없으면 제 것도 빌려드려요. 펑크 키트와 펌프 포함이에요.",
    price: perDay(18000),
    deposit: 100000,
    value: 950000,
    picture: ["bicycle", "brick"],
    photos: 2,
  },
  {
    by: "hangyeol",
    title: "접이식 미니벨로",
    body:
      "지하철에 들고 타기 좋은 12kg입니다. 망원에서 상암까지 20분이면 가요. 주말엔 제가 타니까 평일 위주로 빌려드려요.",
    price: perDay(9000),
    deposit: 50000,
    value: 380000,
    picture: ["bicycle", "pine"],
  },
  {
    by: "dohyun",
    title: "테니스 라켓 2자루 + 공 한 통",
    body:
      "양재 시민의숲 코트 예약해 놓고 라켓 없는 분들 빌려가세요. 하나는 가벼워서 처음 치는 분께 좋아요. 그립은 새로 감아 뒀습니다.",
    price: perDay(8000),
    deposit: 30000,
    value: 320000,
    picture: ["tennisRacket", "navy"],
    photos: 2,
  },
  {
    by: "seoyeon",
    title: "가벼운 테니스 라켓 (260g)",
    body:
      "레슨 한 달 받고 쉬고 있어요. 손목이 약한 분께 잘 맞을 거예요. 가방까지 같이 드립니다.",
    price: perMonth(25000),
    deposit: 50000,
    value: 210000,
    picture: ["tennisRacket", "rose"],
  },
  {
    by: "mikyung",
    title: "배드민턴 라켓 4개, 셔틀콕 여섯 개",
    body:
      "저녁 먹고 아파트 마당에서 치기 좋아요. 셔틀콕은 쓰시다 망가져도 괜찮습니다. 네트는 없어요.",
    price: perDay(3000),
    value: 80000,
    picture: ["badminton", "persimmon"],
  },
  {
    by: "sunghun",
    title: "스키 세트 165cm (부츠 270)",
    body:
      "매년 12월에 왁싱을 맡깁니다. 폴대와 부츠, 가방까지 다 드려요. 바인딩은 몸무게를 알려주시면 샵에서 맞춰서 드릴게요. 금요일 밤에 받아서 일요일 밤에 주시면 이틀이에요.",
    price: perDay(22000),
    deposit: 100000,
    value: 880000,
    picture: ["skis", "persimmon"],
    photos: 2,
  },
  {
    by: "sunghun",
    title: "올라운드 스노보드 154",
    body:
      "초중급이 타기 편한 보드예요. 바인딩은 레귤러, 구피 다 맞춰드립니다. 보드복 상의도 L 사이즈로 하나 있어요.",
    price: perDay(20000),
    deposit: 80000,
    value: 620000,
    picture: ["snowboard", "teal"],
  },
  {
    by: "kihun",
    title: "조절식 덤벨 24kg 한 쌍",
    body:
      "다이얼로 2.5kg부터 24kg까지 바뀌어요. 한 달 해보고 운동이 맞는지 알아보세요. 무거우니 차 앞까지 들어드립니다. 바닥 매트 두 장 같이 드려요.",
    price: perMonth(30000),
    deposit: 80000,
    value: 430000,
    picture: ["dumbbells", "charcoal"],
    photos: 2,
  },
  {
    by: "kihun",
    title: "케틀벨 12kg·16kg",
    body:
      "스윙 자세만 제대로 배우면 이것 하나로 충분합니다. 원하시면 자세 5분 봐드려요.",
    price: perMonth(12000),
    value: 90000,
    picture: ["kettlebell", "teal"],
  },
  {
    by: "yujin",
    title: "요가매트·블럭·스트랩 세트",
    body:
      "두께 6mm라 무릎이 편해요. 티트리 물로 닦아서 말려 뒀습니다. 집에서 하는 분께 한 달씩 빌려드려요.",
    price: perMonth(9000),
    value: 75000,
    picture: ["yogaMat", "lilac"],
  },
  {
    by: "hyunwoo",
    title: "자전거 헬멧 (어른 L, 아이 S)",
    body:
      "사고 이력 없는 헬멧이에요. 안쪽 패드는 빨아서 끼워둡니다. 자전거 빌리시는 분은 그냥 같이 가져가세요.",
    price: perDay(2000),
    value: 90000,
    picture: ["helmet", "butter"],
  },
  {
    by: "minseok",
    title: "전동킥보드 (면허 있으신 분)",
    body:
      "최고 25km로 제한돼 있고 한 번 충전에 30km 갑니다. 원동기 면허 확인하고 빌려드려요. 헬멧 꼭 쓰세요, 같이 드립니다.",
    price: perHour(4000),
    deposit: 100000,
    value: 540000,
    picture: ["kickScooter", "teal"],
    photos: 2,
  },
  {
    by: "dohyun",
    title: "하프백 + 입문 골프채 7개",
    body:
      "연습장이나 파3 갈 때 딱 필요한 것만 담았어요. 그립 상태 좋습니다. 처음 나가시는 분께는 공 한 봉지도 드릴게요.",
    price: perDay(15000),
    deposit: 80000,
    value: 560000,
    picture: ["golfBag", "pine"],
  },
  {
    by: "jungwoo",
    title: "축구공·농구공·콘 세트",
    body:
      "조기축구회 총무를 하다 보니 공이 남아요. 아이 생일에 운동장에서 놀 때도 좋아요. 공기 넣는 펌프도 있습니다.",
    price: perDay(3000),
    value: 90000,
    picture: ["balls", "persimmon"],
  },
  {
    by: "areum",
    title: "아이 인라인 200~220mm",
    body:
      "한 시즌 타고 발이 커졌어요. 보호대 세트도 깨끗합니다. 송도 해돋이공원에서 타기 좋아요.",
    price: perHour(2000),
    deposit: 10000,
    value: 130000,
    picture: ["rollerSkates", "rose"],
    photos: 2,
  },
  {
    by: "subin",
    title: "탁구채 네 개 빌려주실 분",
    body:
      "회사 동호회에서 다음 달에 대회를 해요. 연습용이라 아무거나 괜찮습니다. 한 달 동안 빌리고 싶어요.",
    price: perMonth(20000),
    wanted: true,
  },
  {
    by: "sunghun",
    title: "오픈워터 수영 슈트 L 구해요",
    body:
      "처음 나가는 대회라 슈트를 사기가 망설여져요. 키 178에 74kg입니다. 헹궈서 말려 드릴게요.",
    price: perDay(20000),
    wanted: true,
  },
  {
    by: "yerin",
    title: "클라이밍화 240 빌려요",
    body:
      "원데이 클래스가 재밌어서 두 번만 더 해보려고요. 양말 신고 깨끗이 쓸게요.",
    price: perDay(4000),
    wanted: true,
  },
  {
    by: "sanghun",
    title: "아이 자전거 보조바퀴 무료로",
    body:
      "16인치에 맞는 보조바퀴예요. 이제 우리 아이는 두 발로 탑니다. 다 쓰시면 다음 분께 넘겨주세요.",
    price: FREE,
    value: 15000,
  },
  {
    by: "sol",
    title: "서핑보드 롱보드 9피트",
    body:
      "강릉 바다는 9월이 제일 좋아요. 왁스 발라서 드리고 리쉬는 새것입니다. 처음이시면 강습부터 받으시는 게 좋아요, 아는 곳을 소개해드릴게요.",
    price: OPEN,
    deposit: 100000,
    value: 850000,
    picture: ["surfboard", "butter"],
  },
];
