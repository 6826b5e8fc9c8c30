import { type DemoItem, FREE, OPEN, perDay, perMonth } from "./item.ts";

export const music: readonly DemoItem[] = [
  {
    by: "taeyun",
    title: "통기타 (초보 한 달 코스)",
    body:
      "줄 높이를 낮춰서 손가락이 덜 아파요. 카포, 피크, 튜너 다 넣었습니다. 코드 네 개만 알면 노래가 되니까 악보도 하나 드릴게요. 줄 끊어지면 갈아드려요.",
    price: perMonth(20000),
    deposit: 50000,
    value: 320000,
    picture: ["guitar", "clay"],
    photos: 3,
  },
  {
    by: "hangyeol",
    title: "클래식 기타, 나일론 줄",
    body:
      "밤에 조용히 치기 좋은 기타예요. 습도 조절제까지 챙겨뒀습니다. 하드케이스라 들고 다니기 안전해요.",
    price: perMonth(18000),
    deposit: 30000,
    value: 280000,
    picture: ["guitar", "butter"],
  },
  {
    by: "changmin",
    title: "무대용 어쿠스틱 기타 (픽업 있음)",
    body:
      "앰프에 꽂으면 바로 소리가 나와요. 건전지 새것 넣어서 드립니다. 수성못 공연하시는 분들 환영해요.",
    price: perDay(15000),
    deposit: 100000,
    value: 780000,
    picture: ["guitar", "charcoal"],
  },
  {
    by: "yerin",
    title: "소프라노 우쿨렐레",
    body:
      "여행지에 들고 가면 금방 친구가 생겨요. 조율 앱만 있으면 혼자 배울 수 있어요. 꽃무늬 스티커는 제가 붙였습니다.",
    price: perMonth(8000),
    value: 70000,
    picture: ["ukulele", "rose"],
    photos: 2,
  },
  {
    by: "bada",
    title: "바닷가에서 치는 우쿨렐레",
    body:
      "콘서트 사이즈라 소리가 좀 더 넉넉해요. 소금기만 닦아서 주세요. 애월 카페에 맡겨둘 수도 있어요.",
    price: perDay(5000),
    deposit: 20000,
    value: 130000,
    picture: ["ukulele", "teal"],
  },
  {
    by: "mikyung",
    title: "어린이 바이올린 1/2",
    body:
      "작은아이가 3학년까지 썼어요. 현은 올봄에 갈았고 송진도 새것입니다. 어깨받침은 높이 조절돼요. 학원 선생님께 상태를 보여드리고 결정하셔도 좋아요.",
    price: perMonth(20000),
    deposit: 50000,
    value: 350000,
    picture: ["violin", "brick"],
  },
  {
    by: "taeyun",
    title: "61건반 신디사이저 + 스탠드",
    body:
      "합주 한 번 하려고 사기엔 비싸니까요. 페달과 스탠드까지 다 드립니다. 신촌역 근처 합주실로 바로 가져다드릴 수 있어요.",
    price: perDay(18000),
    deposit: 100000,
    value: 690000,
    picture: ["synth", "charcoal"],
    photos: 2,
  },
  {
    by: "mikyung",
    title: "접이식 전자피아노 (체르니까지)",
    body:
      "학원 다니기 전에 집에서 쳐보라고 샀던 거예요. 헤드폰 꽂으면 밤에도 칠 수 있습니다. 교재 세 권도 같이 드려요.",
    price: perMonth(25000),
    deposit: 30000,
    value: 240000,
    picture: ["synth", "sky"],
  },
  {
    by: "changmin",
    title: "카혼과 쉐이커",
    body:
      "앉아서 치는 나무 상자 드럼이에요. 통기타랑 잘 어울립니다. 방석도 하나 드려요.",
    price: perDay(8000),
    deposit: 20000,
    value: 180000,
    picture: ["cajon", "clay"],
  },
  {
    by: "changmin",
    title: "전자드럼 한 달 (층간소음 매트)",
    body:
      "메쉬패드라 소리가 조용해요. 방진 매트를 꼭 같이 깔아 주세요. 설치는 제가 가서 해드립니다. 스틱은 선물이에요.",
    price: perMonth(60000),
    deposit: 100000,
    value: 880000,
    picture: ["drumPad", "grey"],
    photos: 2,
  },
  {
    by: "jungwoo",
    title: "천체망원경 150mm, 토성 고리 보여요",
    body:
      "날씨 좋은 날엔 목성 줄무늬까지 보입니다. 처음이시면 불암산에서 같이 맞춰드릴게요. 접안렌즈 두 개와 달 필터 포함이에요. 차 뒷자리에 눕혀 실으시면 됩니다.",
    price: perDay(20000),
    deposit: 100000,
    value: 720000,
    picture: ["telescope", "white"],
    photos: 3,
  },
  {
    by: "jaemin",
    title: "비디오 삼각대 + 유압 헤드",
    body:
      "패닝이 물 흐르듯 부드러워요. 5kg까지 올립니다. 발 끝 스파이크는 빼고 드려요.",
    price: perDay(10000),
    deposit: 50000,
    value: 420000,
    picture: ["tripod", "charcoal"],
  },
  {
    by: "youngmi",
    title: "가정용 재봉틀, 수업 없이도 OK",
    body:
      "커튼 밑단, 바지 기장 이 정도는 하루면 배워요. 바늘과 실 몇 가지 넣어드립니다. 막히면 사진 찍어 보내세요, 바로 답해드릴게요. 합정 공방에서 쓰셔도 돼요.",
    price: perDay(10000),
    deposit: 50000,
    value: 390000,
    picture: ["sewingMachine", "teal"],
    photos: 3,
  },
  {
    by: "youngmi",
    title: "오버록 미싱 주말 대여",
    body:
      "옷 만드시는 분들 마감할 때 필요하죠. 네 줄 실을 걸어서 드립니다. 무게가 있으니 차로 오세요.",
    price: perDay(15000),
    deposit: 80000,
    value: 520000,
    picture: ["sewingMachine", "cream"],
  },
  {
    by: "siwoo",
    title: "보드게임 아무거나 3개",
    body:
      "40개 중에 세 개 골라가세요. 몇 명이 하는지, 얼마나 어려운 걸 좋아하시는지 알려주시면 추천해드려요. 구성품은 세어서 드리고 세어서 받습니다.",
    price: perDay(5000),
    deposit: 20000,
    value: 150000,
    picture: ["boardGame", "persimmon"],
    photos: 3,
  },
  {
    by: "minji",
    title: "이젤과 수채화 도구",
    body:
      "연남동 숲길에 앉아 그림 그려보세요. 이젤은 접으면 팔 길이예요. 물감과 붓은 쓰신 만큼 그냥 쓰시면 됩니다.",
    price: perDay(6000),
    value: 110000,
    picture: ["easel", "sage"],
    photos: 2,
  },
  {
    by: "soonja",
    title: "뜨개바늘과 남은 실",
    body:
      "대바늘, 코바늘 굵기별로 다 있어요. 실은 남은 거라 그냥 가져다 쓰세요. 목요일 낮에 오시면 같이 뜨면서 알려드려요.",
    price: FREE,
    picture: ["knitting", "rose"],
  },
  {
    by: "dongha",
    title: "앰프 작은 것 빌려주실 분",
    body:
      "동아리 공연이 다음 주 금요일인데 15W 정도면 됩니다. 관악구면 끌고 갈게요.",
    price: perDay(8000),
    wanted: true,
  },
  {
    by: "jieun",
    title: "가야금 일주일 빌려요",
    body:
      "시어머니 칠순에 한 곡 연주해 드리려고요. 대학 때 배워서 다룰 줄 압니다.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "hangyeol",
    title: "LP 턴테이블 하루 빌리고 싶어요",
    body:
      "아버지가 LP를 스무 장 물려주셨는데 들을 방법이 없네요. 마포, 서대문, 은평이면 다 좋아요. 바늘은 제가 새것으로 준비할게요.",
    price: perDay(15000),
    wanted: true,
  },
];
