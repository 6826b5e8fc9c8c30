import type { Messages } from "../mod.ts";

export const live: Messages["live"] = {
  room: {
    waiting: "Sending",
    offline: "Goes out once you are back online",
    refused: "Could not be sent",
    forget: "Delete",
    older: "Show earlier messages",
    failed: "Could not load. Please try again.",
    fresh: "See new messages",
    typing: "is writing",
    online: "Here right now",
    cut: "The line is cut. Reconnecting.",
    sending: "Sending your photos",
  },
  drawer: {
    title: "Chat",
    close: "Close chat",
    back: "All chats",
    whole: "Open full page",
    loading: "Loading",
    failed: "The chat could not be loaded.",
  },
  toast: {
    look: "Have a look",
    close: "Close",
    message: "You have a new message",
  },
};
