import { Button } from "@/components/ui/Button.tsx";
import { CLOSE, Dialog } from "@/components/ui/Dialog.tsx";
import type { Messages } from "@/locales/mod.ts";
import { EndOthers } from "./EndOthers.tsx";

/** What is asked once before codes are replaced and before the second step is switched off. */
export function SecondStepDialogs({ t }: { t: Messages }) {
  const words = t.security.step;
  const closeLabel = t.common.actions.close;
  const look = "flex flex-col-reverse gap-3 sm:flex-row sm:justify-end";
  return (
    <>
      <Dialog id="new-codes" title={words.renewTitle} closeLabel={closeLabel}>
        <p>{words.renewText}</p>
        <form
          method="post"
          action="/settings/security/recovery-codes"
          class={look}
        >
          <Button href={CLOSE} variant="quiet">
            {t.common.actions.cancel}
          </Button>
          <Button type="submit">{words.renewConfirm}</Button>
        </form>
      </Dialog>
      <Dialog id="switch-off" title={words.offTitle} closeLabel={closeLabel}>
        <p>{words.offText}</p>
        <form
          method="post"
          action="/settings/security/second-step/removal"
          class="flex flex-col gap-4"
        >
          <EndOthers t={t} id="switch-off-others" />
          <div class={look}>
            <Button href={CLOSE} variant="quiet">
              {t.common.actions.cancel}
            </Button>
            <Button type="submit" variant="danger">{words.offConfirm}</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
