/** Who may do something at an address. */
export type RouteRule =
  /** Everybody, guests too. */
  | "all"
  /** Members, about themselves or what everybody may see; guests are led to sign in. */
  | "member"
  /** The owner of the thing. */
  | "owner"
  /** The two of a room. */
  | "room"
  /** The two of a deal. */
  | "deal"
  /** Moderators and admins; to anybody else there is no such page. */
  | "moderator"
  /** Admins alone. */
  | "admin"
  /** Nobody in a real yard: pages of `demo` and `dev`. */
  | "demo";

const DEAL = "/rent/deals/[id]";
const ROOM = "/chat/[room]";

/** What every address is for. The matrix test fails on an address that is missing here, and on one that is here without need. */
export const ROUTE_RULES: Readonly<Record<string, RouteRule>> = {
  "/": "all",
  "/about": "all",
  "/csp-reports": "all",
  "/feedback": "all",
  "/offline": "all",
  "/preferences": "all",
  "/privacy": "all",
  "/regions": "all",
  "/robots.txt": "all",
  "/rules": "all",
  "/search": "all",
  "/sign-in": "all",
  "/sign-in/passkey": "all",
  "/sign-in/passkey/challenge": "all",
  "/sign-in/second-step": "all",
  "/sign-in/second-step/passkey": "all",
  "/sign-in/second-step/passkey/challenge": "all",
  "/sign-in/second-step/recovery": "all",
  "/sign-in/with/[provider]": "all",
  // Lets in who brings a provider's word, in the browser that went to ask for it.
  "/sign-in/with/[provider]/callback": "all",
  "/sign-out": "all",
  "/sign-up": "all",
  "/sign-up/with/[provider]": "all",
  "/sitemap.xml": "all",
  "/sitemaps/[name]": "all",
  "/uploads/[name]": "all",
  "/gallery": "demo",

  "/people/[handle]": "all",
  "/people/[handle]/block": "member",
  "/people/[handle]/mute": "member",
  "/people/[handle]/report": "member",
  "/people/[handle]/reviews": "all",

  "/rent": "all",
  "/rent/[id]": "all",
  "/rent/new": "member",
  "/rent/[id]/bookmark": "member",
  "/rent/[id]/deals": "member",
  "/rent/[id]/inquiry": "member",
  "/rent/[id]/report": "member",
  "/rent/[id]/edit": "owner",
  "/rent/[id]/deletion": "owner",
  "/rent/[id]/visibility": "owner",

  [DEAL]: "deal",
  [`${DEAL}/acceptance`]: "deal",
  [`${DEAL}/calendar.ics`]: "deal",
  [`${DEAL}/cancellation`]: "deal",
  [`${DEAL}/handover`]: "deal",
  [`${DEAL}/handover-confirmation`]: "deal",
  [`${DEAL}/new-dates`]: "deal",
  [`${DEAL}/new-dates-acceptance`]: "deal",
  [`${DEAL}/new-dates-refusal`]: "deal",
  [`${DEAL}/no-show`]: "deal",
  [`${DEAL}/refusal`]: "deal",
  [`${DEAL}/return`]: "deal",
  [`${DEAL}/return-confirmation`]: "deal",
  [`${DEAL}/review`]: "deal",
  [`${DEAL}/withdrawal`]: "deal",

  "/chat": "member",
  "/ws": "member",
  [ROOM]: "room",
  [`${ROOM}/appointments`]: "room",
  [`${ROOM}/appointments/[seq]/cancellation`]: "room",
  [`${ROOM}/appointments/[seq]/confirmation`]: "room",
  [`${ROOM}/drawer`]: "room",
  [`${ROOM}/hiding`]: "room",
  [`${ROOM}/lines`]: "room",
  [`${ROOM}/messages/[seq]/deletion`]: "room",
  [`${ROOM}/messages/[seq]/edit`]: "room",
  [`${ROOM}/messages/[seq]/report`]: "room",

  "/my": "member",
  "/my/bookmarks": "member",
  "/my/closed": "member",
  "/my/items": "member",
  "/my/ongoing": "member",
  "/my/requests": "member",
  "/notifications": "member",
  "/notifications/reading": "member",
  "/reports": "member",
  "/reports/[id]": "owner",
  "/reviews/[id]/report": "member",
  "/settings": "member",
  "/settings/blocks": "member",
  "/settings/connections": "member",
  "/settings/connections/[id]/removal": "member",
  "/settings/notifications": "member",
  "/settings/notifications/devices": "member",
  "/settings/notifications/devices/[device]/removal": "member",
  "/settings/profile": "member",
  "/settings/proof": "member",
  "/settings/proof/passkey": "member",
  "/settings/proof/passkey/challenge": "member",
  "/settings/security": "member",
  "/settings/security/passkeys/[id]": "owner",
  "/settings/security/passkeys/[id]/removal": "owner",
  "/settings/security/passkeys/new": "member",
  "/settings/security/passkeys/new/challenge": "member",
  "/settings/security/recovery-codes": "member",
  "/settings/security/second-step": "member",
  "/settings/security/second-step/removal": "member",
  "/settings/security/second-step/secret": "member",
  "/settings/tokens": "member",
  "/settings/tokens/[id]/removal": "member",

  // Programs show a token here, or in the header: without one, 401.
  "/api/token": "all",
  "/api/token/revocation": "all",
  "/api/me": "member",
  "/api/rent/items": "member",
  "/api/rent/items/[id]": "member",
  "/api/rooms": "member",
  "/api/rooms/[room]/messages": "member",

  "/standing/appeal": "member",
  "/admin": "moderator",
  "/admin/appeals": "moderator",
  "/admin/appeals/[id]/judgement": "moderator",
  "/admin/feedback": "admin",
  "/admin/feedback/[id]/handling": "admin",
  "/admin/log": "moderator",
  "/admin/people": "moderator",
  "/admin/people/[handle]": "moderator",
  "/admin/people/[handle]/ban": "admin",
  "/admin/people/[handle]/notes": "moderator",
  "/admin/people/[handle]/relief": "moderator",
  "/admin/people/[handle]/restoration": "admin",
  "/admin/people/[handle]/suspension": "moderator",
  "/admin/people/[handle]/warning": "moderator",
  "/admin/reports": "moderator",
  "/admin/reports/[id]": "moderator",
  "/admin/reports/[id]/decision": "moderator",
  "/admin/reports/[id]/notes": "moderator",
  "/admin/reports/[id]/reading": "moderator",
  "/admin/reviews/[id]/release": "moderator",
  "/admin/reviews/[id]/withholding": "moderator",
  "/admin/roles": "admin",
  "/admin/statistics": "moderator",
  "/admin/statistics.csv": "admin",
  "/admin/subjects/[id]/release": "moderator",
  "/admin/subjects/[id]/withholding": "moderator",
};
