import {
  type DemoItem,
  FREE,
  OPEN,
  perDay,
  perHour,
  perMonth,
} from "./item.ts";

export const digital: readonly DemoItem[] = [
  {
    by: "jaemin",
    title: "풀프레임 미러리스 + 24-70 렌즈",
    body:
      "촬영 없는 날에만 빌려드리는 제 주력 바디예요. 배터리 3개와 128GB 카드 2장을 같이 드립니다. 받으실 때 셔터와 센서 상태를 같이 확인하고, 반납 때도 똑같이 볼게요. 처음 쓰시는 분은 10분 정도 기본 설정을 알려드려요.",
    price: perDay(45000),
    deposit: 300000,
    value: 3200000,
    picture: ["camera", "charcoal"],
    photos: 3,
  },
  {
    by: "minji",
    title: "필름 느낌 나는 빈티지 디카",
    body:
      "2000년대 초반 감성 그대로인 똑딱이예요. 여행 가서 찍으면 색이 정말 예뻐요. 충전기랑 작은 파우치 같이 드려요.",
    price: perDay(8000),
    deposit: 30000,
    value: 150000,
    picture: ["camera", "clay"],
    photos: 2,
  },
  {
    by: "narae",
    title: "즉석카메라 (필름은 따로)",
    body:
      "돌잔치 방명록이나 생일파티에 쓰기 좋아요. 필름은 20장짜리 하나에 1만 8천원인데 원하시면 제가 사 둘게요. 건전지는 새것으로 갈아서 드립니다.",
    price: perDay(7000),
    deposit: 20000,
    value: 120000,
    picture: ["instantCamera", "rose"],
  },
  {
    by: "haneul",
    title: "단초점 빔프로젝터 4K",
    body:
      "벽에서 30cm만 떨어져도 100인치가 나와요. 팝업 전시 때 쓰고 집에서 쉬는 중입니다. HDMI 케이블과 멀티탭까지 한 박스에 담아 드려요. 무게가 6kg이라 차로 오시는 걸 추천해요.",
    price: perDay(35000),
    deposit: 200000,
    value: 1900000,
    picture: ["projector", "white"],
    photos: 2,
  },
  {
    by: "hangyeol",
    title: "옥상 영화용 미니 빔프로젝터",
    body:
      "손바닥만 한데 밤에는 80인치까지 또렷해요. 스피커가 들어 있어서 전원만 꽂으면 됩니다. 삼각대도 빌려드려요. 망원역 2번 출구에서 자주 만나요.",
    price: perDay(15000),
    deposit: 50000,
    value: 420000,
    picture: ["projector", "pine"],
  },
  {
    by: "taeyun",
    title: "버스킹용 충전식 스피커",
    body:
      "마이크 2개 꽂을 수 있고 한 번 충전하면 8시간 갑니다. 볼륨 꽤 커요, 홍대 걷고싶은거리에서도 안 묻힙니다. 비 오는 날은 못 빌려드려요.",
    price: perDay(20000),
    deposit: 100000,
    value: 480000,
    picture: ["speaker", "charcoal"],
    photos: 2,
  },
  {
    by: "sunyoung",
    title: "방수 블루투스 스피커",
    body:
      "물놀이 갈 때 들고 가세요. 물에 빠뜨려도 둥둥 떠요. C타입으로 충전합니다.",
    price: perDay(5000),
    deposit: 20000,
    value: 130000,
    picture: ["speaker", "teal"],
  },
  {
    by: "subin",
    title: "14인치 노트북, 발표·출장용",
    body:
      "갑자기 노트북이 고장 났을 때 저도 막막했어서 올려요. 초기화한 상태로 드리고 반납 후에도 다시 초기화합니다. 문서 작업, 화상회의 충분해요. 여의도역에서 점심시간에 건네드릴 수 있어요.",
    price: perDay(18000),
    deposit: 200000,
    value: 1100000,
    picture: ["laptop", "grey"],
  },
  {
    by: "yerin",
    title: "드로잉용 태블릿 + 펜",
    body:
      "그림 배워보고 싶은데 사기는 부담스러운 분께 추천해요. 종이질감 필름 붙여뒀고 펜촉 여분도 있어요. 한 달 써보고 살지 말지 정하시면 좋을 것 같아요.",
    price: perMonth(55000),
    deposit: 200000,
    value: 890000,
    picture: ["tablet", "lilac"],
    photos: 2,
  },
  {
    by: "minseok",
    title: "휴대용 게임기 + 타이틀 5개",
    body:
      "가족 여행 갈 때 빌려가시는 분이 많아요. 마리오, 동물, 운전, 춤, 파티 게임 들어 있고 컨트롤러는 4개예요. 보호 필름 붙어 있습니다. 세이브 데이터는 새 프로필로 만들어 쓰세요.",
    price: perDay(12000),
    deposit: 100000,
    value: 450000,
    picture: ["gameConsole", "sky"],
    photos: 3,
  },
  {
    by: "siwoo",
    title: "주말 게임의 밤 세트 (게임기+TV 연결)",
    body:
      "친구들 모일 때 그냥 들고 가서 꽂으면 되는 세트입니다. 패드 두 쌍이랑 독, 케이블 다 챙겨 드려요. 금요일 저녁에 받아서 월요일에 주셔도 이틀로 계산할게요.",
    price: perDay(10000),
    deposit: 80000,
    value: 400000,
    picture: ["gameConsole", "persimmon"],
  },
  {
    by: "jaemin",
    title: "접이식 드론 4K (비행 지역 확인 필수)",
    body:
      "250g 미만이라 조종 자격은 필요 없지만 서울 대부분은 비행 금지구역이니 꼭 확인하고 빌려주세요. 배터리 3개, 여분 프로펠러 포함이에요. 처음이시면 한강 드론공원에서 30분 같이 날려드려요.",
    price: perDay(30000),
    deposit: 250000,
    value: 780000,
    picture: ["drone", "grey"],
    photos: 3,
  },
  {
    by: "garam",
    title: "노이즈캔슬링 헤드폰",
    body:
      "시험 기간이나 장거리 비행에 써보세요. 이어패드는 매번 알코올로 닦고 말립니다. 유성온천역 근처면 가져다드려요.",
    price: perDay(5000),
    deposit: 50000,
    value: 380000,
    picture: ["headphones", "navy"],
  },
  {
    by: "kihun",
    title: "로봇청소기 한 달 써보기",
    body:
      "살까 말까 고민되면 우리 집 것부터 써보세요. 물걸레까지 되는 모델이고 먼지통은 비워서 드립니다. 문턱 2cm까지 넘어요. 반려동물 털도 잘 먹는 편이에요.",
    price: perMonth(40000),
    deposit: 100000,
    value: 690000,
    picture: ["robotVacuum", "white"],
    photos: 2,
  },
  {
    by: "minji",
    title: "포토 프린터 (행사 때 바로 뽑기)",
    body:
      "휴대폰에서 바로 엽서 크기로 뽑아요. 한 장에 40초 정도 걸립니다. 용지와 잉크는 쓰신 만큼만 실비로 받을게요, 한 장에 400원쯤 나와요.",
    price: perDay(12000),
    deposit: 40000,
    value: 220000,
    picture: ["printer", "butter"],
  },
  {
    by: "minseok",
    title: "27인치 4K 모니터, 재택 기간용",
    body:
      "재택 끝나고 회사로 돌아가면서 한 대가 남았어요. C타입 하나로 노트북 충전까지 됩니다. 박스가 있어서 차에 안전하게 실을 수 있어요.",
    price: perMonth(35000),
    deposit: 100000,
    value: 520000,
    picture: ["monitor", "sky"],
  },
  {
    by: "haneul",
    title: "팟캐스트 녹음 마이크",
    body:
      "컴퓨터에 꽂기만 하면 되는 USB 마이크예요. 팝필터랑 책상 거치대 같이 드립니다. 목소리가 따뜻하게 담겨요.",
    price: perDay(8000),
    deposit: 50000,
    value: 260000,
    picture: ["microphone", "brick"],
  },
  {
    by: "bada",
    title: "제주 여행용 액션캠 삼각대 세트",
    body:
      "렌터카에 달 수 있는 거치대까지 있어요. 올레길 걸으며 찍기 좋게 작은 삼각대도 넣었습니다. 공항 근처에서 드리고 받을게요. 메모리는 직접 챙겨오시면 제일 편해요.",
    price: perDay(14000),
    deposit: 80000,
    value: 550000,
    picture: ["tripod", "butter"],
    photos: 2,
  },
  {
    by: "subin",
    title: "회의용 360도 카메라 구해요",
    body:
      "다음 주 화요일에 팀 워크숍이 있어서 하루만 쓰고 싶어요. 여의도나 마포 쪽이면 제가 받으러 갈게요. 보증금 원하시는 만큼 드릴 수 있습니다.",
    price: perDay(20000),
    wanted: true,
  },
  {
    by: "soonja",
    title: "카세트 플레이어 빌려주실 분",
    body:
      "옛날에 남편이 녹음해 둔 테이프를 한 번 들어보고 싶어요. 하루 이틀이면 됩니다. 조심히 쓰고 과일이라도 챙겨드릴게요.",
    price: OPEN,
    wanted: true,
  },
  {
    by: "changmin",
    title: "소형 믹서(4채널) 하루만요",
    body:
      "수성못에서 작은 공연을 하는데 저희 믹서가 갑자기 말썽이에요. 토요일 낮에 쓰고 저녁에 바로 돌려드릴 수 있습니다.",
    price: perDay(15000),
    wanted: true,
  },
  {
    by: "dongha",
    title: "열화상 카메라 잠깐 빌립니다",
    body:
      "자취방 창문에서 어디로 바람이 새는지 찾아보려고요. 한두 시간이면 충분할 것 같아요. 낙성대, 서울대입구 근처면 바로 갑니다.",
    price: perHour(5000),
    wanted: true,
  },
  {
    by: "hangyeol",
    title: "안 쓰는 멀티탭·연장선 무료로 쓰세요",
    body:
      "행사 때 쓰던 10m 연장선 두 개와 6구 멀티탭 세 개예요. 깨끗이 닦아 뒀고 접지 다 됩니다. 필요한 만큼 쓰고 돌려만 주세요.",
    price: FREE,
    value: 60000,
  },
];
