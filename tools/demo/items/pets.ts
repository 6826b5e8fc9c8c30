import { type DemoItem, FREE, OPEN, perDay, perMonth } from "./item.ts";

export const pets: readonly DemoItem[] = [
  {
    by: "daeun",
    title: "중형견 크레이트 (15kg까지)",
    body:
      "보리가 훈련할 때 쓰던 집이에요. 접으면 납작해지고 문이 두 개라 놓기 편해요. 방석은 빨아서 햇볕에 말렸습니다. 병원 다녀온 뒤 안정시킬 때 빌려가세요.",
    price: perDay(5000),
    deposit: 20000,
    value: 130000,
    picture: ["dogCrate", "sand"],
    photos: 2,
  },
  {
    by: "kyungsuk",
    title: "대형견 이동장, 시골 내려갈 때",
    body:
      "진돗개까지 들어갑니다. 명절에 차에 태워 내려갈 때 좋아요. 물그릇도 달려 있어요.",
    price: perDay(7000),
    deposit: 30000,
    value: 190000,
    picture: ["dogCrate", "pine"],
  },
  {
    by: "yujin",
    title: "캣타워 1.5m",
    body:
      "이사 온 집 천장이 낮아서 쉬고 있어요. 삼줄은 새로 감았습니다. 고양이 임시보호하시는 분께는 무료로 빌려드려요.",
    price: perMonth(10000),
    value: 160000,
    picture: ["catTower", "cream"],
    photos: 3,
  },
  {
    by: "daeun",
    title: "하드 이동장, 비행기 규격",
    body:
      "제주도 갈 때 보리가 탔던 이동장이에요. 항공사 규격에 맞는 크기입니다. 안쪽은 뜨거운 물로 닦았어요.",
    price: perDay(5000),
    deposit: 20000,
    value: 95000,
    picture: ["petCarrier", "teal"],
  },
  {
    by: "yujin",
    title: "고양이 병원용 이동장",
    body:
      "위로도 열려서 겁 많은 아이도 쉽게 꺼내요. 담요 한 장 넣어드릴게요. 급하시면 밤에도 연락 주세요.",
    price: perDay(3000),
    value: 60000,
    picture: ["petCarrier", "rose"],
  },
  {
    by: "daeun",
    title: "정수기처럼 흐르는 물그릇",
    body:
      "물을 잘 안 마시는 아이에게 써보세요. 필터는 새것을 끼워드립니다. 소리가 거의 안 나요.",
    price: perMonth(6000),
    value: 55000,
    picture: ["petFountain", "sage"],
    photos: 2,
  },
  {
    by: "daeun",
    title: "집에서 하는 미용 세트 (바리깡)",
    body:
      "발바닥 털만 밀 때도 있잖아요. 날은 소독해서 드리고 사용법은 영상으로 보내드려요. 겁내면 무리하지 마세요.",
    price: perDay(4000),
    deposit: 10000,
    value: 85000,
    picture: ["clipper", "teal"],
  },
  {
    by: "sunyoung",
    title: "강아지 울타리 여덟 장",
    body:
      "한 장씩 이어 붙여서 모양을 마음대로 만들어요. 명절에 시댁 갈 때 자주 썼어요. 닦아서 비닐에 싸 뒀습니다.",
    price: perDay(4000),
    deposit: 10000,
    value: 90000,
    picture: ["playpen", "cream"],
    photos: 2,
  },
  {
    by: "hangyeol",
    title: "반려견 유모차 (10kg까지)",
    body:
      "다리 아픈 노령견과 망원한강공원 산책하실 때 쓰세요. 접이식이고 방석은 분리해서 빨았습니다. 저는 강아지를 먼저 보내고 필요한 분께 빌려드리고 있어요.",
    price: perDay(4000),
    deposit: 20000,
    value: 140000,
    picture: ["petStroller", "navy"],
  },
  {
    by: "bora",
    title: "강아지 수영 조끼 M 구해요",
    body:
      "처음으로 계곡에 데려가요. 8kg 푸들입니다. 주말 이틀 쓰고 빨아서 드릴게요.",
    price: perDay(4000),
    wanted: true,
  },
  {
    by: "minseok",
    title: "자동급식기 일주일 빌려요",
    body:
      "출장을 가게 돼서 고양이 밥이 걱정이에요. 하루 세 번 나눠 나오는 거면 됩니다.",
    price: perDay(3000),
    wanted: true,
  },
  {
    by: "hyejin",
    title: "튼튼한 강아지 리드줄 하루 빌려요",
    body:
      "이웃 강아지를 하루 봐주기로 했는데 튼튼한 리드줄이 없어요. 오후에 쓰고 저녁에 돌려드려요.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "eunjung",
    title: "작은 어항 30cm 빌려가세요",
    body:
      "금붕어가 큰 집으로 이사 갔어요. 여과기와 조명도 그대로 있습니다. 아이 관찰 숙제할 때 좋아요.",
    price: FREE,
    value: 45000,
  },
];
