import type {
  AccountLetterKind,
  LetterWords,
} from "@/domain/accounts/letters.ts";
import { securityLetters } from "./security.ts";
import { connectionLetters } from "./connections.ts";

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
  /** Letters about an account, by kind (domain/accounts/letters.ts). */
  letters: {
    confirmation: {
      subject: "마당에 오신 것을 환영해요. 이메일을 확인해 주세요",
      lines: ({ name }) => [
        `${name}님, 마당에 오신 것을 환영해요.`,
        "아래 링크를 열어 이 이메일 주소가 맞는지 확인해 주세요. 3일 동안 쓸 수 있어요.",
        "가입한 적이 없다면 이 편지는 지우셔도 돼요. 아무 일도 일어나지 않아요.",
      ],
      action: "이메일 확인하기",
    },
    address_known: {
      subject: "누군가 이 이메일로 마당에 가입하려고 했어요",
      lines: ({ name }) => [
        `${name}님은 이미 이 이메일로 마당의 이웃이에요.`,
        "가입하려던 분이 본인이라면 새로 가입하지 말고 원래 계정으로 로그인해 주세요. 비밀번호가 떠오르지 않으면 아래에서 새로 정할 수 있어요.",
        "본인이 아니라면 그냥 두셔도 돼요. 계정에는 아무 일도 없어요.",
      ],
      action: "비밀번호 새로 정하기",
    },
    password_reset: {
      subject: "마당 비밀번호를 새로 정해 주세요",
      lines: () => [
        "비밀번호를 새로 정할 수 있는 링크예요.",
        "30분 동안 한 번만 쓸 수 있어요. 새로 정하면 모든 기기에서 로그아웃돼요.",
        "요청한 적이 없다면 이 편지는 지우셔도 돼요. 비밀번호는 그대로예요.",
      ],
      action: "새 비밀번호 정하기",
    },
    password_changed: {
      subject: "마당 비밀번호가 바뀌었어요",
      lines: ({ name }) => [
        `${name}님의 비밀번호가 바뀌었고, 다른 기기는 모두 로그아웃됐어요.`,
        "직접 바꾼 것이 아니라면 바로 아래에서 비밀번호를 새로 정해 주세요.",
      ],
      action: "비밀번호 새로 정하기",
    },
    new_address: {
      subject: "새 이메일 주소를 확인해 주세요",
      lines: ({ name }) => [
        `${name}님이 이 주소를 마당의 새 이메일로 정했어요.`,
        "아래 링크를 열어 확인하면 그때 바뀌어요. 하루 동안 쓸 수 있어요.",
        "요청한 적이 없다면 이 편지는 지우셔도 돼요.",
      ],
      action: "새 이메일로 바꾸기",
    },
    address_changed: {
      subject: "마당에서 쓰는 이메일이 바뀌었어요",
      lines: ({ name }) => [
        `${name}님의 이메일이 다른 주소로 바뀌었어요. 이제 이 주소로는 로그인할 수 없어요.`,
        "직접 바꾼 것이 아니라면 이 마당을 돌보는 사람에게 바로 알려 주세요.",
      ],
      action: "",
    },
    ...securityLetters,
    export_ready: {
      subject: "모아 둔 내 정보를 받아 가세요",
      lines: ({ name }) => [
        `${name}님이 마당에 남긴 것을 파일 하나로 모았어요.`,
        "하루 동안 받을 수 있고, 받을 때 본인인지 한 번 더 확인해요. 그 뒤에는 지워요.",
      ],
      action: "내려받으러 가기",
    },
    farewell: {
      subject: "그동안 고마웠어요",
      lines: ({ name }) => [
        `${name}님, 마당에서 탈퇴하셨어요. 이름과 소개, 사진, 이메일은 모두 지웠어요.`,
        "이 편지가 마지막이에요. 보내고 나면 이 주소도 잊어요.",
        "함께해 주셔서 고마웠어요.",
      ],
      action: "",
    },
    ...connectionLetters,
  } satisfies Record<AccountLetterKind, LetterWords>,
  letterWhy: "내 마당 계정에 관한 편지라서 보내 드렸어요.",
};

/** Sentences under the fields of settings forms. */
export const settingsErrors = {
  wrongPassword: "비밀번호가 맞지 않아요. 다시 확인해 주세요.",
};
