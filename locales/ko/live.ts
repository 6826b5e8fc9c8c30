/** What the live client says: lines on their way, who is about, the drawer. */
export const live = {
  room: {
    waiting: "보내는 중",
    offline: "연결되면 보낼게요",
    refused: "보내지 못했어요",
    forget: "지우기",
    older: "이전 대화 보기",
    failed: "불러오지 못했어요. 다시 눌러 주세요.",
    fresh: "새 메시지 보기",
    typing: "적고 있어요",
    online: "지금 마당에 있어요",
    cut: "연결이 끊겼어요. 다시 잇고 있어요.",
    sending: "사진을 보내는 중이에요",
  },
  drawer: {
    title: "채팅",
    close: "채팅 닫기",
    back: "대화 목록",
    whole: "넓게 보기",
    loading: "불러오는 중이에요",
    failed: "채팅을 불러오지 못했어요.",
  },
  toast: { look: "보러 가기", close: "닫기", message: "새 메시지가 왔어요" },
};
