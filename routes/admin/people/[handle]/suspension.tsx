import { define } from "@/define.ts";
import {
  suspensionEnd,
  suspensionErrors,
  suspensionFields,
} from "@/domain/moderation/mod.ts";
import { measureRoute } from "../(_person)/measure_form.ts";
import { PersonPage } from "../(_person)/person_page.tsx";

export const handler = define.handlers(measureRoute({
  duty: "suspend",
  form: "suspension",
  fields: { days: suspensionFields.days, until: suspensionFields.until },
  check: suspensionErrors,
  measure({ id }, time, now) {
    const until = suspensionEnd(time, now);
    return until && { kind: "suspend", memberId: id, until };
  },
}));

export default define.page<typeof handler>(function Person({ data, state }) {
  return <PersonPage data={data} state={state} />;
});
