import { FormCard } from "@/components/accounts/FormCard.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { dateTime } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { SettingsFrame } from "./SettingsFrame.tsx";

/** An export as this page knows it. */
export interface ShownExport {
  readyAt: Date | null;
  expiresAt: Date | null;
  size: number | null;
}

export interface ExportPageProps {
  t: Messages;
  lang: Language;
  export: ShownExport | null;
}

/** Everything of a member's as one file: to be asked for, waited for, or taken. */
export function ExportPage(props: ExportPageProps) {
  const { t } = props;
  const words = t.leaving.export;
  return (
    <SettingsFrame t={t} current="export">
      <FormCard title={words.title} lead={words.lead}>
        <ul class="flex list-disc flex-col gap-1 pl-5 text-soft">
          {words.contents.map((line) => <li key={line}>{line}</li>)}
        </ul>
        <State {...props} />
      </FormCard>
    </SettingsFrame>
  );
}

function State({ t, lang, export: file }: ExportPageProps) {
  const words = t.leaving.export;
  if (file === null) {
    return (
      <form method="post" action="/settings/export">
        <Button type="submit" icon="package">{words.ask}</Button>
      </form>
    );
  }
  if (file.expiresAt === null || file.size === null) {
    return (
      <>
        <Notice tone="neutral" title={words.waitingTitle}>
          {words.waitingText}
        </Notice>
        <div>
          <Button href="/settings/export" variant="secondary">
            {words.lookAgain}
          </Button>
        </div>
      </>
    );
  }
  return (
    <>
      <Notice tone="pine" title={words.readyTitle}>
        {words.readyText(dateTime(file.expiresAt, lang))}
      </Notice>
      <div class="flex flex-wrap items-center gap-4">
        <Button href="/settings/export/file" icon="download">
          {words.download}
        </Button>
        <span class="text-soft tabular-nums">{words.size(file.size)}</span>
      </div>
    </>
  );
}
