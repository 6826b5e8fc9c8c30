import { CATEGORY_IDS } from "@/domain/rent/categories.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import type { Shoot } from "./drawing/shots.ts";
import { demoId } from "./ids.ts";
import { type DemoItem, ITEMS } from "./items/mod.ts";
import { DEMO_PERSON, PEOPLE, type Person } from "./people.ts";
import { createRandom, type Random } from "./random.ts";

/** What every demo neighbour signs in with; everybody may know it. */
export const DEMO_PASSWORD = "madang-demo";
export const DEMO_EMAIL = "demo@madang.example";
/** Who looks after the demo; the same password. */
export const STAFF_EMAIL = "staff@madang.example";
export const NEIGHBOUR_HOST = "demo.example";

export interface Neighbour extends Omit<Person, "key"> {
  id: string;
  handle: string;
  email: string;
  createdAt: Date;
}

export interface NeighbourItem {
  id: string;
  owner: Neighbour;
  draft: ItemDraft;
  hidden: boolean;
  at: Date;
  shoot: (Shoot & { count: number }) | null;
}

export interface NeighbourBookmark {
  memberId: string;
  subjectId: string;
  at: Date;
}

export interface Neighbourhood {
  members: Neighbour[];
  /** Oldest first. */
  items: NeighbourItem[];
  bookmarks: NeighbourBookmark[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The oldest thing was put up this long ago. */
const OLDEST_DAYS = 60;
/** The newest thing was put up this long ago. */
const NEWEST = 6 * MINUTE;

/** The whole demo neighbourhood as it stands at `now`: the same for the same moment, whoever asks. */
export function demoNeighbourhood(now: Date): Neighbourhood {
  const members = settle(now, createRandom("people"));
  const items = publish(now, { members, random: createRandom("things 550") });
  const bookmarks = keep(now, {
    members,
    items,
    random: createRandom("keeps"),
  });
  return { members, items, bookmarks };
}

/** Everybody moved in between two months and a year ago. */
function settle(now: Date, random: Random): Neighbour[] {
  return PEOPLE.map(({ key, ...person }) => {
    const createdAt = new Date(
      now.getTime() - (OLDEST_DAYS + 2 + random.next() * 300) * DAY,
    );
    const email = key === DEMO_PERSON ? DEMO_EMAIL : `${key}@${NEIGHBOUR_HOST}`;
    return {
      ...person,
      handle: key,
      email,
      createdAt,
      id: demoId(random, createdAt),
    };
  });
}

interface Publishing {
  members: Neighbour[];
  random: Random;
}

function publish(now: Date, { members, random }: Publishing): NeighbourItem[] {
  const all = CATEGORY_IDS.flatMap((category) =>
    ITEMS[category].map((item) => ({ item, category }))
  );
  const ages = spreadAges(all.length, random);
  return random.shuffle(all).map(({ item, category }, index) => {
    const owner = ownerOf(item, members);
    const at = new Date(now.getTime() - (ages[index] ?? 0));
    return {
      id: demoId(random, at),
      owner,
      draft: toDraft(item, category),
      hidden: item.hidden ?? false,
      at,
      shoot: toShoot(item),
    };
  });
}

/** From two months ago until a few minutes ago, closer together towards the end. */
function spreadAges(count: number, random: Random): number[] {
  return Array.from({ length: count }, (_, index) => {
    const share = (count - index - random.next()) / count;
    return NEWEST + OLDEST_DAYS * DAY * share ** 2;
  });
}

function ownerOf({ by, title }: DemoItem, members: Neighbour[]): Neighbour {
  const owner = members.find((member) => member.handle === by);
  if (!owner) throw new Error(`Nobody lends "${title}"`);
  return owner;
}

function toDraft(
  { title, body, price, deposit, value, wanted }: DemoItem,
  category: ItemDraft["category"],
): ItemDraft {
  return {
    section: wanted ? "wanted" : "lend",
    category,
    title,
    body,
    ...price,
    deposit: deposit ?? null,
    value: value ?? null,
  };
}

/** The pictures of a thing, known by its title. */
export function toShoot(
  { title, picture, photos = 1 }: DemoItem,
): NeighbourItem["shoot"] {
  if (!picture) return null;
  const [drawing, tint] = picture;
  return { drawing, tint, seed: title, count: photos };
}

interface Keeping extends Publishing {
  items: NeighbourItem[];
}

/** 찜: some things are loved by many, most by few; nobody keeps their own or what is put away. */
function keep(
  now: Date,
  { members, items, random }: Keeping,
): NeighbourBookmark[] {
  return items.filter((item) => !item.hidden).flatMap((item) => {
    const age = now.getTime() - item.at.getTime();
    const charm = random.next() ** 3 * (item.draft.section === "lend" ? 14 : 4);
    const count = Math.floor(charm * Math.min(1, age / (5 * DAY) + 0.25));
    const others = members.filter((member) => member.id !== item.owner.id);
    return random.shuffle(others).slice(0, count).map((member) => ({
      memberId: member.id,
      subjectId: item.id,
      at: new Date(item.at.getTime() + random.next() * age),
    }));
  });
}
