import { Button } from "@/components/ui/Button.tsx";
import { CLOSE, Dialog } from "@/components/ui/Dialog.tsx";
import { DRAWING_NAMES } from "@/components/ui/Drawing.tsx";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { PhotoFrame } from "@/components/ui/PhotoFrame.tsx";
import { Skeleton } from "@/components/ui/Skeleton.tsx";
import { Toast } from "@/components/ui/Toast.tsx";
import type { Messages } from "@/locales/mod.ts";
import { Exhibit } from "./Exhibit.tsx";

const TONES = ["neutral", "pine", "amber", "rose"] as const;

/** What a page says about itself: empty, loading, done, refused, asking. */
export function States({ t }: { t: Messages }) {
  const { gallery, home } = t.pages;
  const { sample } = gallery;
  return (
    <>
      <Exhibit name="Notice">
        <div class="grid gap-4 md:grid-cols-2">
          {TONES.map((tone) => (
            <Notice key={tone} tone={tone} title={sample.saved}>
              {sample.hint}
            </Notice>
          ))}
        </div>
      </Exhibit>
      <Exhibit name="EmptyState">
        <div class="grid sm:grid-cols-2 md:grid-cols-3">
          {DRAWING_NAMES.map((drawing) => (
            <EmptyState
              key={drawing}
              drawing={drawing}
              title={home.emptyTitle}
              text={home.emptyText}
              action={{ href: "#main", label: home.publish }}
            />
          ))}
        </div>
      </Exhibit>
      <Exhibit name="Skeleton, PhotoFrame">
        <div class="grid grid-cols-2 gap-4 md:grid-cols-4">
          <Skeleton card />
          <Skeleton lines={6} />
          <PhotoFrame photo={null} alt={sample.photo} sizes="50vw" />
        </div>
      </Exhibit>
      <Exhibit name="Dialog, Toast">
        <div>
          <Button href="#ask" variant="danger">{sample.danger}</Button>
        </div>
        <Dialog
          id="ask"
          title={sample.ask}
          closeLabel={t.common.actions.close}
        >
          <p class="text-soft">{sample.askText}</p>
          <div class="flex justify-end gap-3">
            <Button href={CLOSE} variant="quiet">
              {t.common.actions.cancel}
            </Button>
            <Button type="button" variant="danger">{sample.danger}</Button>
          </div>
        </Dialog>
        <Toast
          action={
            <a
              href="#main"
              class="inline-flex min-h-11 items-center px-2 font-bold underline"
            >
              {sample.undo}
            </a>
          }
        >
          {sample.saved}
        </Toast>
      </Exhibit>
    </>
  );
}
