import type {
  AccountLetterKind,
  LetterWords,
} from "@/domain/accounts/letters.ts";

type SecurityLetter = Extract<
  AccountLetterKind,
  | `second_step_${string}`
  | `recovery_${string}`
  | `passkey_${string}`
  | "codes_guessed"
>;

/** 2단계 인증, 복구 코드, 패스키: a second proof at sign-in, and the settings of it. */
export const security = {
  title: "2단계 인증과 패스키",
  lead: "비밀번호가 새어 나가도 내 계정은 나만 열 수 있게 해요.",
  done: {
    off: "2단계 인증을 껐어요. 복구 코드도 더는 쓸 수 없어요.",
    added: "패스키를 등록했어요. 다음부터 주소 없이 로그인할 수 있어요.",
    renamed: "패스키 이름을 바꿨어요.",
    removed: "패스키를 지웠어요. 기기에 남은 것은 기기 설정에서 지워 주세요.",
  },
  elsewhere: "다른 기기에서는 로그인이 그대로예요.",
  sessions: "로그인한 기기 보기",
  endOthers: "다른 기기에서는 모두 로그아웃하기",
  step: {
    title: "2단계 인증",
    on: "켜짐",
    off: "꺼짐",
    text:
      "비밀번호로 로그인한 다음, 휴대폰의 인증 앱에 보이는 여섯 자리 숫자를 한 번 더 물어봐요.",
    since: (when: string) => `${when}부터 켜져 있어요.`,
    codes: "복구 코드",
    left: (left: number, all: number) => `${all}개 가운데 ${left}개 남았어요`,
    few: "휴대폰을 잃어버리면 들어올 수 없게 돼요. 새로 만들어 두세요.",
    switchOn: "2단계 인증 켜기",
    switchOff: "끄기",
    offTitle: "2단계 인증을 끌까요?",
    offText: "비밀번호만 알면 누구나 내 계정에 들어올 수 있게 돼요.",
    offConfirm: "2단계 인증 끄기",
    renew: "새로 만들기",
    renewTitle: "복구 코드를 새로 만들까요?",
    renewText: "지금 가진 코드는 바로 쓸 수 없게 돼요.",
    renewConfirm: "새로 만들기",
  },
  setup: {
    title: "인증 앱 연결하기",
    lead:
      "Google Authenticator, 1Password처럼 여섯 자리 숫자를 만들어 주는 앱이면 돼요.",
    scan: "앱에서 QR 코드를 찍어 주세요",
    qr: "인증 앱으로 찍는 QR 코드",
    open: "이 기기의 앱에서 열기",
    type: "찍을 수 없다면 이 글자를 앱에 적어 주세요.",
    enter: "앱에 보이는 숫자를 적어 주세요",
    code: "여섯 자리 숫자",
    codeHint: "30초마다 바뀌어요.",
    submit: "확인하고 켜기",
  },
  codes: {
    title: "복구 코드를 보관해 주세요",
    switchedOn: "2단계 인증을 켰어요.",
    lead:
      "휴대폰이 없을 때 숫자 대신 쓰는 코드예요. 지금 한 번만 보이니 적어 두거나 안전한 곳에 저장해 주세요.",
    once: "코드 하나는 한 번만 쓸 수 있어요.",
    list: "복구 코드",
    done: "잘 보관했어요",
  },
  passkeys: {
    title: "패스키",
    text:
      "지문, 얼굴, 화면 잠금으로 로그인해요. 비밀번호도 숫자도 필요 없고, 가짜 사이트에는 통하지 않아요.",
    add: "패스키 만들기",
    since: (when: string) => `${when}에 만듦`,
    used: (when: string) => `${when}에 마지막으로 씀`,
    unused: "아직 쓰지 않음",
    change: (name: string) => `${name} 바꾸기`,
    edit: "바꾸기",
    newTitle: "패스키 만들기",
    newLead: "이 기기나 보안 키, 휴대폰에 만들 수 있어요.",
    name: "이름",
    nameHint: "어느 기기인지 나중에 알아볼 수 있게 적어 주세요.",
    nameExample: (n: number) => n === 1 ? "내 패스키" : `내 패스키 ${n}`,
    create: "만들기",
    editTitle: "패스키 바꾸기",
    remove: "지우기",
    removeTitle: "이 패스키를 지울까요?",
    removeText: "이 패스키로는 더 이상 로그인할 수 없어요.",
    removeConfirm: "패스키 지우기",
  },
  second: {
    title: "한 번 더 확인할게요",
    lead: "인증 앱에 보이는 여섯 자리 숫자를 적어 주세요.",
    submit: "로그인하기",
    withCode: "인증 앱의 숫자로 하기",
    withRecovery: "복구 코드로 하기",
    withPasskey: "패스키로 하기",
    others: "휴대폰이 곁에 없나요?",
    recoveryTitle: "복구 코드로 로그인",
    recoveryLead:
      "2단계 인증을 켤 때 받은 코드 가운데 하나를 적어 주세요. 한 번 쓴 코드는 없어져요.",
    recoveryCode: "복구 코드",
    recoveryHint: "ABCDE-12345처럼 생겼어요.",
    passkeyTitle: "패스키로 확인",
    passkeyLead: "지문, 얼굴, 화면 잠금으로 본인인지 확인해요.",
    overTitle: "처음부터 다시 해 주세요",
    overText:
      "시간이 오래 지났거나 여러 번 맞지 않았어요. 안전을 위해 처음부터 다시 로그인해 주세요.",
    again: "다시 로그인하기",
  },
  passkeySignIn: {
    title: "패스키로 로그인",
    lead: "주소도 비밀번호도 없이 지문, 얼굴, 화면 잠금으로 들어와요.",
    submit: "패스키로 로그인하기",
    link: "패스키로 로그인하기",
    back: "비밀번호로 로그인하기",
  },
  passkeyProof: {
    title: "패스키로 본인 확인",
    lead: "중요한 것을 바꾸기 전에 한 번 더 확인할게요.",
    submit: "패스키로 확인하기",
    link: "패스키로 확인하기",
    back: "비밀번호로 확인하기",
  },
  /** What the passkey button says. */
  button: {
    busy: "기기의 안내를 따라 주세요…",
    noScript: "패스키를 쓰려면 자바스크립트를 켜 주세요.",
    unsupported: "이 브라우저에서는 패스키를 쓸 수 없어요.",
    cancelled: "패스키를 확인하지 못했어요. 다시 해 주세요.",
    known: "이 기기에는 이미 내 패스키가 있어요.",
    failed: "연결이 고르지 않아요. 잠시 뒤 다시 해 주세요.",
  },
};

