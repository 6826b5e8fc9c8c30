import assert from "node:assert/strict";
import { confirmHandover } from "@/actions/rent/deals/confirm_handover.ts";
import { startHandover } from "@/actions/rent/deals/start_handover.ts";
import { sql } from "@/db/db.ts";
import { DbError } from "@/db/errors.ts";
import { getRecord } from "@/db/rent_deal_records.ts";
import { recordHash } from "@/domain/rent/deals/record.ts";
import { done, eachDealYard } from "../../../support/deals.ts";
import { photoFile } from "../../../support/neighbours.ts";

const RESTRICTED = "23001";

function isRefused(error: unknown): boolean {
  return error instanceof DbError && error.code === RESTRICTED;
}

eachDealYard(
  "What one wrote down cannot be rewritten, what both confirmed cannot be touched",
  async (yard) => {
    const { ports, owner, asker } = yard;
    const dealId = await yard.accepted();
    const words = { note: "흠집 하나", photos: [photoFile(1)] };
    done(
      await startHandover(ports, {
        viewer: owner,
        dealId,
        ticked: [],
        ...words,
      }),
    );
    const attempts = [
      sql`update deal_records set note = '흠집 없음' where deal_id = ${dealId}`,
      sql`update deal_records set photos = '[]' where deal_id = ${dealId}`,
      sql`update deal_records set prompts = '{}' where deal_id = ${dealId}`,
      sql`update deal_records set started_at = now() where deal_id = ${dealId}`,
      sql`delete from deal_records where deal_id = ${dealId}`,
    ];
    for (const attempt of attempts) {
      await assert.rejects(ports.db.query(attempt), isRefused);
    }
    done(
      await confirmHandover(ports, {
        viewer: asker,
        dealId,
        note: "",
        photos: [],
      }),
    );
    const later = [
      ...attempts,
      sql`update deal_records set answer_note = '아니었어요' where deal_id = ${dealId}`,
      sql`update deal_records set hash = 'x' where deal_id = ${dealId}`,
      sql`update deal_records set confirmed_at = null, confirmer_id = null, hash = null
      where deal_id = ${dealId}`,
    ];
    for (const attempt of later) {
      await assert.rejects(ports.db.query(attempt), isRefused);
    }
    const record = await getRecord(ports.db, { dealId, kind: "handover" });
    assert.equal(record?.note, "흠집 하나");
    assert.deepEqual(record?.confirmedAt, ports.clock.now());
    assert.equal(record?.hash, record && recordHash(record));
  },
);
