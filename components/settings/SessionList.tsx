import { FormCard } from "@/components/accounts/FormCard.tsx";
import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { Notice } from "@/components/ui/Notice.tsx";
import { age, dateTime } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";
import { deviceOf } from "./device_words.ts";
import { SettingsFrame } from "./SettingsFrame.tsx";

/** A session as this page shows it. */
export interface ShownSession {
  id: string;
  createdAt: Date;
  seenAt: Date;
  browser: string;
  current: boolean;
}

export interface SessionListProps {
  t: Messages;
  lang: Language;
  now: Date;
  /** The one that asks first. */
  sessions: readonly ShownSession[];
  /** Whether one was ended just now. */
  ended: boolean;
}

/** Where a member is signed in, to be ended one by one or all at once. */
export function SessionList(props: SessionListProps) {
  const { t, sessions, ended } = props;
  const words = t.leaving.sessions;
  const hasOthers = sessions.some(({ current }) => !current);
  return (
    <SettingsFrame t={t} current="sessions">
      {ended && <Notice tone="pine">{words.ended}</Notice>}
      <FormCard title={words.title} lead={words.lead}>
        <ul class="divide-y divide-line border-y border-line">
          {sessions.map((session) => (
            <SessionRow key={session.id} {...props} session={session} />
          ))}
        </ul>
        {hasOthers
          ? (
            <form method="post" action="/settings/sessions/ending">
              <Button variant="danger" icon="log-out">{words.endOthers}</Button>
            </form>
          )
          : <p class="text-soft">{words.alone}</p>}
        <p class="text-sm text-soft">{words.strange}</p>
      </FormCard>
    </SettingsFrame>
  );
}

function SessionRow(
  { t, lang, now, session }: SessionListProps & { session: ShownSession },
) {
  const words = t.leaving.sessions;
  const { id, createdAt, seenAt, current } = session;
  const device = deviceOf(session.browser, t);
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
      <Icon name={device.icon} size={24} class="text-soft" />
      <div class="flex min-w-0 flex-1 flex-col gap-1">
        <p class="flex flex-wrap items-center gap-2 font-semibold">
          {device.name}
          {current && <Badge tone="pine" icon="check">{words.here}</Badge>}
        </p>
        <p class="text-sm text-soft">
          {words.since(dateTime(createdAt, lang))}
          {!current && ` · ${words.seen(age(seenAt, now, lang))}`}
        </p>
      </div>
      {!current && (
        <form method="post" action={`/settings/sessions/${id}/ending`}>
          <Button variant="secondary" size="sm">
            {words.end}
            <span class="sr-only">: {device.name}</span>
          </Button>
        </form>
      )}
    </li>
  );
}
