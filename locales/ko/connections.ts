import type {
  AccountLetterKind,
  LetterWords,
} from "@/domain/accounts/letters.ts";

/** Signing in with what one has elsewhere, and programs that are let in. */
export const connections = {
  providers: { kakao: "카카오", google: "구글" },
  or: "또는",
  continueWith: (provider: string) => `${provider} 계정으로 계속하기`,
  proveWith: (provider: string) => `${provider} 계정으로 확인하기`,
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
  again: "로그인으로 돌아가기",
  otherWays: "다른 방법으로 로그인",
  back: "연결된 계정으로",
  toSettings: "설정으로",
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
    remove: (provider: string) => `${provider} 연결 끊기`,
    only:
      "로그인할 방법이 이것뿐이라 끊을 수 없어요. 비밀번호를 정하거나 다른 계정을 먼저 연결해 주세요.",
    added: (provider: string) => `${provider} 계정을 연결했어요.`,
    removed: "연결을 끊었어요. 이제 그 계정으로는 로그인할 수 없어요.",
  },
  tokens: {
    title: "API 토큰",
    lead: "내가 쓰는 프로그램이 나 대신 마당을 읽고 쓰게 해 줘요.",
    none: "아직 들여보낸 프로그램이 없어요.",
    scopes: {
      read: { label: "읽기", hint: "물건과 대화를 읽어요" },
      write: { label: "읽기와 쓰기", hint: "내 이름으로 메시지도 보내요" },
    },
    since: (when: string) => `${when} 만듦`,
    used: (when: string) => `마지막 사용 ${when}`,
    unused: "아직 쓰지 않았어요",
    remove: "막기",
    removed: "막았어요. 그 프로그램이 가진 토큰은 이제 쓸 수 없어요.",
    add: "프로그램 들여보내기",
    name: "이름",
    nameHint: "어느 프로그램인지 알아볼 수 있게 적어 주세요.",
    scope: "할 수 있는 일",
    submit: "토큰 만들기",
    made: "토큰을 만들었어요",
    once:
      "지금 한 번만 보여요. 복사해서 프로그램에 넣고, 다른 곳에는 적어 두지 마세요.",
  },
};

export const connectionProblems = {
  SignInExpired:
    "시작한 지 오래됐거나 이미 쓴 확인이에요. 처음부터 다시 해 주세요.",
  SignInStopped: "확인을 그만두셨어요.",
  AnotherIdentity:
    "내 계정에 연결된 계정이 아니에요. 연결해 둔 계정으로 확인해 주세요.",
  ConnectedElsewhere: "이미 다른 계정에 연결되어 있어요.",
  ProviderMistaken: "받은 답을 믿을 수 없어서 확인하지 못했어요.",
  ProviderUnavailable: "그쪽에서 답이 없어요. 잠시 뒤에 다시 해 주세요.",
  TokenNeeded: "프로그램은 Authorization 머리글에 접근 토큰을 보내야 해요.",
  TokenRefused: "이 토큰은 지났거나 끊긴 토큰이에요.",
  ScopeMissing: "이 토큰으로는 읽기만 할 수 있어요.",
};

/** Sentences under the fields of these forms. */
export const connectionErrors = {
  programName: "이름은 1~{max}자로 적어 주세요.",
  tooManyPrograms:
    "프로그램은 {max}개까지 들여보낼 수 있어요. 쓰지 않는 것을 먼저 막아 주세요.",
  tokenText: "토큰이 아니에요.",
};

export const connectionLetters = {
  connection_added: {
    subject: "로그인할 수 있는 계정이 하나 늘었어요",
    lines: ({ name, provider }) => [
      `${name}님의 마당 계정에 ${provider} 계정이 연결됐어요. 이제 그 계정으로도 로그인할 수 있어요.`,
      "직접 연결한 것이 아니라면 바로 아래에서 연결을 끊고 비밀번호를 바꿔 주세요.",
    ],
    action: "연결된 계정 보기",
  },
  connection_removed: {
    subject: "계정 연결이 끊겼어요",
    lines: ({ name, provider }) => [
      `${name}님의 마당 계정과 ${provider} 계정의 연결이 끊겼어요. 이제 그 계정으로는 로그인할 수 없어요.`,
      "직접 끊은 것이 아니라면 바로 비밀번호를 바꿔 주세요.",
    ],
    action: "연결된 계정 보기",
  },
  token_replayed: {
    subject: "프로그램 하나를 막았어요",
    lines: ({ name, program }) => [
      `${name}님이 들여보낸 프로그램 ‘${program}’의 토큰을 둘이 쓰고 있었어요. 누군가 토큰을 베껴 갔을 수 있어서 그 토큰을 끊었어요.`,
      "프로그램을 계속 쓰려면 토큰을 새로 만들어 주세요. 토큰이 어디에 적혀 있었는지도 살펴봐 주세요.",
    ],
    action: "API 토큰 보기",
  },
} satisfies Partial<Record<AccountLetterKind, LetterWords>>;
