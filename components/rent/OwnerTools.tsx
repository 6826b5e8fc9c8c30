import { Button } from "@/components/ui/Button.tsx";
import { CLOSE, Dialog } from "@/components/ui/Dialog.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import type { Item } from "@/domain/rent/item.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { Messages } from "@/locales/mod.ts";

/** What only the owner may do besides editing: hide, show again, delete. */
export function OwnerTools({ item, t }: { item: Item; t: Messages }) {
  const words = t.rent.item;
  const hidden = item.visibility === "hidden";
  const path = `/rent/${shortId(item.id)}`;
  return (
    <section aria-label={words.manage} class="flex flex-col gap-4">
      {item.withheld
        ? <Withheld t={t} />
        : hidden && <Notice tone="neutral">{words.hiddenNotice}</Notice>}
      <div class="flex flex-wrap gap-3">
        {!item.withheld && (
          <form method="post" action={`${path}/visibility`}>
            <Button
              type="submit"
              name="state"
              value={hidden ? "public" : "hidden"}
              variant="secondary"
              icon={hidden ? "eye" : "eye-off"}
            >
              {hidden ? words.show : words.hide}
            </Button>
          </form>
        )}
        <Button href="#deletion" variant="danger" icon="trash-2">
          {words.remove}
        </Button>
      </div>
      <Dialog
        id="deletion"
        title={words.removeTitle}
        closeLabel={t.common.actions.close}
      >
        <p>{words.removeText}</p>
        <form
          method="post"
          action={`${path}/deletion`}
          class="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end"
        >
          <Button href={CLOSE} variant="quiet">{words.removeCancel}</Button>
          <Button type="submit" variant="danger" icon="trash-2">
            {words.removeConfirm}
          </Button>
        </form>
      </Dialog>
    </section>
  );
}

/** Why it is out of sight, and where to say that this was wrong. */
function Withheld({ t }: { t: Messages }) {
  const words = t.admin.withheld;
  return (
    <Notice tone="amber" title={words.title}>
      <p>{words.text}</p>
      <p class="mt-2">
        <a href="/standing" class="font-semibold underline">{words.why}</a>
      </p>
    </Notice>
  );
}
