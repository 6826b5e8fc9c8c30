import { createPhotos } from "@/db/photos.ts";
import { createMember } from "@/db/accounts.ts";
import type { Db } from "@/db/db.ts";
import { createItem } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import { newId } from "@/domain/shared/ids.ts";
import type { PhotoFile } from "@/domain/uploads/photos.ts";
import { createTestClock, type TestClock } from "./clock.ts";

export const GANGNAM = "11680";
export const SEOCHO = "11650";
export const HAEUNDAE = "26350";

export const DRILL: ItemDraft = {
  section: "lend",
  category: "tools",
  title: "보쉬 전동 드릴",
  body: "주말에 쓰기 좋아요.",
  price: 3000,
  unit: "day",
  deposit: null,
  value: null,
};

/** A photo's row; no file stands behind it. */
export function photoFile(n: number): PhotoFile {
  return {
    key: n.toString(16).padStart(40, "0"),
    width: 1600,
    height: 1200,
    blur: "data:image/webp;base64,AAAA",
  };
}

/** A member as pages know them: confirmed, and in good standing. */
export function goodMember(
  who: Pick<Viewer, "id" | "handle" | "name" | "region">,
): Viewer {
  return {
    ...who,
    role: "member",
    confirmed: true,
    suspendedUntil: null,
    bannedAt: null,
    photo: null,
    hidden: [],
  };
}

/** People and their things straight in a database, for tests of what lies above the forms. */
export interface Neighbourhood {
  clock: TestClock;
  member(name: string, region?: string): Promise<Viewer>;
  /** A thing on show; a second passes first. */
  thing(
    owner: Viewer,
    draft?: Partial<ItemDraft>,
    photos?: readonly PhotoFile[],
  ): Promise<string>;
}

export function neighbourhood(db: Db): Neighbourhood {
  const clock = createTestClock(new Date("2026-03-01T00:00:00Z"));
  return {
    clock,
    async member(name, region = GANGNAM) {
      const id = newId(clock);
      const handle = `neighbour${id.slice(-12)}`;
      const email = `${handle}@example.com`;
      await createMember(db, {
        id,
        email,
        handle,
        name,
        region,
        passwordHash: "",
        createdAt: clock.now(),
        confirmedAt: clock.now(),
      });
      return goodMember({ id, handle, name, region });
    },
    async thing(owner, draft = {}, photos = []) {
      clock.advance(1000);
      const id = newId(clock);
      await db.transaction(async (tx) => {
        await createItem(tx, {
          id,
          owner,
          draft: { ...DRILL, ...draft },
          at: clock.now(),
        });
        await createPhotos(tx, { subjectId: id, photos, clock });
      });
      return id;
    },
  };
}
