import { define } from "@/define.ts";
import { measureRoute } from "../(_person)/measure_form.ts";
import { PersonPage } from "../(_person)/person_page.tsx";

export const handler = define.handlers(measureRoute({
  duty: "unban",
  form: "restoration",
  fields: {},
  measure: ({ id }) => ({ kind: "unban", memberId: id }),
}));

export default define.page<typeof handler>(function Person({ data, state }) {
  return <PersonPage data={data} state={state} />;
});
