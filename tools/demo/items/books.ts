import { type DemoItem, FREE, perDay, perMonth } from "./item.ts";

export const books: readonly DemoItem[] = [
  {
    by: "mikyung",
    title: "초등 과학 전집 60권",
    body:
      "그림이 많아서 아이가 혼자서도 잘 봐요. 찢어진 데 없이 깨끗합니다. 두 상자에 나눠 담아 드릴게요. 한 달에 반씩 바꿔 가셔도 좋아요.",
    price: perMonth(15000),
    deposit: 30000,
    value: 480000,
    picture: ["bookRow", "teal"],
    photos: 2,
  },
  {
    by: "yujin",
    title: "영어 그림책 30권 (음원 있음)",
    body:
      "매일 자기 전에 읽어주던 책들이에요. 음원은 QR로 들을 수 있어요. 낙서 한 쪽이 있는데 지우개로 지워질 정도예요.",
    price: perMonth(12000),
    value: 300000,
    picture: ["bookRow", "persimmon"],
  },
  {
    by: "siwoo",
    title: "완결 만화 24권 정주행 세트",
    body:
      "연휴에 한 번에 보세요. 24권까지 다 있고 껍데기만 조금 바랬어요. 라면 국물만 조심해 주시면 됩니다.",
    price: perDay(4000),
    deposit: 20000,
    value: 140000,
    picture: ["comicSet", "brick"],
    photos: 2,
  },
  {
    by: "dongha",
    title: "추리소설 스무 권",
    body:
      "밤새 읽게 되는 것들만 골라 꽂았어요. 몇 권씩 나눠 빌려드려도 됩니다. 순서대로 읽으셔야 재밌는 시리즈는 번호를 붙여뒀어요.",
    price: perMonth(8000),
    value: 200000,
    picture: ["comicSet", "navy"],
  },
  {
    by: "garam",
    title: "커피 공부 책 여섯 권",
    body:
      "로스팅부터 추출까지 순서대로 읽을 수 있어요. 밑줄이 조금 있는데 오히려 도움이 된다고 하시더라고요.",
    price: perMonth(6000),
    value: 130000,
    picture: ["bookStack", "clay"],
  },
  {
    by: "hangyeol",
    title: "소설 다섯 권 묶음, 여름 휴가용",
    body:
      "휴가 가서 읽기 좋은 얇은 소설들이에요. 다 읽으면 어느 게 제일 좋았는지만 알려주세요. 접힌 데 없이 깨끗합니다.",
    price: perMonth(4000),
    value: 75000,
    picture: ["bookStack", "pine"],
    photos: 2,
  },
  {
    by: "subin",
    title: "자격증 교재와 기출 (올해판)",
    body:
      "올해 시험 봤고 다행히 붙었어요. 문제는 연필로 풀고 다 지웠습니다. 시험 다음 날 돌려주시면 돼요.",
    price: perMonth(10000),
    deposit: 10000,
    value: 90000,
    picture: ["bookStack", "navy"],
  },
  {
    by: "dongha",
    title: "스터디룸 스탠드 조명 + 독서대",
    body:
      "눈이 편한 조명이라 논문 쓸 때 도움이 많이 됐어요. 밝기와 색을 다섯 단계로 바꿉니다.",
    price: perMonth(7000),
    value: 110000,
    picture: ["studyDesk", "sage"],
  },
  {
    by: "mikyung",
    title: "불 들어오는 큰 지구본",
    body:
      "불을 켜면 별자리가 나와요. 아이랑 나라 찾기 놀이하기 좋습니다. 방학 숙제 기간에 많이 찾으세요.",
    price: perMonth(5000),
    value: 85000,
    picture: ["globe", "sky"],
    photos: 2,
  },
  {
    by: "areum",
    title: "한글 떼기 카드와 워크북",
    body:
      "여섯 살 때 두 달 만에 떼었어요. 카드 한 장이 없어서 제가 그려 넣었습니다, 웃으며 봐주세요. 워크북은 지워 쓰는 펜이라 다시 쓸 수 있어요.",
    price: perMonth(6000),
    value: 60000,
    picture: ["cardBox", "butter"],
  },
  {
    by: "jihun",
    title: "인테리어 잡지 과월호 빌려요",
    body:
      "작은 집 고치는 데 참고하려고 해요. 몇 년 지난 것도 좋습니다. 2주 안에 깨끗이 보고 돌려드릴게요.",
    price: perMonth(5000),
    wanted: true,
  },
  {
    by: "hyejin",
    title: "스페인어 기초 교재 빌려주세요",
    body:
      "다음 달에 여행을 가는데 숫자랑 인사만이라도 외우고 싶어요. 낙서 있어도 괜찮아요.",
    price: perMonth(3000),
    wanted: true,
  },
  {
    by: "minseok",
    title: "초등 2학년 수학 문제집 푼 것도 좋아요",
    body: "조카가 연습할 문제집이 필요해요. 연필로 푼 것은 제가 지워서 쓸게요.",
    price: FREE,
    wanted: true,
  },
];
