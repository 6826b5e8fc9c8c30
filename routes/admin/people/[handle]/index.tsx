import { page } from "fresh";
import { define } from "@/define.ts";
import { renderProblem } from "@/guards.ts";
import { withDuty } from "../../(_staff)/duty.ts";
import { findPerson, type PersonData } from "../(_person)/person_data.ts";
import { PersonPage } from "../(_person)/person_page.tsx";

export const handler = define.handlers({
  GET: withDuty("read_reports", async (ctx, viewer) => {
    const handle = ctx.params.handle ?? "";
    const data = await findPerson(ctx, { viewer, handle });
    if (data === null) return renderProblem(ctx, { name: "NotFound" });
    return page<PersonData>(data);
  }),
});

export default define.page<typeof handler>(function Person({ data, state }) {
  return <PersonPage data={data} state={state} />;
});
