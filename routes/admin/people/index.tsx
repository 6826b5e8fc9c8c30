import { page } from "fresh";
import { Head } from "fresh/runtime";
import { PeopleView } from "@/components/moderation/PeopleView.tsx";
import { pageTitle } from "@/components/shell/page_title.ts";
import { listPeopleByText, listShutOut } from "@/db/staff_people.ts";
import { define } from "@/define.ts";
import type { PersonSheet } from "@/domain/moderation/mod.ts";
import { isCleanText } from "@/domain/shared/forms.ts";
import { staffLook, withDuty } from "../(_staff)/duty.ts";

interface Data {
  text: string;
  people: PersonSheet[];
}

/** A handle is not longer. */
const TEXT_MAX = 40;

export const handler = define.handlers({
  GET: withDuty("read_reports", async (ctx) => {
    const { db, clock } = ctx.state.ports;
    const asked = ctx.url.searchParams.get("q") ?? "";
    const clean = isCleanText(asked) ? asked.trim().replace(/^@/, "") : "";
    const text = clean.slice(0, TEXT_MAX);
    const people = text === ""
      ? await listShutOut(db, { now: clock.now() })
      : await listPeopleByText(db, { text });
    return page<Data>({ text, people });
  }),
});

export default define.page<typeof handler>(function People({ data, state }) {
  return (
    <>
      <Head>
        <title>{pageTitle(state, state.t.admin.person.searchTitle)}</title>
      </Head>
      <PeopleView {...data} look={staffLook(state)} />
    </>
  );
});
