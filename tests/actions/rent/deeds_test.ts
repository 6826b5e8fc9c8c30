import assert from "node:assert/strict";
import { deleteItem } from "@/actions/rent/delete_item.ts";
import { editItem } from "@/actions/rent/edit_item.ts";
import { publishItem } from "@/actions/rent/publish_item.ts";
import { setItemState } from "@/actions/rent/set_item_state.ts";
import { toggleBookmark } from "@/actions/rent/toggle_bookmark.ts";
import { sql } from "@/db/db.ts";
import { listPhotosBySubject } from "@/db/photos.ts";
import { getItem } from "@/db/rent.ts";
import type { Viewer } from "@/domain/accounts/viewer.ts";
import type { ItemDraft } from "@/domain/rent/draft.ts";
import { DRILL, neighbourhood, photoFile } from "../../support/neighbours.ts";
import { openTestPorts, type TestPorts } from "../../support/ports.ts";
import { POSTGRES } from "../../support/server_databases.ts";
import { testWith } from "../../support/skip.ts";

interface Yard {
  ports: TestPorts;
  owner: Viewer;
  other: Viewer;
  publish(draft?: Partial<ItemDraft>): Promise<string>;
}

/** Registers the test on both engines: deeds rest on what the database locks and refuses. */
function eachYard(name: string, body: (yard: Yard) => Promise<void>) {
  Deno.test(`${name} [pglite]`, () => inYard("pglite", body));
  testWith(
    POSTGRES,
    `${name} [postgres]`,
    () => inYard("postgres", body),
  );
}

async function inYard(
  engine: "pglite" | "postgres",
  body: (yard: Yard) => Promise<void>,
) {
  const ports = await openTestPorts({ engine });
  try {
    const { member } = neighbourhood(ports.db);
    const owner = await member("지우");
    const other = await member("하늘");
    await body({
      ports,
      owner,
      other,
      async publish(draft = {}) {
        const result = await publishItem(ports, {
          viewer: owner,
          draft: { ...DRILL, ...draft },
          photos: [photoFile(1), photoFile(2)],
        });
        assert.ok(result.ok);
        return result.value.id;
      },
    });
  } finally {
    await ports.close();
  }
}

async function eventsOf({ ports }: Yard, subjectId: string) {
  const rows = await ports.db.query<{ kind: string }>(sql`
    select kind from events where subject_id = ${subjectId} order by id
  `);
  return rows.map(({ kind }) => kind);
}

/** What the bus says while `work` runs. */
async function heard({ ports }: Yard, work: () => Promise<unknown>) {
  const messages: string[] = [];
  const stop = ports.bus.subscribe("rent", (text) => messages.push(text));
  await work();
  stop();
  return messages;
}

eachYard(
  "publishItem() puts a thing on show with its photos, and says so",
  async (yard) => {
    const { ports, other, publish } = yard;
    let id = "";
    const messages = await heard(yard, async () => id = await publish());
    assert.deepEqual(messages, [id]);
    const item = await getItem(ports.db, { id, viewer: other });
    assert.equal(item?.title, DRILL.title);
    const photos = await listPhotosBySubject(ports.db, id);
    assert.deepEqual(photos.map(({ key }) => key), [
      photoFile(1).key,
      photoFile(2).key,
    ]);
    assert.deepEqual(await eventsOf(yard, id), ["rent.published"]);
  },
);

eachYard(
  "editItem() rewrites a thing and the order of its photos",
  async (yard) => {
    const { ports, owner, publish } = yard;
    const id = await publish();
    const [first] = await listPhotosBySubject(ports.db, id);
    const result = await editItem(ports, {
      viewer: owner,
      itemId: id,
      version: 1,
      draft: { ...DRILL, title: "마끼다 드릴" },
      state: "hidden",
      photos: [photoFile(3), first?.id ?? ""],
    });
    assert.deepEqual(result, { ok: true, value: { id } });
    const item = await getItem(ports.db, { id, viewer: owner });
    assert.equal(item?.title, "마끼다 드릴");
    assert.equal(item?.visibility, "hidden");
    const photos = await listPhotosBySubject(ports.db, id);
    assert.deepEqual(photos.map(({ key }) => key), [
      photoFile(3).key,
      photoFile(1).key,
    ]);
    assert.deepEqual(await eventsOf(yard, id), [
      "rent.published",
      "rent.edited",
    ]);
  },
);

eachYard(
  "editItem() is StaleEdit to the second of two tabs, and changes nothing",
  async (yard) => {
    const { ports, owner, publish } = yard;
    const id = await publish();
    const edit = (title: string) =>
      editItem(ports, {
        viewer: owner,
        itemId: id,
        version: 1,
        draft: { ...DRILL, title },
        state: "public",
        photos: [],
      });
    const results = await Promise.all([edit("먼저 고침"), edit("나중 고침")]);
    const won = results.filter(({ ok }) => ok);
    const lost = results.find((result) => !result.ok);
    assert.equal(won.length, 1);
    assert.equal(lost && !lost.ok && lost.problem.name, "StaleEdit");
    const item = await getItem(ports.db, { id, viewer: owner });
    assert.equal(item?.version, 2);
    assert.equal(item?.title, results[0]?.ok ? "먼저 고침" : "나중 고침");
  },
);

