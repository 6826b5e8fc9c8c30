export const leaving = {
  sessions: {
    title: "Signed-in devices",
    lead: "The devices that are signed in to this account now.",
    here: "This device",
    since: (when: string) => `Signed in ${when}`,
    seen: (age: string) => `used ${age}`,
    end: "Sign out",
    endOthers: "Sign out all other devices",
    ended: "Signed out. That device cannot go on.",
    alone: "No other device is signed in.",
    strange:
      "Devices are named as their browsers call themselves. If you do not know one, sign it out and change your password.",
    unknown: "Unknown device",
    device: ({ browser, system }: { browser?: string; system?: string }) =>
      browser && system ? `${browser} on ${system}` : browser ?? system ?? "",
  },
  neighbourhood: {
    title: "Neighbourhood",
    lead: (region: string) =>
      `If you are in ${region} now, you can show your neighbours that you live here.`,
    confirm: "Confirm with my location",
    renew: "Confirm again",
    confirmed: (region: string) => `Confirmed in ${region}`,
    until: (day: string) => `It shows on your profile until ${day}.`,
    needs: "To tell your location, this page needs JavaScript.",
    asking: "Finding your location.",
    denied: "Your location could not be read. Please allow it in your browser.",
    failed:
      "Your location could not be found. Please try at a window or outside.",
    kept: "Where you were is not kept, only the district and the day.",
    moved: "Have you moved?",
    move: "Change my district",
    badge: (month: string) => `Neighbourhood confirmed, ${month}`,
  },
  photo: {
    title: "Profile picture",
    lead:
      "The picture neighbours know you by. Its middle is shown as a circle.",
    change: "Change picture",
    choose: "New picture",
    remove: "Remove picture",
    back: "Back to the profile",
  },
  export: {
    title: "Download your data",
    lead: "Everything you left in Madang, gathered in one file.",
    contents: [
      "Profile, things, deals, conversations, reviews and notifications, a JSON file for each table",
      "The photos you uploaded",
      "A page that tells what is what",
    ],
    ask: "Gather my data",
    waitingTitle: "It is being gathered",
    waitingText:
      "It will appear here, and your confirmed address gets a letter.",
    lookAgain: "See whether it is ready",
    readyTitle: "It is ready",
    readyText: (until: string) =>
      `You can download it until ${until}. Then it is deleted.`,
    download: "Download",
    size: (bytes: number) =>
      bytes < 1_000_000
        ? `ZIP, ${Math.ceil(bytes / 1000)} kB`
        : `ZIP, ${(bytes / 1_000_000).toFixed(1)} MB`,
    readme: [
      "What you left in Madang",
      "The folder data has one JSON file for each table. Times are UTC (ISO 8601), money is won.",
      "Where mine is true you wrote it, where it is false a neighbour did. room, subject, item and deal are numbers that point at each other.",
      "The folder photos has your photos, named by the key they have in data.",
    ],
    files: {
      account_letters: "letters about your account",
      api_tokens: "programs that act for you",
      identities: "connected accounts",
      appeals: "appeals you made, and the answers",
      staff_actions: "what staff did about you, and why",
      authenticators: "since when you use an authenticator app",
      blocks: "people you blocked",
      bookmarks: "things you saved",
      deal_records: "records of handing over and bringing back",
      deal_terms: "dates and sums of your deals",
      deals: "deals",
      events: "what you did in Madang",
      feedback: "what you told the host",
      members: "you",
      mutes: "people you muted",
      notification_choices: "what you want to hear of",
      notification_hours: "your quiet hours and the hour of your daily letter",
      push_subscriptions: "devices that get messages",
      notifications: "notifications you got",
      passkeys: "passkeys",
      photos: "photos of your things",
      rent_items: "your things",
      reports: "reports you made, and the answers",
      reviews: "reviews you wrote and got",
      room_events: "what was said and done there",
      room_photos: "photos you sent there",
      rooms: "rooms you talk in",
    },
  },
  withdrawal: {
    title: "Leave Madang",
    lead: "Before you go: what disappears, and what stays.",
    goes: "Disappears",
    goesList: [
      "Your name, introduction, picture, email and every way to sign in",
      "Your things and their photos, saved things, notifications, blocks",
      "Your sessions on all devices",
    ],
    stays: "Stays without your name",
    staysList: [
      "Neighbours still see what you talked about and agreed on, as from a former member.",
      "Reviews stay, without a name.",
    ],
    exportFirst: "If there is something you want to keep, download it first.",
    agree: "I know that this cannot be undone, and I want to leave.",
    submit: "Leave",
    dealsTitle: "Some deals are not over yet",
    dealsText:
      "A neighbour counts on you: please bring them to their end or cancel them first.",
    deal: ({ name, from, to }: { name: string; from: string; to: string }) =>
      `with ${name}, ${from} – ${to}`,
  },
  farewell: {
    title: "Thank you for being here",
    text: "Your account is closed. You are welcome back at any time.",
    home: "To the front page",
  },
};

export const leavingProblems = {
  DealsOpen:
    "Some deals are not over yet. You can leave when they have ended or been cancelled.",
};

export const leavingErrors = {
  place: "That is no location. Please try again.",
  elsewhere:
    "You seem to be outside your district just now. Please try again when you are back.",
  leavingAgree: "Please confirm that this cannot be undone.",
};
