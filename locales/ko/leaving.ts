/** 로그인한 기기, 내 정보 내려받기, 탈퇴. */
export const leaving = {
  sessions: {
    title: "로그인한 기기",
    lead: "지금 이 계정으로 들어와 있는 기기예요.",
    here: "이 기기",
    since: (when: string) => `${when}에 로그인`,
    seen: (age: string) => `${age} 사용`,
    end: "로그아웃",
    endOthers: "다른 기기 모두 로그아웃",
    ended: "로그아웃했어요. 그 기기에서는 바로 쓸 수 없어요.",
    alone: "다른 기기에는 로그인되어 있지 않아요.",
    strange:
      "기기 이름은 브라우저가 알려 준 대로예요. 모르는 기기가 있으면 로그아웃하고 비밀번호를 바꿔 주세요.",
    unknown: "알 수 없는 기기",
    device: ({ browser, system }: { browser?: string; system?: string }) =>
      [system, browser].filter(Boolean).join(" · "),
  },
};
