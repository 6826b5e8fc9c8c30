/** 대여 계약: asking for a thing, agreeing, handing over, giving back. */
export const deals = {
  phases: {
    requested: "검토 중",
    accepted: "예약 확정",
    handing_over: "인계 확인 중",
    in_use: "대여 중",
    overdue: "연체",
    returning: "반납 확인 중",
    returned: "대여 종료",
    declined: "거절",
    cancelled: "취소",
    no_show: "약속 불이행",
    expired: "만료",
  },
};

/** Why something cannot be done with a deal. */
export const dealProblems = {
  OwnThing: "내가 올린 물건은 신청할 수 없어요.",
  DealWrongRole: "이 일은 상대방이 할 수 있어요.",
  DealWrongState: "그사이 거래 상태가 바뀌어서 지금은 할 수 없어요.",
  DealTooLate: "대답할 수 있는 시간이 지났어요.",
  SomeoneFaster: "다른 이웃이 한발 먼저 예약했어요.",
  PeriodTaken: "이미 예약된 기간이에요. 다른 날짜를 골라 주세요.",
  AskedTwice: "같은 기간으로 보낸 신청이 이미 있어요.",
  ThingGone: "삭제된 물품이라 예약할 수 없어요.",
  PersonGone: "탈퇴한 이웃이라 이어 갈 수 없어요.",
  HandoverNotStarted: "빌려주는 이웃이 먼저 인계 기록을 남겨야 해요.",
  ReturnNotStarted: "반납 기록이 먼저 있어야 해요.",
  NoNewDates: "대답을 기다리는 날짜 제안이 없어요.",
  NewDatesPassed: "제안한 날짜가 이미 지났어요. 새로 제안해 주세요.",
  NoShowTooEarly: "약속한 시작 시간이 지나야 알릴 수 있어요.",
};

export const dealErrors = {
  startUnknown: "시작하는 날짜와 시간을 골라 주세요.",
  endUnknown: "끝나는 날짜와 시간을 골라 주세요.",
  startPast: "시작은 지금보다 뒤여야 해요.",
  startFixed: "이미 빌린 물건이라 시작 시간은 바꿀 수 없어요.",
  endTooSoon: "대여 종료는 시작하고 1시간 뒤부터 고를 수 있어요.",
  endPast: "종료는 지금보다 뒤여야 해요.",
  periodTooLong: "한 번에 1년까지 빌릴 수 있어요.",
  sameDates: "지금과 같은 날짜예요. 다른 날짜를 골라 주세요.",
  periodTaken: "이미 예약된 기간이에요. 다른 날짜를 골라 주세요.",
  noteLength: "{max}자까지 적을 수 있어요.",
  reasonLength: "이유를 {min}~{max}자로 적어 주세요.",
  dayUnknown: "날짜를 2026-03-01처럼 적어 주세요.",
  daysOrder: "끝나는 날이 시작하는 날보다 빠를 수 없어요.",
};