eachYard(
  "every deed of an owner is NotFound to a neighbour who sees the thing",
  async (yard) => {
    const { ports, other, publish } = yard;
    const itemId = await publish();
    assert.ok(await getItem(ports.db, { id: itemId, viewer: other }));
    const viewer = other;
    const results = [
      await editItem(ports, {
        viewer,
        itemId,
        version: 1,
        draft: DRILL,
        state: "public",
        photos: [],
      }),
      await setItemState(ports, { viewer, itemId, state: "hidden" }),
      await deleteItem(ports, { viewer, itemId }),
    ];
    for (const result of results) {
      assert.equal(!result.ok && result.problem.name, "NotFound");
    }
    assert.deepEqual(await eventsOf(yard, itemId), ["rent.published"]);
  },
);

eachYard(
  "setItemState() hides and shows, once however often it is asked",
  async (yard) => {
    const { ports, owner, other, publish } = yard;
    const itemId = await publish();
    const seen = () => getItem(ports.db, { id: itemId, viewer: other });
    for (const state of ["hidden", "hidden", "public"] as const) {
      assert.ok(
        (await setItemState(ports, { viewer: owner, itemId, state })).ok,
      );
      assert.equal(await seen() === null, state === "hidden");
    }
    assert.deepEqual(await eventsOf(yard, itemId), [
      "rent.published",
      "rent.hidden",
      "rent.shown",
    ]);
  },
);

eachYard(
  "deleteItem() leaves a stub without photos, and twice is once",
  async (yard) => {
    const { ports, owner, publish } = yard;
    const itemId = await publish();
    const deed = { viewer: owner, itemId };
    assert.ok((await deleteItem(ports, deed)).ok);
    assert.ok((await deleteItem(ports, deed)).ok);
    assert.equal(await getItem(ports.db, { id: itemId, viewer: owner }), null);
    assert.deepEqual(await listPhotosBySubject(ports.db, itemId), []);
    const stub = await ports.db.query(sql`
    select title, deleted_at is not null as deleted
    from subjects where id = ${itemId}
  `);
    assert.deepEqual(stub, [{ title: DRILL.title, deleted: true }]);
    const state = await setItemState(ports, { ...deed, state: "public" });
    assert.equal(!state.ok && state.problem.name, "NotFound");
    assert.deepEqual(await eventsOf(yard, itemId), [
      "rent.published",
      "rent.deleted",
    ]);
  },
);

eachYard(
  "toggleBookmark() keeps a thing, and again lets go of it",
  async (yard) => {
    const { ports, other, publish } = yard;
    const itemId = await publish();
    const deed = { viewer: other, itemId };
    for (const bookmarked of [true, false, true]) {
      const result = await toggleBookmark(ports, deed);
      const count = bookmarked ? 1 : 0;
      assert.deepEqual(result, { ok: true, value: { bookmarked, count } });
      const item = await getItem(ports.db, { id: itemId, viewer: other });
      assert.equal(item?.bookmarked, bookmarked);
      assert.equal(item?.bookmarkCount, count);
    }
  },
);

eachYard(
  "toggleBookmark() counts exactly, however many press at once",
  async (yard) => {
    const { ports, publish } = yard;
    const itemId = await publish();
    const { member } = neighbourhood(ports.db);
    const crowd = [];
    for (let n = 0; n < 5; n++) {
      crowd.push(await member(`이웃${n}`));
    }
    const presses = crowd.flatMap((viewer, n) =>
      Array.from(
        { length: n + 1 },
        () => toggleBookmark(ports, { viewer, itemId }),
      )
    );
    assert.ok((await Promise.all(presses)).every(({ ok }) => ok));
    const [row] = await ports.db.query<{ counted: number; there: number }>(sql`
    select bookmark_count as counted,
      (select count(*) from bookmarks where subject_id = ${itemId}) as there
    from rent_items where id = ${itemId}
  `);
    // Who pressed an odd number of times keeps it: the first, the third and the fifth.
    assert.deepEqual(row, { counted: 3, there: 3 });
  },
);

eachYard(
  "toggleBookmark() is NotFound for one's own, hidden and deleted things",
  async (yard) => {
    const { ports, owner, other, publish } = yard;
    const itemId = await publish();
    async function refused(viewer: Viewer) {
      const result = await toggleBookmark(ports, { viewer, itemId });
      return !result.ok && result.problem.name === "NotFound";
    }
    assert.ok(await refused(owner));
    await setItemState(ports, { viewer: owner, itemId, state: "hidden" });
    assert.ok(await refused(other));
    await deleteItem(ports, { viewer: owner, itemId });
    assert.ok(await refused(other));
  },
);
