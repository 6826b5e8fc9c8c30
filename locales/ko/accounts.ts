/** Members: signing up, in and out, profiles, districts, settings. */
export const accounts = {
  email: "이메일",
  emailHint: "로그인할 때 써요. 다른 사람에게는 보이지 않아요.",
  password: "비밀번호",
  passwordHint: (min: number) =>
    `${min}자 이상이면 돼요. 짧은 문장처럼 길게 쓰면 더 안전해요.`,
  name: "이름",
  nameHint: "이웃에게 보이는 이름이에요. 한글, 영문, 숫자를 쓸 수 있어요.",
  region: "동네",
  regionHint: "시·군·구까지만 보여요. 나중에 바꿀 수 있어요.",
  regionPlaceholder: "시·군·구를 골라 주세요",
  signUp: {
    title: "가입하기",
    lead: "이름과 동네만 있으면 이웃과 바로 시작할 수 있어요.",
    submit: "가입하고 시작하기",
    terms: ["마당의 ", "이용 약속", "과 ", "개인정보 안내", "에 동의해요."],
    already: "이미 가입하셨나요?",
    signIn: "로그인하기",
    points: [
      "가까운 이웃의 물건을 빌리고 빌려줘요.",
      "광고도 수수료도 없어요.",
      "정확한 주소는 묻지 않아요.",
    ],
  },
  signIn: {
    title: "로그인",
    lead: "다시 오셨네요. 반가워요.",
    submit: "로그인하기",
    none: "아직 이웃이 아니신가요?",
    signUp: "가입하기",
  },
  fixForm: "고칠 곳이 있어요. 표시된 칸을 확인해 주세요.",
  person: {
    title: (name: string) => `${name}님의 프로필`,
    withdrawnName: "탈퇴유저",
    withdrawnText: "이 이웃은 마당을 떠났어요.",
    since: (when: string) => `${when}부터 함께해요`,
    noIntro: "아직 소개가 없어요.",
    edit: "프로필 바꾸기",
    items: "올린 물건",
    itemsEmptyTitle: "아직 올린 물건이 없어요",
    itemsEmptyText: "새 물건이 올라오면 여기에서 볼 수 있어요.",
    description: (name: string, place: string) =>
      `${place} 이웃 ${name}님이 마당에 올린 물건을 만나 보세요.`,
  },
  settings: {
    title: "프로필 바꾸기",
    lead: "이웃에게 보이는 내 모습이에요.",
    handle: "프로필 주소",
    handleHint: (example: string) => `${example} 처럼 보여요.`,
    intro: "소개",
    introHint: "어떤 물건을 나누고 싶은지 적어 두면 이웃이 말을 걸기 쉬워요.",
    saved: "프로필을 바꿨어요.",
    view: "내 프로필 보기",
  },
  regions: {
    title: "동네 고르기",
    lead: "시·도를 고른 다음 시·군·구를 골라 주세요.",
    districts: (province: string) => `${province}의 시·군·구`,
    provinces: "시·도",
    all: (province: string) => `${province} 전체 보기`,
    mine: "내 동네로",
    current: "내 동네",
    changed: "내 동네를 바꿨어요.",
  },
};

/** Sentences under the fields of members' forms, and those that any form may need. */
export const accountsErrors = {
  badText: "읽을 수 없는 글자가 섞여 있어요. 지우고 다시 적어 주세요.",
  duplicate: "같은 칸이 두 번 왔어요. 새로고침한 뒤 다시 해 주세요.",
  tooMany: "{max}개까지 고를 수 있어요.",
  unknownField:
    "이 화면에 없는 칸이 함께 왔어요. 새로고침한 뒤 다시 해 주세요.",
  email: "이메일 주소를 name@example.com처럼 적어 주세요.",
  passwordLength: "비밀번호는 {min}~{max}자로 적어 주세요.",
  passwordObvious: "이메일이나 이름과 다른 비밀번호를 정해 주세요.",
  nameLength: "이름은 {min}~{max}자로 적어 주세요.",
  nameLetters:
    "이름에는 한글, 영문, 숫자를 쓸 수 있어요. 띄어쓰기와 . _ - ' 는 글자 사이에만 쓸 수 있어요.",
  handle:
    "프로필 주소는 영문 소문자와 숫자 {min}~{max}자로, _ 와 - 는 사이에만 써 주세요.",
  handleTaken: "다른 이웃이 쓰고 있는 주소예요. 다른 주소를 적어 주세요.",
  introLength: "소개는 {max}자까지 적을 수 있어요.",
  district: "목록에서 사는 시·군·구를 골라 주세요.",
  terms: "이용 약속에 동의해야 가입할 수 있어요.",
  signIn: "이메일이나 비밀번호가 맞지 않아요. 다시 확인해 주세요.",
};
