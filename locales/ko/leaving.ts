/** 로그인한 기기, 내 정보 내려받기, 탈퇴. */
export const leaving = {
  sessions: {
    title: "로그인한 기기",
    lead: "지금 이 계정으로 들어와 있는 기기예요.",
    here: "이 기기",
    since: (when: string) => `${when}에 로그인`,
    seen: (age: string) => `${age} 사용`,
    end: "로그아웃",
    endOthers: "다른 기기 모두 로그아웃",
    ended: "로그아웃했어요. 그 기기에서는 바로 쓸 수 없어요.",
    alone: "다른 기기에는 로그인되어 있지 않아요.",
    strange:
      "기기 이름은 브라우저가 알려 준 대로예요. 모르는 기기가 있으면 로그아웃하고 비밀번호를 바꿔 주세요.",
    unknown: "알 수 없는 기기",
    device: ({ browser, system }: { browser?: string; system?: string }) =>
      [system, browser].filter(Boolean).join(" · "),
  },
  neighbourhood: {
    title: "동네 인증",
    lead: (region: string) =>
      `지금 ${region}에 있다면, 이 동네에 산다는 것을 이웃에게 보여 줄 수 있어요.`,
    confirm: "지금 위치로 인증하기",
    renew: "다시 인증하기",
    confirmed: (region: string) => `${region}에서 인증했어요`,
    until: (day: string) => `${day}까지 프로필에 보여요.`,
    needs: "위치를 알려 주려면 이 페이지에서 자바스크립트가 켜져 있어야 해요.",
    asking: "위치를 확인하고 있어요.",
    denied: "위치를 볼 수 없었어요. 브라우저에서 위치 권한을 허용해 주세요.",
    failed: "위치를 알 수 없었어요. 창가나 밖에서 다시 해 보세요.",
    kept: "어디에 있었는지는 남기지 않아요. 인증한 동네와 날짜만 남아요.",
    moved: "다른 동네로 이사했나요?",
    move: "내 동네 바꾸기",
    badge: (month: string) => `동네 인증 ${month}`,
  },
  photo: {
    title: "프로필 사진",
    lead: "이웃이 나를 알아보는 사진이에요. 가운데가 동그랗게 보여요.",
    change: "사진 바꾸기",
    choose: "새 사진",
    remove: "사진 지우기",
    back: "프로필로 돌아가기",
  },
  export: {
    title: "내 정보 내려받기",
    lead: "마당에 남긴 모든 것을 파일 하나로 모아 드려요.",
    contents: [
      "프로필, 물건, 거래, 대화, 후기, 알림을 표마다 JSON 파일로",
      "내가 올린 사진",
      "무엇이 무엇인지 알려 주는 안내문",
    ],
    ask: "내 정보 모으기",
    waitingTitle: "모으고 있어요",
    waitingText: "다 되면 여기에 보이고, 확인한 이메일로도 알려 드려요.",
    lookAgain: "다 됐는지 보기",
    readyTitle: "다 모았어요",
    readyText: (until: string) =>
      `${until}까지 받을 수 있어요. 그 뒤에는 지워요.`,
    download: "내려받기",
    size: (bytes: number) =>
      bytes < 1_000_000
        ? `ZIP ${Math.ceil(bytes / 1000)}KB`
        : `ZIP ${(bytes / 1_000_000).toFixed(1)}MB`,
    readme: [
      "마당에 남긴 내 정보",
      "data 폴더에는 표마다 JSON 파일이 하나씩 있어요. 시각은 UTC(ISO 8601)이고 돈은 원이에요.",
      "mine이 true면 내가, false면 이웃이 쓴 것이에요. room, subject, item, deal은 서로를 가리키는 번호예요.",
      "photos 폴더에는 내 사진이 있고, 파일 이름은 data의 key와 같아요.",
    ],
    files: {
      account_letters: "계정에 관해 보낸 편지",
      api_tokens: "나 대신 쓰는 프로그램",
      identities: "연결한 다른 계정",
      appeals: "낸 이의와 그 답",
      staff_actions: "운영자가 나에게 한 조치와 까닭",
      authenticators: "인증 앱을 쓰기 시작한 때",
      blocks: "차단한 이웃",
      bookmarks: "찜한 물건",
      deal_records: "건네고 돌려받을 때 남긴 기록",
      deal_terms: "거래에서 정한 날짜와 금액",
      deals: "거래",
      events: "마당에서 한 일",
      feedback: "보낸 의견",
      members: "나",
      mutes: "알림을 끈 이웃",
      notification_choices: "알림 설정",
      notification_hours: "조용한 시간과 모아 받는 시각",
      push_subscriptions: "알림을 받는 기기",
      notifications: "받은 알림",
      passkeys: "패스키",
      photos: "올린 물건의 사진",
      rent_items: "올린 물건",
      reports: "한 신고와 그 답",
      reviews: "쓴 후기와 받은 후기",
      room_events: "대화방에서 오간 말과 일",
      room_photos: "대화에서 보낸 사진",
      rooms: "대화방",
    },
  },
  withdrawal: {
    title: "마당 탈퇴",
    lead: "떠나기 전에 무엇이 사라지고 무엇이 남는지 알려 드릴게요.",
    goes: "사라져요",
    goesList: [
      "이름, 소개, 사진, 이메일과 로그인 방법",
      "올린 물건과 그 사진, 찜, 알림, 차단 목록",
      "모든 기기의 로그인",
    ],
    stays: "이름 없이 남아요",
    staysList: [
      "이웃과 나눈 대화와 거래 기록은 ‘탈퇴유저’의 것으로 이웃에게 보여요.",
      "주고받은 후기는 이름 없이 남아요.",
    ],
    exportFirst: "남겨 두고 싶은 것이 있다면 먼저 받아 두세요.",
    agree: "되돌릴 수 없다는 것을 알고 탈퇴할게요.",
    submit: "탈퇴하기",
    dealsTitle: "아직 끝나지 않은 거래가 있어요",
    dealsText: "기다리는 이웃이 있으니 거래를 먼저 마치거나 취소해 주세요.",
    deal: ({ name, from, to }: { name: string; from: string; to: string }) =>
      `${name}님과 ${from} – ${to}`,
  },
  farewell: {
    title: "그동안 고마웠어요",
    text: "탈퇴가 끝났어요. 언제든 다시 오시면 반갑게 맞이할게요.",
    home: "처음으로",
  },
};

/** Sentences for those on their way out. */
export const leavingProblems = {
  DealsOpen:
    "아직 끝나지 않은 거래가 있어요. 마치거나 취소한 다음 탈퇴할 수 있어요.",
};

export const leavingErrors = {
  place: "위치를 알아보지 못했어요. 다시 해 주세요.",
  elsewhere:
    "지금은 내 동네 밖에 있는 것 같아요. 동네에 돌아와서 다시 해 주세요.",
  leavingAgree: "되돌릴 수 없다는 것을 확인해 주세요.",
};
