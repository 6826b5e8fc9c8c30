import {
  type DemoItem,
  FREE,
  OPEN,
  perDay,
  perHour,
  perMonth,
} from "./item.ts";

export const other: readonly DemoItem[] = [
  {
    by: "soonja",
    title: "비 오는 날 큰 우산 다섯 개",
    body:
      "행사에서 받은 새 우산들이에요. 손님 많은 날 급할 때 빌려가세요. 무늬가 다 달라서 헷갈리지 않아요.",
    price: FREE,
    value: 50000,
    picture: ["umbrella", "navy"],
    photos: 2,
  },
  {
    by: "jihun",
    title: "이사용 플라스틱 상자 10개",
    body:
      "종이 상자보다 튼튼하고 다시 접을 필요가 없어요. 뚜껑이 있어서 두 단으로 쌓입니다. 이사 끝나면 일주일 안에만 돌려주세요.",
    price: perDay(8000),
    deposit: 20000,
    value: 120000,
    picture: ["movingBoxes", "sand"],
  },
  {
    by: "youngmi",
    title: "행거와 전신거울, 팝업 하루",
    body:
      "공방 오픈데이에 쓰던 것들이에요. 옷 스무 벌은 걸립니다. 거울은 유리라 조심해 주세요.",
    price: perDay(9000),
    deposit: 30000,
    value: 150000,
    picture: ["dress", "sand"],
  },
  {
    by: "kihun",
    title: "휠체어 (병원 다녀올 때)",
    body:
      "아버지 수술하시고 석 달 썼어요. 접이식이라 승용차에 들어갑니다. 꼭 필요할 때 하루라도 빌려드릴게요, 급하면 밤에도 연락 주세요.",
    price: perDay(5000),
    deposit: 30000,
    value: 260000,
    picture: ["wheelchair", "teal"],
    photos: 2,
  },
  {
    by: "dohyun",
    title: "목발 한 쌍, 높이 조절",
    body:
      "발목 다쳤을 때 3주 썼습니다. 키 160에서 185까지 맞아요. 다시는 쓸 일이 없길 바라지만 필요하시면 편하게 말씀하세요.",
    price: perMonth(8000),
    value: 50000,
    picture: ["crutches", "clay"],
  },
  {
    by: "kihun",
    title: "손세차 도구 한 통",
    body:
      "버킷 두 개에 미트, 타월, 왁스까지 다 있어요. 셀프세차장 가기 전에 빌려가세요. 타월은 새것 두 장을 드립니다.",
    price: perDay(6000),
    deposit: 10000,
    value: 110000,
    picture: ["washSet", "sky"],
  },
  {
    by: "hangyeol",
    title: "마당 나눔 안내판 (분필)",
    body:
      "골목 플리마켓을 열 때 쓰는 A형 안내판이에요. 분필이랑 지우개도 드려요. 좋은 일에 쓰시면 무료입니다.",
    price: FREE,
    value: 70000,
    picture: ["easel", "charcoal"],
    hidden: true,
  },
  {
    by: "subin",
    title: "한국 문화 체험 소품 구해요",
    body:
      "외국에서 온 동료 넷에게 보여줄 한복, 제기, 윷 같은 걸 하루 빌리고 싶어요. 여의도에서 받고 같은 날 돌려드려요.",
    price: perDay(30000),
    wanted: true,
  },
  {
    by: "yerin",
    title: "다리미판만 하루 빌려요",
    body: "면접 전날인데 다리미판이 없어요. 상도동 근처면 걸어가서 받아올게요.",
    price: perDay(2000),
    wanted: true,
  },
  {
    by: "jungwoo",
    title: "도난방지 체인 긴 것 구합니다",
    body: "자전거 여행 이틀 동안만 쓸 거예요. 2m 넘으면 좋겠어요.",
    price: perDay(3000),
    wanted: true,
  },
  {
    by: "taeyun",
    title: "전기차 충전 커넥터 변환기",
    body:
      "친구 차를 하루 쓰는데 단자가 안 맞을까 봐요. 신촌이나 홍대면 바로 갑니다.",
    price: perHour(3000),
    wanted: true,
  },
  {
    by: "okhee",
    title: "옛날 놋그릇 사진 소품으로",
    body: "한복 사진 찍을 때 곁에 놓고 싶어요. 닦아서 곱게 돌려드리겠습니다.",
    price: OPEN,
    wanted: true,
  },
];
