/** Signing in with what one has elsewhere, and programs that are let in. */
export const connections = {
  providers: { kakao: "카카오", google: "구글" },
  or: "또는",
  continueWith: (provider: string) => `${provider} 계정으로 계속하기`,
  going: {
    title: (provider: string) => `${provider} 확인을 받으러 가요`,
    lead: "그곳에서 확인하고 나면 마당으로 돌아와요.",
    link: (provider: string) => `${provider} 열기`,
  },
  trouble: {
    SignInExpired: {
      title: "처음부터 다시 해 주세요",
      text:
        "시작한 지 10분이 지났거나, 다른 브라우저에서 시작했거나, 이미 한 번 쓴 확인이에요. 바뀐 것은 없어요.",
    },
    SignInStopped: {
      title: "확인을 그만두셨어요",
      text:
        "바뀐 것은 없어요. 언제든 다시 하거나 다른 방법으로 로그인할 수 있어요.",
    },
    ProviderUnavailable: {
      title: "그쪽에서 답이 없어요",
      text:
        "잠시 뒤에 다시 하거나 다른 방법으로 로그인해 주세요. 바뀐 것은 없어요.",
    },
    ProviderMistaken: {
      title: "받은 답을 믿을 수 없어요",
      text:
        "누구인지 확인하지 못해서 들여보내지 않았어요. 바뀐 것은 없어요. 다른 방법으로 로그인해 주세요.",
    },
    ConnectedElsewhere: {
      title: "이미 다른 계정에 연결되어 있어요",
      text: "그 계정에서 연결을 끊은 다음 다시 해 주세요. 바뀐 것은 없어요.",
    },
  },
  again: "다시 하기",
  otherWays: "다른 방법으로 로그인",
  back: "연결된 계정으로",
  signUp: {
    title: "거의 다 됐어요",
    lead: (provider: string) =>
      `${provider} 확인을 마쳤어요. 이웃에게 보일 이름과 동네만 정하면 돼요.`,
    email: "이메일",
    emailKnown: (email: string, provider: string) =>
      `${email} · ${provider}에서 확인한 주소예요.`,
    emailHint: "이 주소로 확인 편지를 보내요. 다른 사람에게는 보이지 않아요.",
    submit: "시작하기",
  },
  settings: {
    title: "연결된 계정",
    lead: "여기에 있는 계정으로도 로그인할 수 있어요.",
    none: "아직 연결된 계정이 없어요.",
    noneOffered: "이 마당에서는 다른 계정으로 로그인할 수 없어요.",
    since: (when: string) => `${when} 연결`,
    used: (when: string) => `마지막 로그인 ${when}`,
    add: (provider: string) => `${provider} 연결하기`,
    remove: "연결 끊기",
    removeLabel: (provider: string) => `${provider} 연결 끊기`,
    only:
      "로그인할 방법이 이것뿐이라 끊을 수 없어요. 비밀번호를 정하거나 다른 계정을 먼저 연결해 주세요.",
    added: (provider: string) => `${provider} 계정을 연결했어요.`,
    removed: "연결을 끊었어요. 이제 그 계정으로는 로그인할 수 없어요.",
  },
};

export const connectionProblems = {
  SignInExpired:
    "시작한 지 오래됐거나 이미 쓴 확인이에요. 처음부터 다시 해 주세요.",
  SignInStopped: "확인을 그만두셨어요.",
  ConnectedElsewhere: "이미 다른 계정에 연결되어 있어요.",
  LastWayIn:
    "로그인할 방법이 이것뿐이라 끊을 수 없어요. 비밀번호를 정하거나 다른 계정을 먼저 연결해 주세요.",
  ProviderMistaken: "받은 답을 믿을 수 없어서 들여보내지 않았어요.",
  ProviderUnavailable: "그쪽에서 답이 없어요. 잠시 뒤에 다시 해 주세요.",
  TokenNeeded: "프로그램은 Authorization 머리글에 접근 토큰을 보내야 해요.",
  TokenRefused: "이 토큰은 지났거나 끊긴 토큰이에요.",
  ScopeMissing: "이 토큰으로는 읽기만 할 수 있어요.",
};
