/** 후기와 신뢰도: what neighbours say of each other after a deal, and what it adds up to. */
export const reviews = {
  title: "후기",
  count: (n: string) => `후기 ${n}개`,
  stars: (n: number) => `별 5개 중 ${n}개`,
  starWords: ["별로였어요", "아쉬웠어요", "괜찮았어요", "좋았어요", "최고예요"],
  length: (text: string) => `${text} 대여`,
  all: "후기 모두 보기",
  ofPerson: (name: string) => `${name}님이 받은 후기`,
  emptyTitle: "아직 후기가 없어요",
  emptyText: "거래가 끝나면 서로의 후기를 여기에서 볼 수 있어요.",
  form: {
    title: "후기 쓰기",
    lead: (name: string) => `${name}님과의 거래는 어땠나요?`,
    stars: "별점",
    body: "후기",
    bodyHint: "다음 이웃에게 도움이 될 이야기를 적어 주세요.",
    submit: "후기 남기기",
    later: "나중에 할게요",
    blind: (when: string) =>
      `서로의 후기는 둘 다 남기거나 ${when}이 지나야 함께 공개돼요. 그 전에는 아무에게도 보이지 않아요.`,
    until: (when: string) => `${when}까지 남길 수 있어요.`,
  },
  mine: {
    title: "내가 남긴 후기",
    hidden: "아직 나만 볼 수 있어요",
    hiddenText: (when: string) =>
      `상대가 후기를 남기면 바로, 아니면 ${when}에 공개돼요.`,
    shown: "모두에게 공개됐어요",
    thanks: "후기를 남겼어요. 고마워요!",
  },
  deal: {
    title: "거래 후기",
    write: "후기 쓰기",
    see: "내 후기 보기",
    again: "다시 등록하기",
  },
  trust: {
    title: "신뢰도",
    bands: {
      great: "아주 믿음직해요",
      good: "믿음직해요",
      fair: "보통이에요",
      poor: "아쉬움이 있어요",
      none: "없음",
    },
    few: (n: number) => `후기를 받은 거래가 ${n}번 쌓이면 점수가 보여요.`,
    score: (n: number) => `${n}점`,
    noScore: "신뢰도 없음",
    outOf: "100점 만점",
    deals: "마친 거래",
    noShows: "약속 불이행",
    lateCancels: "늦은 취소",
    times: (n: string) => `${n}번`,
    answer: "응답 시간",
    answers: (text: string) => `보통 ${text} 안에`,
    unknown: "아직 몰라요",
    how: "최근 거래일수록 점수에 크게 반영돼요.",
  },
};

/** Why a review cannot be written. */
export const reviewProblems = {
  ReviewNotDue: "예약됐다가 끝난 거래에만 후기를 남길 수 있어요.",
  ReviewTooLate: "거래가 끝나고 14일이 지나서 후기를 남길 수 없어요.",
  AlreadyReviewed: "이 거래에는 이미 후기를 남겼어요.",
};

export const reviewErrors = {
  starsMissing: "별점을 1개부터 5개까지 골라 주세요.",
  reviewLength: "후기를 {min}~{max}자로 적어 주세요.",
};
