/** Members: signing up, in and out, profiles, districts, settings. */
export const accounts = {
  email: "Email",
  emailHint: "You sign in with it. Nobody else sees it.",
  password: "Password",
  passwordHint: (min: number) =>
    `${min} characters or more. A short sentence is safer than a clever word.`,
  name: "Name",
  nameHint: "The name your neighbours see. Korean or Latin letters and digits.",
  region: "Neighbourhood",
  regionHint: "Only your district is shown. You can change it later.",
  regionPlaceholder: "Choose your district",
  signUp: {
    title: "Sign up",
    lead: "A name and a district, and you can start with your neighbours.",
    submit: "Sign up and start",
    terms: [
      "I agree to the ",
      "house rules",
      " and the ",
      "privacy note",
      " of Madang.",
    ],
    already: "Already a neighbour?",
    signIn: "Sign in",
    points: [
      "Borrow from people nearby, and lend to them.",
      "No ads, no fees.",
      "We never ask for your street address.",
    ],
  },
  signIn: {
    title: "Sign in",
    lead: "Welcome back.",
    submit: "Sign in",
    none: "Not a neighbour yet?",
    signUp: "Sign up",
  },
  fixForm: "Something needs fixing. Please check the marked fields.",
  person: {
    title: (name: string) => `${name}’s profile`,
    withdrawnName: "Former member",
    withdrawnText: "This neighbour has left Madang.",
    since: (when: string) => `With us since ${when}`,
    noIntro: "No introduction yet.",
    edit: "Edit profile",
    items: "Their things",
    itemsEmptyTitle: "Nothing here yet",
    itemsEmptyText: "New things will show up here.",
    description: (name: string, place: string) =>
      `See what ${name} from ${place} shares on Madang.`,
  },
  settings: {
    title: "Edit profile",
    lead: "This is how your neighbours see you.",
    handle: "Profile address",
    handleHint: (example: string) => `It looks like ${example}.`,
    intro: "About you",
    introHint:
      "Say what you like to share, so that neighbours find it easy to ask.",
    saved: "Your profile is saved.",
    view: "See my profile",
  },
  regions: {
    title: "Choose a neighbourhood",
    lead: "Choose a province or city first, then the district.",
    districts: (province: string) => `Districts of ${province}`,
    provinces: "Provinces and cities",
    all: (province: string) => `All of ${province}`,
    mine: "Make it mine",
    current: "My district",
    changed: "Your district is changed.",
  },
};

/** Sentences under the fields of members' forms, and those that any form may need. */
export const accountsErrors = {
  badText:
    "It holds signs that cannot be read. Please remove them and try again.",
  duplicate: "This field arrived twice. Please reload the page and try again.",
  tooMany: "You can choose up to {max}.",
  unknownField:
    "A field arrived that is not on this page. Please reload it and try again.",
  email: "Please write an email address like name@example.com.",
  passwordLength: "A password has {min} to {max} characters.",
  passwordObvious: "Please choose a password that is not your email or name.",
  nameLength: "A name has {min} to {max} characters.",
  nameLetters:
    "A name has Korean or Latin letters and digits. Spaces and . _ - ' go between them only.",
  handle:
    "A profile address has {min} to {max} small Latin letters and digits, with _ and - between them only.",
  handleTaken: "Another neighbour has this address. Please choose another.",
  introLength: "An introduction has up to {max} characters.",
  district: "Please choose your district from the list.",
  terms: "You need to agree to the house rules to sign up.",
  signIn: "The email or the password is not right. Please check both.",
};
