import type { REASONS, TargetKind } from "@/domain/reports/mod.ts";

/** Why something can be reported, for each kind of thing. */
const reasons: {
  [K in TargetKind]: Record<typeof REASONS[K][number], string>;
} = {
  person: {
    abuse: "욕설이나 비방을 해요",
    harassment: "성희롱을 하거나 괴롭혀요",
    fraud: "사기가 의심돼요",
    broken_promise: "약속을 지키지 않아요",
    impersonation: "다른 사람인 척해요",
    other: "기타",
  },
  item: {
    banned: "판매 금지 물품이에요",
    not_lending: "빌려주고 빌리는 글이 아니에요",
    dealer: "전문 판매업자 같아요",
    fraud: "사기 글이에요",
    other: "기타",
  },
  message: {
    abuse: "욕설이나 비방이에요",
    harassment: "성희롱이나 괴롭힘이에요",
    fraud: "사기가 의심돼요",
    spam: "광고나 도배예요",
    private_data: "개인정보가 드러나요",
    other: "기타",
  },
  review: {
    untrue: "사실과 달라요",
    abuse: "욕설이나 비방이에요",
    private_data: "개인정보가 드러나요",
    spam: "광고이거나 거래와 상관없어요",
    other: "기타",
  },
};

/** 신고, 차단, 소식 끄기, 의견: what a member tells the host, and whom they do not want to meet. */
export const reports = {
  report: "신고하기",
  kinds: { person: "이웃", item: "물건", message: "메시지", review: "후기" },
  reasons,
  form: {
    title: {
      person: "이웃 신고하기",
      item: "물건 신고하기",
      message: "메시지 신고하기",
      review: "후기 신고하기",
    },
    lead:
      "신고한 사람은 상대에게 알려지지 않아요. 운영진이 살펴보고 결과를 알려 드려요.",
    messageLead:
      "이 메시지와 바로 앞의 대화 몇 줄을 운영진만 볼 수 있게 함께 전해요.",
    reason: "어떤 점이 문제인가요?",
    body: "자세한 내용",
    bodyHint: (max: number) =>
      `‘기타’를 골랐다면 꼭 적어 주세요. ${max}자까지 쓸 수 있어요.`,
    submit: "신고 보내기",
  },
  mine: {
    title: "내 신고",
    lead: "보낸 신고가 어떻게 됐는지 여기에서 볼 수 있어요.",
    emptyTitle: "보낸 신고가 없어요",
    emptyText: "불편한 글이나 이웃을 만나면 그 자리에서 신고할 수 있어요.",
    back: "내 신고 모두 보기",
  },
  one: {
    title: (kind: string) => `${kind} 신고`,
    sent: "신고를 받았어요. 살펴보고 알려 드릴게요.",
    again: "이미 신고했어요. 처음 보낸 신고를 살펴보고 있어요.",
    againDecided: "이미 신고했어요. 결과는 아래에 있어요.",
    what: "신고한 내용",
    of: (name: string) => `${name}님`,
    why: "이유",
    words: "덧붙인 말",
    photos: (n: number) => `사진 ${n}장`,
    steps: "진행 상황",
    received: "신고를 받았어요",
    waiting: "운영진이 살펴보고 있어요",
    waitingHint: "결과가 나오면 알림으로 알려 드려요.",
  },
  states: {
    received: "살펴보는 중",
    upheld: "조치했어요",
    dismissed: "문제없음",
  },
  outcomes: {
    upheld: "약속에 어긋나는 것을 확인하고 조치했어요",
    dismissed: "약속에 어긋나는 점을 찾지 못했어요",
  },
  more: "신고와 차단",
  block: {
    block: "차단하기",
    unblock: "차단 풀기",
    mute: "소식 끄기",
    unmute: "소식 켜기",
    title: (name: string) => `${name}님을 차단할까요?`,
    text:
      "서로의 글과 프로필이 보이지 않고, 메시지와 대여 신청도 할 수 없어요. 상대에게는 알리지 않고, 진행 중인 거래는 끝까지 마칠 수 있어요.",
    cancel: "그만두기",
    stubTitle: "차단한 이웃",
    stubText: (name: string) =>
      `${name}님을 차단했어요. 서로의 프로필과 글이 보이지 않아요.`,
    unblocked: (name: string) => `${name}님의 차단을 풀었어요.`,
    muted: (name: string) => `${name}님의 소식을 껐어요. 상대는 알 수 없어요.`,
    unmuted: (name: string) => `${name}님의 소식을 다시 받아요.`,
    roomBlocked: "차단한 이웃이에요. 차단을 풀면 다시 이야기할 수 있어요.",
    roomClosed: "지금은 메시지를 보낼 수 없어요.",
    badge: "차단함",
  },
  blocks: {
    title: "차단과 소식 끄기",
    lead: "차단하거나 소식을 끈 이웃을 여기에서 되돌릴 수 있어요.",
    blocked: "차단한 이웃",
    blockedHint: "서로 보이지 않고 메시지를 주고받을 수 없어요.",
    muted: "소식을 끈 이웃",
    mutedHint: "메시지를 알리지 않고, 목록에서 글을 뺐어요.",
    none: "아직 없어요.",
    since: (day: string) => `${day}부터`,
  },
  feedback: {
    link: "의견 보내기",
    title: "의견 보내기",
    lead: "마당이 더 나아지도록 좋았던 점, 불편한 점, 바라는 점을 들려주세요.",
    subject: "제목",
    body: "내용",
    bodyHint: (max: number) => `${max}자까지 쓸 수 있어요.`,
    submit: "보내기",
    thanks: "의견을 잘 받았어요. 고마워요!",
  },
};

/** Why something cannot be reported or said. */
export const reportProblems = {
  OwnReport: "내 글이나 나 자신은 신고할 수 없어요.",
  OwnBlock: "나 자신은 차단하거나 소식을 끌 수 없어요.",
  DealPaused: "지금은 이 거래를 이어 갈 수 없어요.",
  CannotWrite: "지금은 메시지를 보낼 수 없어요.",
};

export const reportErrors = {
  reportReason: "이유를 하나 골라 주세요.",
  reportLength: "{max}자까지 적을 수 있어요.",
  reportWords: "어떤 점이 문제인지 적어 주세요.",
  feedbackTitle: "제목을 {min}~{max}자로 적어 주세요.",
  feedbackBody: "내용을 {min}~{max}자로 적어 주세요.",
};
