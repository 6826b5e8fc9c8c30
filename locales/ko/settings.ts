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
    none:
      "아직 비밀번호가 없는 계정이에요. 비밀번호를 정할 수 있는 편지를 보내 드릴게요.",
    askLetter: "편지 받기",
  },
  password: {
    title: "비밀번호 바꾸기",
    lead: "새 비밀번호를 정하면 다른 기기는 모두 로그아웃돼요.",
    label: "새 비밀번호",
    submit: "비밀번호 바꾸기",
    saved: "비밀번호를 바꿨어요. 다른 기기는 모두 로그아웃됐어요.",
    strengths: [
      "조금 더 길게 적어 주세요.",
      "알아맞히기 쉬워요.",
      "괜찮아요.",
      "튼튼해요.",
    ],
  },
  email: {
    title: "이메일 바꾸기",
    lead: (email: string) => `지금은 ${email} 주소를 쓰고 있어요.`,
    none: "아직 이메일이 없어요. 편지를 받을 주소를 정해 주세요.",
    label: "새 이메일",
    passwordHint: "지금 쓰는 비밀번호예요. 그대로 쓸 수 있어요.",
    submit: "확인 편지 받기",
    sent: "새 주소로 편지를 보냈어요.",
    sentText: "편지의 링크를 열면 그때 주소가 바뀌어요.",
    move: "이 주소로 바꾸기",
    back: "이메일 설정으로",
    links: {
      ready: [
        "새 이메일로 바꿀까요?",
        "바꾸면 다른 기기는 모두 로그아웃되고, 이전 주소로 소식을 보내 드려요.",
      ],
      used: ["이메일을 바꿨어요", "이제 새 주소로 로그인하고 편지를 받아요."],
      guest: [
        "로그인하면 이어서 할 수 있어요",
        "지금까지 쓰던 주소로 로그인한 다음 바꿔 주세요.",
      ],
      foreign: [
        "다른 계정의 편지예요",
        "주소를 바꾸려던 계정으로 로그인해서 열어 주세요.",
      ],
      taken: [
        "쓸 수 없는 주소예요",
        "다른 계정이 먼저 확인한 주소예요. 다른 주소를 정해 주세요.",
      ],
      invalid: [
        "쓸 수 없는 링크예요",
        "오래됐거나 이미 쓴 링크예요. 필요하면 편지를 다시 받아 주세요.",
      ],
    },
  },
  reset: {
    link: "비밀번호를 잊으셨나요?",
    title: "비밀번호 찾기",
    lead: "가입한 이메일을 적어 주시면 새로 정할 수 있는 편지를 보내 드려요.",
    submit: "편지 받기",
    back: "로그인으로 돌아가기",
    sent: "편지를 확인해 주세요.",
    sentText:
      "마당에서 확인한 주소라면 1분 안에 편지가 도착해요. 링크는 30분 동안 쓸 수 있어요.",
    newTitle: "새 비밀번호 정하기",
    newLead: "새로 정하면 모든 기기에서 로그아웃돼요.",
    save: "새 비밀번호로 바꾸기",
    done: "비밀번호를 새로 정했어요. 새 비밀번호로 로그인해 주세요.",
    again: "편지 다시 받기",
    links: {
      used: [
        "이미 쓴 링크예요",
        "이 링크로 비밀번호를 한 번 정했어요. 또 바꾸려면 편지를 다시 받아 주세요.",
      ],
      invalid: [
        "쓸 수 없는 링크예요",
        "30분이 지났거나 주소가 잘렸을 수 있어요. 편지를 다시 받아 주세요.",
      ],
    },
  },
  confirmation: {
    title: "편지를 확인해 주세요",
    lead: (email: string) => `${email} 주소로 편지를 보냈어요.`,
    why:
      "편지에 있는 링크를 열면 끝나요. 그때까지 둘러볼 수는 있지만 글을 올리거나 대화할 수는 없어요. 한 달 동안 확인하지 않은 계정은 지워요.",
    steps: [
      "메일함에서 마당이 보낸 편지를 찾아요. 1분쯤 걸릴 수 있어요.",
      "편지에 있는 ‘이메일 확인하기’를 눌러요.",
      "보이지 않으면 스팸함도 살펴봐 주세요.",
    ],
    again: "편지 다시 보내기",
    sent: "편지를 다시 보냈어요.",
    browse: "먼저 둘러보기",
    wrongAddress: "주소를 잘못 적었나요?",
    change: "주소 바꾸기",
    address: {
      title: "이메일 주소 바꾸기",
      lead: "맞는 주소를 적어 주시면 그곳으로 편지를 다시 보낼게요.",
      passwordHint: "가입할 때 정한 비밀번호예요.",
      submit: "바꾸고 편지 받기",
      back: "돌아가기",
    },
    links: {
      ready: [
        "이메일을 확인할까요?",
        "버튼을 누르면 이 주소가 내 주소로 확인돼요.",
      ],
      used: [
        "이메일이 확인됐어요",
        "이제 물건을 올리고 이웃과 이야기할 수 있어요.",
      ],
      guest: [
        "로그인하면 끝나요",
        "가입할 때 정한 비밀번호로 로그인하면 이메일 확인을 마칠 수 있어요.",
      ],
      foreign: [
        "다른 계정의 편지예요",
        "지금 로그인한 계정이 아니라 다른 계정으로 온 편지예요. 그 계정으로 로그인해서 열어 주세요.",
      ],
      taken: [
        "이미 쓰고 있는 주소예요",
        "이 주소로 먼저 확인을 마친 계정이 있어요. 그 계정으로 로그인하거나 다른 주소를 정해 주세요.",
      ],
      invalid: [
        "쓸 수 없는 링크예요",
        "오래됐거나 주소가 잘렸을 수 있어요. 편지를 다시 받아 보세요.",
      ],
    },
    confirm: "내 주소가 맞아요",
    goOn: "계속하기",
    publish: "물건 올리기",
    signIn: "로그인하기",
    newLetter: "편지 다시 받기",
  },
  standing: {
    suspended: {
      title: "지금은 보기만 할 수 있어요",
      lead: (until: string) => `${until}까지 글을 올리거나 대화할 수 없어요.`,
      can: [
        "물건과 대화를 볼 수 있어요.",
        "빌린 물건을 돌려주고, 빌려준 물건을 돌려받을 수 있어요.",
        "설정을 바꾸고 내 정보를 내려받을 수 있어요.",
        "기간이 끝나면 저절로 풀려요.",
      ],
    },
    banned: {
      title: "이 계정은 더 이상 쓸 수 없어요",
      lead: (since: string) => `${since}부터 마당에 들어올 수 없어요.`,
      can: [
        "내 정보를 내려받을 수 있어요.",
        "로그아웃하거나 탈퇴할 수 있어요.",
      ],
    },
    reason: "이유",
    canTitle: "할 수 있는 일",
    appeal: "자세히 보고 이의 제기하기",
    rules: "이용 약속 보기",
  },
  mailbox: {
    title: "편지함",
    lead:
      "마당을 시험해 보는 동안에는 편지가 밖으로 나가지 않고 여기에 쌓여요.",
    notice: "시험용 마당이라 편지가 밖으로 나가지 않아요.",
    open: "편지함 열기",
    to: (address: string) => `받는 사람 ${address}`,
    emptyTitle: "아직 편지가 없어요",
    emptyText: "조금 뒤에 새로고침해 주세요.",
    reload: "새로고침",
    back: "모든 편지",
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
      subject: "누군가 이 이메일을 마당에서 쓰려고 했어요",
      lines: ({ name }) => [
        `${name}님은 이미 이 이메일로 마당의 이웃이에요.`,
        "본인이라면 새로 가입하지 말고 원래 계정으로 로그인해 주세요. 비밀번호가 떠오르지 않으면 아래에서 새로 정할 수 있어요.",
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
    },
    ...connectionLetters,
  } satisfies Record<AccountLetterKind, LetterWords>,
  letterWhy: "내 마당 계정에 관한 편지라서 보내 드렸어요.",
};

/** Sentences under the fields of settings forms. */
export const settingsErrors = {
  passwordCommon:
    "누구나 먼저 떠올리는 비밀번호예요. 다른 비밀번호를 정해 주세요.",
  sameAddress: "지금 쓰고 있는 주소예요.",
  wrongPassword: "비밀번호가 맞지 않아요. 다시 확인해 주세요.",
};
