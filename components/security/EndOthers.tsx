import { Checkbox } from "@/components/ui/Checkbox.tsx";
import type { Messages } from "@/locales/mod.ts";

export interface EndOthersProps {
  t: Messages;
  checked?: boolean;
  id?: string;
}

/** Offered with every change of how one signs in: whoever is signed in elsewhere has to do it anew. */
export function EndOthers({ t, checked = true, id }: EndOthersProps) {
  return (
    <Checkbox name="end_others" id={id} checked={checked}>
      {t.security.endOthers}
    </Checkbox>
  );
}
