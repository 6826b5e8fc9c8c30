import { type DemoItem, FREE, OPEN, perDay, perMonth } from "./item.ts";

export const kids: readonly DemoItem[] = [
  {
    by: "sora",
    title: "디럭스 유모차 (신생아부터)",
    body:
      "첫째, 둘째 다 태운 유모차예요. 시트는 벗겨서 삶듯이 빨았고 바퀴도 새로 갈았습니다. 양대면이라 아기 얼굴 보면서 갈 수 있어요. 컵홀더와 방풍커버도 드려요.",
    price: perMonth(35000),
    deposit: 50000,
    value: 890000,
    picture: ["stroller", "navy"],
    photos: 3,
  },
  {
    by: "jieun",
    title: "기내 반입되는 휴대용 유모차",
    body:
      "제주도 갈 때 비행기에 들고 탔어요. 한 손으로 접히고 6.5kg이에요. 여행 날짜만 알려주세요.",
    price: perDay(7000),
    deposit: 50000,
    value: 320000,
    picture: ["stroller", "sage"],
  },
  {
    by: "bada",
    title: "제주 여행용 유모차·카시트 세트",
    body:
      "공항 3번 출구 앞에서 드리고 받아요. 카시트는 앞뒤 보기 다 되고 렌터카에 직접 달아드립니다. 모래 묻어도 괜찮으니 마음 편히 쓰세요.",
    price: perDay(15000),
    deposit: 50000,
    value: 700000,
    picture: ["carSeat", "sky"],
    photos: 2,
  },
  {
    by: "jieun",
    title: "원목 아기침대 + 모빌",
    body:
      "8개월까지 잘 쓰고 이제 바닥에서 같이 자요. 매트리스 커버는 세 장 있어요. 분해해서 드리면 15분이면 조립합니다. 조립 영상도 보내드릴게요.",
    price: perMonth(25000),
    deposit: 50000,
    value: 410000,
    picture: ["cot", "cream"],
    photos: 3,
  },
  {
    by: "narae",
    title: "회전형 카시트 (0~4세)",
    body:
      "360도 돌아가서 허리가 덜 아파요. 사고 이력 없습니다, 약속드려요. 아이소픽스 있는 차인지만 확인해 주세요. 친정 엄마 차에 한 달 다는 용도로 많이 빌려가세요.",
    price: perMonth(30000),
    deposit: 80000,
    value: 560000,
    picture: ["carSeat", "charcoal"],
  },
  {
    by: "areum",
    title: "원목 블록 120조각",
    body:
      "모서리가 둥글고 칠이 없는 나무예요. 물티슈로 하나씩 닦아서 햇볕에 말립니다. 개수는 대충 맞으면 되니 편하게 놀게 해주세요.",
    price: perMonth(10000),
    value: 120000,
    picture: ["blocks", "persimmon"],
    photos: 2,
  },
  {
    by: "sora",
    title: "유아 전동차 (리모컨 됨)",
    body:
      "두 돌 생일에 사줬는데 다섯 번 탔나 봐요. 부모가 리모컨으로 운전할 수 있어요. 평평한 공원에서 타면 아이가 내리질 않습니다. 충전해서 드려요.",
    price: perDay(12000),
    deposit: 30000,
    value: 340000,
    picture: ["rideOnCar", "brick"],
    photos: 3,
  },
  {
    by: "areum",
    title: "실내 미끄럼틀",
    body:
      "비 오는 날의 구세주였습니다. 조립하면 1.5m쯤 자리를 차지해요. 소독 티슈로 닦아 뒀어요. 차는 SUV면 충분해요.",
    price: perMonth(18000),
    deposit: 20000,
    value: 190000,
    picture: ["slide", "teal"],
  },
  {
    by: "jieun",
    title: "이유식 의자, 식판 분리돼요",
    body:
      "식판이 빠져서 싱크대에서 씻기 쉬워요. 벨트는 5점식입니다. 할머니 댁에 하나 더 필요하신 분들이 잘 쓰고 돌려주셨어요.",
    price: perMonth(12000),
    value: 160000,
    picture: ["highChair", "cream"],
    photos: 2,
  },
  {
    by: "sanghun",
    title: "밸런스 바이크 12인치",
    body:
      "페달 자전거로 바로 넘어가기 좋은 자전거예요. 둘째가 세 살부터 탔어요. 공기 넣는 바퀴라 승차감이 부드럽습니다.",
    price: perMonth(15000),
    deposit: 20000,
    value: 180000,
    picture: ["balanceBike", "persimmon"],
  },
  {
    by: "areum",
    title: "나무 기차와 선로 80피스",
    body:
      "다리도 있고 터널도 있어요. 바닥 가득 깔아 놓으면 하루가 금방 갑니다. 원하시면 한 번에 두 상자 다 가져가세요.",
    price: perMonth(12000),
    value: 150000,
    picture: ["toyTrain", "teal"],
    photos: 2,
  },
  {
    by: "yujin",
    title: "깨끗한 인형 한 바구니",
    body:
      "연극놀이나 촬영 소품으로 쓰시면 좋겠어요. 전부 세탁기 돌리고 건조기까지 돌렸습니다. 곰 하나는 아이 애착인형이라 빼놨어요.",
    price: FREE,
    picture: ["stuffedToys", "clay"],
  },
  {
    by: "soonja",
    title: "손주 오는 날 유아차 필요하신 분",
    body:
      "우리 손주가 다녀갈 때만 씁니다. 평소엔 쉬고 있으니 손주 오시는 댁에서 빌려가세요. 부암동 주민센터 앞에서 드릴게요.",
    price: perDay(4000),
    value: 250000,
    picture: ["stroller", "rose"],
  },
  {
    by: "areum",
    title: "돌 전 아기 장난감 상자 (월령별)",
    body:
      "6개월, 9개월, 12개월로 나눠 담아 뒀어요. 월령 알려주시면 맞는 상자를 드려요. 두 달마다 바꿔 가시는 분도 있어요.",
    price: perMonth(15000),
    deposit: 20000,
    value: 220000,
    picture: ["blocks", "sage"],
  },
  {
    by: "minseok",
    title: "젖병소독기 석 달 빌려요",
    body:
      "12월에 아기가 태어나요. 얼마 안 쓴다고 해서 사기보다 빌려 쓰려고 합니다. 수원 영통, 광교면 바로 갈게요.",
    price: perMonth(15000),
    wanted: true,
  },
  {
    by: "hyunwoo",
    title: "자전거 유아 안장 구합니다",
    body:
      "조카가 놀러 와서 자전거 뒤에 태워주고 싶어요. 15kg까지 되는 안장이면 됩니다. 이번 주말 이틀이요.",
    price: perDay(6000),
    wanted: true,
  },
  {
    by: "hangyeol",
    title: "어린이 책상 한 달만 빌려주세요",
    body:
      "조카가 방학 동안 저희 집에 와 있어요. 초등 2학년이 앉을 만한 작은 책상이면 좋겠어요. 옮기는 건 제가 다 할게요.",
    price: perMonth(20000),
    wanted: true,
  },
  {
    by: "jieun",
    title: "아기 욕조 필요하신 분 그냥 쓰세요",
    body:
      "접히는 욕조라 보관이 쉬워요. 온도계도 달려 있습니다. 아기 크면 다음 분께 넘겨주시거나 돌려주세요.",
    price: FREE,
    value: 30000,
  },
  {
    by: "junga",
    title: "유아 풀장 큰 것 찾습니다",
    body:
      "아파트 옥상에서 아이 넷이 놀 거예요. 지름 2m 넘는 것으로 이틀만 부탁드려요.",
    price: OPEN,
    wanted: true,
  },
];
