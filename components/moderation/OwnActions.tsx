import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import type { Look } from "@/components/ui/look.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { APPEAL_MAX, type OwnAction } from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import { dateTime } from "@/locales/format.ts";

/** An appeal that was refused. */
export interface TriedAppeal {
  /** The short id of the action it was against. */
  action: string;
  typed: Typed;
  errors: FieldErrors;
  refused: ProblemName | null;
}

export interface OwnActionsProps {
  actions: readonly OwnAction[];
  tried: TriedAppeal | null;
  /** An appeal was just sent. */
  sent: boolean;
  look: Look;
}

/** What staff did about the viewer, with the reason, and the way to say that it was wrong. */
export function OwnActions({ actions, tried, sent, look }: OwnActionsProps) {
  const { t } = look;
  const words = t.admin.own;
  return (
    <section aria-labelledby="own-actions" class="flex flex-col gap-4">
      <header>
        <h1 id="own-actions" class="text-2xl">{words.title}</h1>
        <p class="text-soft">{words.lead}</p>
      </header>
      {sent && <Notice tone="pine">{words.sent}</Notice>}
      {tried?.refused && (
        <Notice tone="rose">{t.problems[tried.refused]}</Notice>
      )}
      {actions.length === 0
        ? (
          <EmptyState
            drawing="box"
            title={words.none}
            text={words.noneText}
            action={{ href: "/", label: words.home }}
          />
        )
        : (
          <ul class="flex flex-col gap-4">
            {actions.map((action) => (
              <li key={action.id}>
                <OwnActionTile action={action} tried={tried} look={look} />
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}

interface TileProps {
  action: OwnAction;
  tried: TriedAppeal | null;
  look: Look;
}

function OwnActionTile({ action, tried, look }: TileProps) {
  const { t, lang } = look;
  const words = t.admin.own;
  const { kind, reason, at, until, subject } = action;
  return (
    <article class="flex flex-col gap-3 rounded-2xl border border-line bg-surface p-5 md:p-6">
      <header class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 class="text-lg">{words.kinds[kind]}</h2>
        {until !== null && (
          <Badge tone="amber">{words.until(dateTime(until, lang))}</Badge>
        )}
      </header>
      {subject !== null && (
        <p class="font-semibold">{words.about(subject.title)}</p>
      )}
      <p class="max-w-prose whitespace-pre-line break-words">{reason}</p>
      <p class="text-sm text-soft">
        <time datetime={at.toISOString()}>{dateTime(at, lang)}</time>
      </p>
      {action.appeal === null
        ? <AppealForm action={action} tried={tried} look={look} />
        : <Appeal appeal={action.appeal} look={look} />}
    </article>
  );
}

function Appeal(
  { appeal, look: { t } }: {
    appeal: NonNullable<OwnAction["appeal"]>;
    look: Look;
  },
) {
  const words = t.admin.own;
  return (
    <div class="flex flex-col gap-2 border-t border-line pt-3">
      <p class="font-semibold">{words[appeal.outcome ?? "waiting"]}</p>
      <p class="max-w-prose whitespace-pre-line break-words text-soft">
        {appeal.body}
      </p>
      {appeal.note && (
        <p class="max-w-prose whitespace-pre-line break-words">
          <span class="font-semibold">{`${words.answer}: `}</span>
          {appeal.note}
        </p>
      )}
    </div>
  );
}

function AppealForm({ action, tried, look: { t } }: TileProps) {
  const words = t.admin.own;
  const id = shortId(action.id);
  const mine = tried?.action === id ? tried : null;
  return (
    <details open={mine !== null} class="border-t border-line pt-1">
      <summary class="inline-flex min-h-11 items-center font-semibold underline">
        {words.appeal}
      </summary>
      <form
        method="post"
        action="/standing/appeal"
        novalidate
        class="flex flex-col gap-4 pt-2"
      >
        <input type="hidden" name="action" value={id} />
        <p class="max-w-prose text-soft">{words.appealText}</p>
        <TextArea
          label={words.body}
          name="body"
          id={`appeal-${id}`}
          value={mine?.typed.body}
          error={errorText(t, mine?.errors.body)}
          maxlength={APPEAL_MAX}
          rows={4}
          required
        />
        <div>
          <Button type="submit" variant="secondary">{words.send}</Button>
        </div>
      </form>
    </details>
  );
}