/** Letters about how one signs in. */
export const securityLetters = {
  second_step_on: {
    subject: "2단계 인증을 켰어요",
    lines: ({ name }) => [
      `${name}님, 이제 비밀번호로 로그인할 때 인증 앱의 숫자를 한 번 더 물어봐요.`,
      "직접 켠 것이 아니라면 바로 비밀번호를 바꾸고 아래에서 2단계 인증을 꺼 주세요.",
    ],
    action: "보안 설정 보기",
  },
  second_step_off: {
    subject: "2단계 인증을 껐어요",
    lines: ({ name }) => [
      `${name}님, 이제 비밀번호만으로 로그인할 수 있어요. 복구 코드는 더 이상 쓸 수 없어요.`,
      "직접 끈 것이 아니라면 바로 비밀번호를 바꾸고 아래에서 다시 켜 주세요.",
    ],
    action: "보안 설정 보기",
  },
  recovery_codes_new: {
    subject: "복구 코드를 새로 만들었어요",
    lines: ({ name }) => [
      `${name}님의 복구 코드를 새로 만들었어요. 전에 받은 코드는 쓸 수 없어요.`,
      "직접 만든 것이 아니라면 바로 비밀번호를 바꿔 주세요.",
    ],
    action: "보안 설정 보기",
  },
  recovery_code_used: {
    subject: "복구 코드로 로그인했어요",
    lines: ({ name, left = "0" }) => [
      `${name}님의 계정에 복구 코드로 로그인했어요. 남은 코드는 ${left}개예요.`,
      "직접 로그인한 것이 아니라면 바로 비밀번호를 바꾸고 복구 코드를 새로 만들어 주세요.",
    ],
    action: "보안 설정 보기",
  },
  passkey_added: {
    subject: "새 패스키를 등록했어요",
    lines: ({ name, passkey = "" }) => [
      `${name}님의 계정에 패스키 ‘${passkey}’를 등록했어요. 이 패스키로 로그인할 수 있어요.`,
      "직접 등록한 것이 아니라면 아래에서 지우고 비밀번호를 바꿔 주세요.",
    ],
    action: "보안 설정 보기",
  },
  passkey_removed: {
    subject: "패스키를 지웠어요",
    lines: ({ name, passkey = "" }) => [
      `${name}님의 계정에서 패스키 ‘${passkey}’를 지웠어요. 이제 이 패스키로는 로그인할 수 없어요.`,
      "직접 지운 것이 아니라면 바로 비밀번호를 바꿔 주세요.",
    ],
    action: "보안 설정 보기",
  },
  codes_guessed: {
    subject: "누군가 2단계 인증 숫자를 여러 번 틀렸어요",
    lines: ({ name }) => [
      `${name}님의 비밀번호로 로그인한 다음 인증 앱의 숫자를 여러 번 틀렸어요. 잠시 동안 숫자를 받지 않을게요.`,
      "직접 하신 것이 아니라면 누군가 비밀번호를 알고 있어요. 바로 바꿔 주세요. 복구 코드나 패스키로는 지금도 로그인할 수 있어요.",
    ],
    action: "비밀번호 바꾸기",
  },
} satisfies Record<SecurityLetter, LetterWords>;

/** Why a way in stays. */
export const securityProblems = {
  LastWayIn:
    "로그인할 수 있는 마지막 방법이라 지울 수 없어요. 비밀번호나 다른 패스키를 먼저 만들어 주세요.",
};

export const securityErrors = {
  oneTimeCode: "인증 앱에 보이는 숫자 여섯 자리를 적어 주세요.",
  wrongCode:
    "숫자가 맞지 않아요. 앱에 지금 보이는 숫자를 적어 주세요. 한 번 쓴 숫자는 다시 쓸 수 없어요.",
  tooManyCodes:
    "숫자를 너무 여러 번 적었어요. {minutes}분 뒤에 다시 하거나, 복구 코드나 패스키로 로그인해 주세요.",
  recoveryCode: "복구 코드 열 글자를 ABCDE-12345처럼 적어 주세요.",
  wrongRecoveryCode: "맞지 않거나 이미 쓴 복구 코드예요.",
  passkeyName: "이름은 {min}~{max}자로 적어 주세요.",
  passkeyMissing: "패스키를 받지 못했어요. 단추를 다시 눌러 주세요.",
  passkeyRefused: "패스키를 확인하지 못했어요. 다시 해 주세요.",
  passkeyTaken: "이미 등록된 패스키예요.",
  passkeysMany: "패스키는 {max}개까지 만들 수 있어요.",
};
