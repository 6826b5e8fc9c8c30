import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { shortId } from "@/domain/shared/ids.ts";
import { age, date } from "@/locales/format.ts";
import type { Language, Messages } from "@/locales/mod.ts";

/** A passkey as its owner sees it. */
export interface OwnPasskey {
  id: string;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}

export interface PasskeysCardProps {
  t: Messages;
  lang: Language;
  now: Date;
  /** Without a second step, that one is what to do next. */
  since: Date | null;
  passkeys: readonly OwnPasskey[];
}

/** A member's passkeys, and the way to another. */
export function PasskeysCard(props: PasskeysCardProps) {
  const { t, passkeys, since } = props;
  const words = t.security.passkeys;
  return (
    <section
      aria-labelledby="passkeys"
      class="flex flex-col gap-5 rounded-2xl border border-line bg-surface p-6 md:p-8"
    >
      <div class="flex flex-col gap-2">
        <h2 id="passkeys" class="text-xl">{words.title}</h2>
        <p class="text-soft">{words.text}</p>
      </div>
      {passkeys.length > 0 && (
        <ul class="divide-y divide-line border-y border-line">
          {passkeys.map((passkey) => (
            <Row key={passkey.id} passkey={passkey} {...props} />
          ))}
        </ul>
      )}
      <div>
        <Button
          href="/settings/security/passkeys/new"
          variant={since ? "primary" : "secondary"}
          icon="key-round"
        >
          {words.add}
        </Button>
      </div>
    </section>
  );
}

function Row(
  { passkey, t, lang, now }: PasskeysCardProps & { passkey: OwnPasskey },
) {
  const words = t.security.passkeys;
  const { id, name, createdAt, usedAt } = passkey;
  return (
    <li class="flex items-center gap-4 py-4">
      <Icon name="key-round" size={24} class="text-soft" />
      <div class="flex min-w-0 flex-1 flex-col">
        <h3 class="font-semibold break-words">{name}</h3>
        <p class="text-sm text-soft">
          {words.since(date(createdAt, lang))}
          {" · "}
          {usedAt ? words.used(age(usedAt, now, lang)) : words.unused}
        </p>
      </div>
      <a
        href={`/settings/security/passkeys/${shortId(id)}`}
        aria-label={words.change(name)}
        class="inline-flex min-h-11 shrink-0 items-center px-2 font-semibold text-persimmon underline"
      >
        {words.edit}
      </a>
    </li>
  );
}
