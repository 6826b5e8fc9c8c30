import type { chatErrors as korean } from "../ko/chat.ts";
import type { Messages } from "../mod.ts";

/** Chat: the list of rooms, a room, and what stands in it. */
export const chat: Messages["chat"] = {
  title: "Chat",
  unread: "Unread messages",
  gone: "Former member",
  goneThing: "This item was deleted",
  list: {
    label: "Conversations",
    mine: (text: string) => `You: ${text}`,
    photos: "Sent a photo",
    erased: "Message taken back",
    appointment: "Proposed a meeting",
    nothing: "Nothing said yet",
    emptyTitle: "No conversations yet",
    emptyText: "Find something you like and press Ask to talk to its owner.",
    emptyAction: "Browse things",
    pickTitle: "Who would you like to talk to?",
    pickText: "Choose a conversation on the left to go on with it here.",
    hidden:
      "Conversation put away. It returns when your neighbour writes again.",
  },
  room: {
    with: (name: string) => `Conversation with ${name}`,
    back: "Conversations",
    menu: "Conversation menu",
    profile: "View profile",
    hide: "Put away",
    hideHint: "It returns when your neighbour writes again.",
    lines: "Messages",
    older: "Earlier messages",
    newest: "Back to the latest",
    start:
      "Say hello. Telling when it would suit you gets you a quicker answer.",
    closed: "This neighbour has left Madang and can no longer be written to.",
    hiddenThing: "Hidden by its owner",
  },
  composer: {
    label: "Message",
    placeholder: "Write a message",
    send: "Send",
    photos: "Choose photos",
    photosOpen: "Send photos",
    photosHint: (max: number) => `Up to ${max} at a time.`,
    photosAgain:
      "Chosen photos cannot be remembered. Please choose them again.",
  },
  edit: {
    title: "Edit message",
    label: "Message",
    hint: "You can change it for 15 minutes after sending.",
    save: "Save",
    cancel: "Cancel",
  },
  appointment: {
    open: "Plan to meet",
    title: "When and where shall we meet?",
    hint: "Somewhere bright with people around is best.",
    place: "Place",
    placeExample: "Such as Gangnam Station, exit 10",
    time: "Date and time",
    propose: "Propose",
  },
  lines: {
    me: "You",
    read: "Read",
    edited: "Edited",
    erased: "Message taken back",
    fresh: "New messages",
    photo: "Photo {n} from {name}",
    actions: "Edit or take back",
    edit: "Edit",
    erase: "Take back",
    report: "Report",
    othersActions: "Message menu",
    sure: "Are you sure?",
    editing: {
      label: "Edit message",
      save: "Save",
      cancel: "Cancel",
      cut: "The line is cut, so nothing was changed. Try again.",
    },
    hints: {
      phone:
        "Share phone numbers only when you need to. What you agree on here protects you both.",
      account:
        "Be careful with money asked for in advance. Paying once you have seen the thing is soon enough.",
      messenger:
        "Words said in another messenger leave no trace here. Staying is safer.",
    },
    appointment: {
      title: "Meeting",
      proposed: "Waiting for an answer",
      confirmed: "Agreed",
      cancelled: "Called off",
      replaced: "Replaced by a newer plan",
      confirm: "Sounds good",
      cancel: "Call it off",
      past: "This was earlier",
    },
    system: {
      joined: "{name} joined.",
      left: "{name} left.",
    },
    deal: {
      request: "Asked to borrow it",
      accept: "Accepted the request",
      decline: "Declined the request",
      withdraw: "Withdrew the request",
      cancel: "Cancelled the booking",
      expire: "The request expired unanswered",
      start_handover: "Handed it over and made a record",
      confirm_handover: "Confirmed having received it",
      start_return: "Gave it back and made a record",
      confirm_return: "Confirmed having it back",
      propose_dates: "Proposed other dates",
      accept_dates: "Agreed to the new dates",
      refuse_dates: "Kept the dates as they are",
      flag_overdue: "It is overdue",
      report_no_show: "Reported that the other one did not come",
    },
    dealOpen: "Open deal",
  },
};

export const chatErrors: typeof korean = {
  messageLength: "A message can be {max} characters long.",
  messageEmpty: "Write something or add a photo.",
  placeLength: "Name the place in {min} to {max} characters.",
  appointmentTime: "Choose a date and a time.",
  appointmentPast: "Choose a time within the next year.",
};
