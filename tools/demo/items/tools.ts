import { type DemoItem, FREE, OPEN, perDay, perHour } from "./item.ts";

export const tools: readonly DemoItem[] = [
  {
    by: "jihun",
    title: "충전 드릴 18V + 비트 세트",
    body:
      "커튼봉, 선반, 액자 다 이걸로 달았어요. 콘크리트용 해머 기능도 됩니다. 배터리 두 개 완충해서 드려요. 비트는 부러지면 말씀만 해주세요, 소모품이라 괜찮아요.",
    price: perDay(6000),
    deposit: 30000,
    value: 180000,
    picture: ["drill", "teal"],
    photos: 2,
  },
  {
    by: "chulmin",
    title: "해머드릴, 앵커 박을 때",
    body:
      "옹벽에도 쑥쑥 들어갑니다. 벽걸이 TV 다실 때 빌려가세요. 먼지받이컵이랑 방진마스크 챙겨드려요. 다루는 법 모르시면 시범 보여드립니다.",
    price: perHour(3000),
    deposit: 50000,
    value: 240000,
    picture: ["drill", "brick"],
  },
  {
    by: "hangyeol",
    title: "가구 조립용 전동드라이버",
    body:
      "조립 가구 하나 맞추는 데 20분이면 끝나요. 손목 아프게 돌리지 마시고 빌려가세요. 육각 비트 여러 개 있어요. 망원시장 근처에서 만나면 제일 빨라요.",
    price: perDay(3000),
    value: 70000,
    picture: ["drill", "butter"],
  },
  {
    by: "dongha",
    title: "기본 공구함 한 통",
    body:
      "망치, 스패너, 드라이버, 니퍼, 줄자, 수평계까지 들어 있어요. 이사 첫날에 특히 많이 찾으시더라고요. 하나씩 세어보고 드리고 세어보고 받습니다.",
    price: perDay(4000),
    deposit: 20000,
    value: 90000,
    picture: ["toolbox", "persimmon"],
    photos: 2,
  },
  {
    by: "manbok",
    title: "자동차 정비 공구 세트",
    body:
      "소켓 렌치 94개짜리입니다. 배터리 갈고 타이어 바꾸는 데 다 써요. 기름 묻으면 닦아서만 주시면 됩니다. 평일 저녁 7시 이후 연락 주세요.",
    price: perDay(7000),
    deposit: 40000,
    value: 160000,
    picture: ["toolbox", "navy"],
  },
  {
    by: "jihun",
    title: "3단 알루미늄 사다리",
    body:
      "전구 갈거나 에어컨 필터 청소할 때 쓰세요. 접으면 폭이 얇아서 엘리베이터에 들어갑니다. 언덕집이라 같이 들어드릴게요.",
    price: FREE,
    value: 60000,
    picture: ["ladder", "butter"],
  },
  {
    by: "chulmin",
    title: "5m 슬라이드 사다리",
    body:
      "외벽 페인트나 간판 작업에 씁니다. 꼭 두 사람이 같이 써주세요. 루프박스 있는 차라면 실어드릴게요.",
    price: perDay(12000),
    deposit: 50000,
    value: 280000,
    picture: ["ladder", "persimmon"],
  },
  {
    by: "chulmin",
    title: "원형톱 185mm, 방부목 데크 재단",
    body:
      "마당 데크 만들 때 산 톱이에요. 날은 새로 갈아 뒀습니다. 보안경과 장갑을 꼭 끼셔야 빌려드려요. 필요하면 제 작업대에서 같이 잘라드릴 수도 있어요.",
    price: perDay(13000),
    deposit: 80000,
    value: 250000,
    picture: ["circularSaw", "teal"],
    photos: 2,
  },
  {
    by: "eunjung",
    title: "고압세척기 (베란다·세차·창틀)",
    body:
      "마당 있는 집의 필수품인데 일 년에 네 번 써요. 호스 8m, 거품통 들어 있습니다. 물 연결 부속도 두 가지 챙겨드려요. 차에 실으실 때 눕히지만 말아 주세요.",
    price: perDay(15000),
    deposit: 50000,
    value: 230000,
    picture: ["pressureWasher", "butter"],
    photos: 3,
  },
  {
    by: "bora",
    title: "페인트 롤러·붓·트레이 세트",
    body:
      "방 하나 칠하고 깨끗이 빨아 뒀어요. 마스킹 테이프와 비닐도 남아서 같이 드립니다. 롤러 솜은 새것으로 사서 끼우시면 더 예쁘게 칠해져요.",
    price: perDay(3000),
    value: 40000,
    picture: ["paintSet", "sage"],
  },
  {
    by: "youngmi",
    title: "벽면 페인트 도구 일체",
    body:
      "공방 벽 칠할 때 쓴 도구예요. 원하시면 남은 수성페인트 반 통도 그냥 드릴게요, 연한 하늘색입니다. 합정역 6번 출구에서 걸어서 3분이에요.",
    price: perDay(4000),
    value: 50000,
    picture: ["paintSet", "sky"],
  },
  {
    by: "dongha",
    title: "원형 샌더, 원목 책상 갈아낼 때",
    body:
      "중고 책상 하나 갈아서 오일 먹이니까 새것 됐어요. 사포는 80, 120, 240방 몇 장씩 드려요. 먼지가 꽤 나니까 마스크 꼭 쓰세요.",
    price: perDay(6000),
    deposit: 20000,
    value: 95000,
    picture: ["sander", "sage"],
    photos: 2,
  },
  {
    by: "jihun",
    title: "수평계·망치·렌치 낱개로 빌려드려요",
    body:
      "한 개만 필요한데 사기는 아까울 때 있잖아요. 사진에 있는 것 중에 골라서 말씀해 주세요. 언덕 올라오기 힘드시면 녹사평역까지 내려갈게요.",
    price: FREE,
    picture: ["handTools", "clay"],
  },
  {
    by: "hyunwoo",
    title: "자전거 정비 공구 + 거치대",
    body:
      "체인 끊는 것부터 페달 빼는 것까지 웬만한 건 다 됩니다. 처음이시면 마곡 공원에서 같이 해봐요. 시간당으로 빌려드려요.",
    price: perHour(2000),
    deposit: 20000,
    value: 140000,
    picture: ["handTools", "navy"],
  },
  {
    by: "haneul",
    title: "접이식 손수레 (150kg까지)",
    body:
      "팝업 철수할 때마다 요긴해요. 접으면 두께가 15cm라서 트렁크에 쏙 들어가요. 고무 끈 두 개도 같이 드립니다.",
    price: perDay(5000),
    deposit: 20000,
    value: 85000,
    picture: ["handTruck", "teal"],
  },
  {
    by: "yerin",
    title: "글루건 빌려주실 분 계세요?",
    body:
      "신발 밑창이 떨어져서 딱 한 번만 쓰면 돼요. 심은 제가 사 갈게요. 상도동, 숭실대 근처면 걸어서 갈 수 있어요.",
    price: perDay(2000),
    wanted: true,
  },
  {
    by: "sora",
    title: "벽지용 스팀 제거기 구합니다",
    body:
      "아이 방 벽지를 직접 바꿔보려고 해요. 이번 주말 이틀 쓰고 월요일 아침에 돌려드릴게요. 마포, 서대문 쪽이면 차로 갈 수 있어요.",
    price: perDay(12000),
    wanted: true,
  },
  {
    by: "soonja",
    title: "전지가위 긴 것 있으신 분",
    body:
      "마당 감나무 가지가 옆집으로 넘어갔어요. 반나절이면 됩니다. 감 익으면 한 바구니 드릴게요.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "kyungsuk",
    title: "타일 커터기 하루 빌려요",
    body:
      "현관 바닥 타일 몇 장이 깨졌어요. 30cm짜리까지 자를 수 있으면 됩니다. 강동구청역 근처면 제일 좋아요.",
    price: perDay(10000),
    wanted: true,
  },
];
