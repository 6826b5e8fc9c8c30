import type { Messages } from "../mod.ts";

export const pages: Messages["pages"] = {
  home: {
    title: "Madang · The yard you share with neighbours",
    hero: "Want to try it without buying it? Borrow it next door",
    heroText:
      "The tent, the drill, the projector: someone near you already has one. Find it in the yard.",
    browse: "Browse things",
    join: "Sign up",
    newest: "New in the yard",
    newestIn: (district: string) => `New in ${district}`,
    all: "See all",
    hello: (name: string) => `Welcome, ${name}`,
    helloText: "What would you like to share today?",
    publish: "Post a thing",
    wanted: "Ask for a thing",
    emptyTitle: "Nothing has been posted yet",
    emptyText: "Post the first thing and your neighbours will see it here.",
    emptyDistrict: (district: string) => `${district} is still quiet`,
    emptyDistrictText:
      "Open the yard with the first thing, or have a look at other districts.",
    everywhere: "See other districts",
    howTitle: "How the yard works",
    how: [
      {
        title: "Find",
        text:
          "Look in your district and by category, or search with as little as two letters.",
      },
      {
        title: "Post",
        text:
          "Put up what sits unused, with a few photos. You set the price, free included.",
      },
      {
        title: "Share",
        text:
          "Save what you like, and if nobody has posted what you need, ask for it.",
      },
    ],
    districts: "Browse by region",
  },
  about: {
    title: "About Madang",
    lead: "Madang is where people nearby lend and borrow things.",
    sections: [
      {
        title: "Why “madang”",
        text: [
          "Madang is the yard of an old Korean house: nobody’s room and everybody’s way. Feasts were held there, kimchi was made there, and borrowed tools came back there.",
          "Not every home needs to own what it uses twice a year. Sharing with neighbours saves money and space.",
        ],
      },
      {
        title: "Who runs it",
        text: [
          "Madang is open software that anyone can install and open to their neighbourhood. The one you are looking at is run by a neighbour too.",
          "There are no ads, no fees, and no code that follows visitors around.",
        ],
      },
      {
        title: "What you can do today",
        text: [
          "Browse, search and save things, and post with photos what you lend or what you would like to borrow.",
          "Talking with neighbours and agreeing on a rental are being built.",
        ],
      },
    ],
  },
  rules: {
    title: "Rules of the yard",
    lead: "A few promises so that everyone feels at ease here.",
    sections: [
      {
        title: "Your own things, as they are",
        text: [
          "Post only things that are yours to lend. Take the photos yourself, and mention the scratches.",
          "State price and deposit in the post. Never ask for other money later.",
        ],
      },
      {
        title: "What does not belong here",
        text: [
          "No alcohol or tobacco, medicine, weapons, live animals, stolen or fake goods, and nobody’s personal data.",
          "The same goes for anything the law forbids to lend, or that puts others in danger.",
        ],
      },
      {
        title: "Take care and return in time",
        text: [
          "Treat borrowed things better than your own and bring them back clean when you said you would.",
          "If something breaks or you are late, say so at once and find a way together.",
        ],
      },
      {
        title: "Respect each other",
        text: [
          "Insults, discrimination, harassment, advertising and spam are not accepted.",
          "Posts that break these rules may be hidden; those who keep breaking them can no longer use the yard.",
        ],
      },
      {
        title: "Responsibility",
        text: [
          "Madang brings neighbours together. The deal is between the two of them, and so is the responsibility for things and money.",
        ],
      },
    ],
  },
  privacy: {
    title: "Privacy",
    lead: "We ask only for what is needed, and never sell it or pass it on.",
    sections: [
      {
        title: "What is stored",
        text: [
          "When you sign up: email, name, district and password. Of the password only a value that cannot be turned back is kept.",
          "What you post, your photos, and what you save. Location and other camera data are removed from photos as they arrive.",
          "We do not ask for your street address or phone number.",
        ],
      },
      {
        title: "Who can see it",
        text: [
          "Your name, district and posts can be seen by anyone. Your email is not shown to other members.",
        ],
      },
      {
        title: "Cookies",
        text: [
          "Only those that remember that you are signed in, your language and light or dark. None for advertising or analytics.",
        ],
      },
      {
        title: "Where it is",
        text: [
          "Everything is on the computer that runs this yard and in the storage its keeper chose. To find faults, the server log keeps the time, address and outcome of requests.",
        ],
      },
      {
        title: "When you want it gone",
        text: [
          "You can delete your posts at any time. Other people can then no longer see them.",
          "To remove your account, or for any question, contact the keeper of this yard.",
        ],
      },
    ],
  },
  errors: {
    home: "Go to the start page",
    browse: "Browse things",
    signIn: "Sign in",
    retry: "Try again",
    code: (status: number) => `Error ${status}`,
    titles: {
      400: "We could not understand that",
      401: "Please sign in",
      403: "You cannot go in here",
      404: "What you are looking for is not here",
      405: "That cannot be done here",
      409: "It changed in the meantime",
      413: "That is too much at once",
      422: "Something needs fixing",
      429: "A little slower, please",
      500: "Something went wrong on our side",
      503: "The yard is resting for a moment",
    },
    texts: {
      400: "The address or the input is not right. Go back and try again.",
      401: "Sign in and carry on with what you were doing.",
      403: "Only some people may see this, or the page was open for too long.",
      404:
        "The address may have changed, or the owner may have taken the thing down.",
      405:
        "If you opened this address directly, please begin at the start page.",
      409: "Someone changed it first. Open it again to see how it looks now.",
      413: "Photos may be up to 15 MB each, eight at a time.",
      422: "Go back and check what you typed.",
      429:
        "There were many requests in a short time. Take a break and try again.",
      500:
        "Please try again in a moment. What you typed may not have been saved.",
      503: "It will be back soon. Please reload in a moment.",
    },
  },
  gallery: {
    title: "Gallery",
    lead: "Every part of Madang in every state, for those who build it.",
    sample: {
      name: "Haneul",
      long: "A neighbour whose name is so long that it may not fit into a line",
      title: "Four-person tent to lend",
      body:
        "Used once and dried well. Poles, pegs and groundsheet are all in one bag.",
      email: "Email",
      price: "Price",
      won: "won",
      category: "Category",
      chooseCategory: "Choose a category",
      camping: "Camping & leisure",
      tools: "Tools & DIY",
      region: "District",
      seoul: "Seoul",
      gangnam: "Gangnam-gu",
      section: "What kind of post is it?",
      lend: "To lend",
      lendHint: "Share what you own",
      wanted: "Wanted",
      wantedHint: "Ask for what you need",
      agree: "I agree to the rules of the yard",
      hint: "Other members do not see it.",
      error: "Please check the email address.",
      available: "Available",
      busy: "Rented out",
      hidden: "Hidden",
      overdue: "Overdue",
      fresh: "New",
      saved: "Saved.",
      undo: "Undo",
      ask: "Delete this for good?",
      askText: "Other members will no longer see it.",
      danger: "Delete",
      disabled: "Not possible right now",
      photo: "A tent pitched on grass",
    },
  },
};
