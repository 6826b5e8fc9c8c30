/** What a room's page shows besides its lines. The server alone knows how it looks, so it is taken from there. */

/** The parts of the page, as they are marked there. */
export type RoomPart = "menu" | "above" | "appointment" | "foot";

/** A room's page, looked at from elsewhere: nothing is read by that. */
export async function fetchRoomPage(path: string): Promise<Document> {
  const headers = { accept: "text/html", purpose: "prefetch" };
  const answer = await fetch(path, { headers });
  if (!answer.ok) throw new Error(`The room answered ${answer.status}`);
  return await pageOf(answer);
}

/** The page that an answer holds. */
export async function pageOf(answer: Response): Promise<Document> {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

export function partOf(page: ParentNode, part: RoomPart): HTMLElement | null {
  return page.querySelector<HTMLElement>(`[data-part="${part}"]`);
}

/** Puts a part of a newer page where the older one stands. Whoever was in it is not sent away. */
export function renewPart(part: RoomPart, { from, within }: {
  from: Document;
  within: ParentNode;
}): void {
  const old = partOf(within, part);
  const fresh = partOf(from, part);
  if (old === null || fresh === null) return;
  const wasIn = old.contains(document.activeElement);
  old.replaceWith(fresh);
  if (wasIn) fresh.querySelector<HTMLElement>("a, button, input")?.focus();
}
