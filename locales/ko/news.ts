import type { NoticeKind } from "@/domain/spaces.ts";

/** One sentence for each kind of notification: who did it, and about which thing. */
const kinds: Record<NoticeKind, (who: string, what: string) => string> = {
  "message.sent": (who, what) =>
    `${who}님이 ‘${what}’ 대화에 메시지를 보냈어요.`,
  "appointment.proposed": (who, what) =>
    `${who}님이 ‘${what}’ 만날 약속을 제안했어요.`,
  "appointment.confirmed": (who, what) =>
    `${who}님이 ‘${what}’ 만날 약속을 확인했어요.`,
  "appointment.cancelled": (who, what) =>
    `${who}님이 ‘${what}’ 만날 약속을 취소했어요.`,
  "appointment.soon": (_, what) => `‘${what}’ 만날 시간이 다가와요.`,
  "deal.requested": (who, what) => `${who}님이 ‘${what}’ 대여를 신청했어요.`,
  "deal.accepted": (who, what) => `${who}님이 ‘${what}’ 대여를 수락했어요.`,
  "deal.declined": (who, what) => `${who}님이 ‘${what}’ 대여를 거절했어요.`,
  "deal.withdrawn": (who, what) => `${who}님이 ‘${what}’ 신청을 거두었어요.`,
  "deal.cancelled": (who, what) => `${who}님이 ‘${what}’ 예약을 취소했어요.`,
  "deal.expired": (_, what) => `‘${what}’ 대여 신청이 답 없이 끝났어요.`,
  "deal.no_show": (who, what) =>
    `${who}님이 ‘${what}’ 약속에 만나지 못했다고 알렸어요.`,
  "deal.dates_proposed": (who, what) =>
    `${who}님이 ‘${what}’ 날짜를 바꾸자고 해요.`,
  "deal.dates_accepted": (who, what) =>
    `${who}님이 ‘${what}’ 새 날짜에 동의했어요.`,
  "deal.dates_refused": (who, what) =>
    `${who}님이 ‘${what}’ 날짜를 그대로 두기로 했어요.`,
  "deal.handover_started": (who, what) =>
    `${who}님이 ‘${what}’ 인계를 기록했어요. 받았다면 확인해 주세요.`,
  "deal.handed_over": (who, what) => `${who}님이 ‘${what}’ 인수를 확인했어요.`,
  "deal.return_started": (who, what) =>
    `${who}님이 ‘${what}’ 반납을 기록했어요.`,
  "deal.returned": (who, what) =>
    `${who}님이 ‘${what}’ 반납을 확인했어요. 후기를 남겨 주세요.`,
  "deal.handover_settled": (_, what) =>
    `‘${what}’ 인계에 이웃이 답할 수 없어, 기록대로 대여를 시작했어요.`,
  "deal.return_settled": (_, what) =>
    `‘${what}’ 반납에 이웃이 답할 수 없어, 기록대로 거래를 마쳤어요. 후기를 남겨 주세요.`,
  "deal.due": (_, what) => `‘${what}’ 반납 시간이 다가와요.`,
  "deal.overdue": (_, what) => `‘${what}’ 반납이 늦어지고 있어요.`,
  "review.written": (who, what) =>
    `${who}님이 ‘${what}’ 후기를 남겼어요. 나도 남기면 함께 공개돼요.`,
  "review.published": (_, what) => `‘${what}’ 거래의 후기가 공개됐어요.`,
  "report.decided": () => "보내 주신 신고를 살펴봤어요. 결과를 확인해 주세요.",
  "content.removed": () =>
    "운영진이 내 글 하나를 가렸어요. 이유를 확인해 주세요.",
  "standing.changed": () => "내 이용 상태가 바뀌었어요. 내용을 확인해 주세요.",
  "dealing.stranded": (who, what) =>
    `${who}님이 더는 마당을 이용할 수 없어요. ‘${what}’ 거래를 확인해 주세요.`,
  "appeal.decided": () => "이의 제기에 대한 답이 나왔어요.",
};

/** 알림: the bell, the list, what one wants to hear of, and letters. */
export const news = {
  title: "알림",
  lead: "이웃이 보낸 소식이 여기에 모여요.",
  kinds,
  goneThing: "삭제된 물품",
  unread: "안 읽음",
  today: "오늘",
  earlier: "지난 알림",
  readAll: "모두 읽음으로",
  older: "지난 알림 더 보기",
  newest: "최신 알림으로",
  end: "알림을 모두 봤어요.",
  choose: "알림 설정",
  emptyTitle: "아직 알림이 없어요",
  emptyText: "대여 신청, 수락, 반납처럼 중요한 일이 생기면 알려 드릴게요.",
  emptyAction: "물건 둘러보기",
  settings: {
    title: "알림 설정",
    lead: "알림 목록에는 모두 남아요. 다른 곳에서도 받을 소식을 골라 주세요.",
    saved: "알림 설정을 바꿨어요.",
    channels: {
      live: "화면",
      push: "푸시",
      mail: "이메일",
      digest: "하루 모음",
    },
    matters: {
      request: ["대여 신청", "누군가 내 물건을 빌리고 싶어 할 때"],
      answer: ["수락과 취소", "신청이 수락, 거절되거나 예약이 취소될 때"],
      dates: ["날짜 변경", "날짜를 바꾸자고 하거나 그 답이 왔을 때"],
      meeting: ["만날 약속", "약속을 제안받거나 확인할 때, 그리고 한 시간 전"],
      handover: ["인계와 반납", "물건을 건네고 돌려받은 기록이 올라올 때"],
      due: ["반납 시간", "반납 시간이 다가오거나 지났을 때"],
      review: ["후기", "상대가 후기를 남기거나 후기가 공개될 때"],
      message: ["채팅 메시지", "이메일은 30분 동안 읽지 않았을 때만 보내요"],
      report: [
        "신고와 이용 안내",
        "신고 결과가 나오거나 내 이용에 변화가 있을 때",
      ],
    },
  },
  letter: {
    open: "마당에서 확인하기",
    why: "마당에서 보낸 알림이에요.",
    stop: "이메일 알림 바꾸기",
  },
};
