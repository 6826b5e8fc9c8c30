/** More than a hundred is simply many, as the server's pages say it. */
const MANY = 99;
const COUNT_IN_TITLE = /^\(\d+\+?\) /;

/** Writes how many messages wait into the page: the header, the bottom bar, the title. */
export function showUnread(total: number): void {
  const text = shown(total);
  writeBadges("[data-unread]", total);
  const title = document.title.replace(COUNT_IN_TITLE, "");
  document.title = total === 0 ? title : `(${text}) ${title}`;
}

/** Writes how many notifications wait onto the bell. */
export function showNews(total: number): void {
  writeBadges("[data-news]", total);
}

function writeBadges(selector: string, total: number) {
  for (const badge of document.querySelectorAll<HTMLElement>(selector)) {
    badge.hidden = total === 0;
    const number = badge.lastElementChild;
    if (number) number.textContent = shown(total);
  }
}

function shown(total: number): string {
  return total > MANY ? `${MANY}+` : String(total);
}

/** Fetches the list of rooms anew where it stands on the page. */
export async function refreshRooms(): Promise<void> {
  const old = document.querySelector("[data-rooms]");
  if (old === null) return;
  const isChat = location.pathname.startsWith("/chat");
  const fresh = await fetchRooms(isChat ? location.href : "/chat");
  if (fresh) old.replaceWith(fresh);
}

/** The list of rooms of a page, or what stands there without any; the server alone knows how it looks. */
export async function fetchRooms(address: string): Promise<Element | null> {
  // Whoever only looks ahead has read nothing. Scripts may not set `sec-purpose`.
  const headers = { accept: "text/html", purpose: "prefetch" };
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`The list answered ${response.status}`);
  const page = new DOMParser().parseFromString(
    await response.text(),
    "text/html",
  );
  return page.querySelector("[data-rooms]");
}
