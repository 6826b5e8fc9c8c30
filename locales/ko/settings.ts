/** 설정: its pages, proving oneself, and the letters about one's account. */
export const settings = {
  title: "설정",
  lead: "나와 내 계정에 관한 것을 여기에서 바꿔요.",
  groups: {
    me: "나와 이웃",
    access: "로그인과 보안",
    data: "내 정보",
  },
  /** Title and line of every settings page. */
  pages: {
    profile: ["프로필", "이웃에게 보이는 이름, 소개, 동네"],
    neighbourhood: ["동네 인증", "이 동네에 산다는 것을 확인해요"],
    notifications: ["알림", "어떤 소식을 어디로 받을지 골라요"],
    blocks: ["차단", "더 보고 싶지 않은 이웃"],
    password: ["비밀번호", "새 비밀번호로 바꿔요"],
    email: ["이메일", "로그인하고 편지를 받는 주소"],
    security: ["2단계 인증과 패스키", "계정을 한 번 더 지켜요"],
    sessions: ["로그인한 기기", "어디에서 로그인했는지 보고 끝내요"],
    connections: ["연결된 계정", "카카오, 구글 같은 계정으로 로그인해요"],
    tokens: ["API 토큰", "프로그램이 나 대신 쓰는 열쇠"],
    export: ["내 정보 내려받기", "마당에 남긴 모든 것을 파일로 받아요"],
    withdrawal: ["탈퇴", "마당을 떠나요"],
  },
  proof: {
    title: "본인 확인",
    lead: "중요한 것을 바꾸기 전에 한 번 더 확인할게요.",
    submit: "확인하고 계속하기",
  },
};

/** Sentences under the fields of settings forms. */
export const settingsErrors = {
  wrongPassword: "비밀번호가 맞지 않아요. 다시 확인해 주세요.",
};
