import { Avatar } from "@/components/ui/Avatar.tsx";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { infoIcon } from "@/components/ui/icons.gen.ts";
import { contactsIn } from "@/domain/chat/contact_hint.ts";
import { linkParts } from "@/domain/chat/links.ts";
import { timeOfDay } from "@/locales/format.ts";
import type { MessageLine } from "@/domain/chat/room_event.ts";
import { BubbleMenu } from "./BubbleMenu.tsx";
import { BubblePhotos } from "./BubblePhotos.tsx";
import type { LineItemProps } from "./LineList.tsx";
import { type LineView, nameOf } from "./line_view.ts";

export interface BubbleProps extends LineItemProps {
  line: MessageLine;
}

/** One message: one's own at the right, the others' at the left beside their face. */
export function Bubble(
  { line, follows, ends, read, view, editor }: BubbleProps,
) {
  const own = line.authorId === view.me;
  const name = nameOf(view, line.authorId);
  return (
    <div class={`group flex gap-2 ${own ? "flex-row-reverse" : ""}`}>
      {!own && (
        <span class="w-8 shrink-0">
          {!follows && (
            <Avatar
              name={name}
              photo={line.authorId && view.photos[line.authorId]}
              size="sm"
            />
          )}
        </span>
      )}
      <div
        class={`flex min-w-0 max-w-[80%] flex-col gap-1 ${
          own ? "items-end" : "items-start"
        }`}
      >
        <p class={own || follows ? "sr-only" : "text-sm text-soft"}>{name}</p>
        <div
          class={`flex max-w-full items-end gap-2 ${
            own ? "flex-row-reverse" : ""
          }`}
        >
          <div
            class={`flex min-w-0 flex-col gap-1 ${
              own ? "items-end" : "items-start"
            }`}
          >
            {line.data.photos.length > 0 && (
              <BubblePhotos photos={line.data.photos} name={name} view={view} />
            )}
            {editor ?? <Words line={line} own={own} ends={ends} view={view} />}
          </div>
          {!editor && <Foot line={line} ends={ends} read={read} view={view} />}
        </div>
        {!editor && <Hint line={line} view={view} />}
      </div>
    </div>
  );
}

interface PartProps {
  line: MessageLine;
  view: LineView;
}

function Words(
  { line, own, ends, view }: PartProps & { own: boolean; ends: boolean },
) {
  if (line.deletedAt !== null) {
    return (
      <p class="rounded-2xl border border-dashed border-edge px-4 py-2 text-soft">
        {line.data.removed ? view.words.removed : view.words.erased}
      </p>
    );
  }
  if (line.body === "") return null;
  const look = own
    ? `bg-persimmon-tint ${ends ? "rounded-br" : ""}`
    : `border border-line bg-surface ${ends ? "rounded-bl" : ""}`;
  return (
    <p class={`whitespace-pre-wrap rounded-2xl px-4 py-2 ${look}`}>
      {linkParts(line.body).map(({ text, href }) =>
        href === undefined ? text : (
          <a
            href={href}
            rel="noopener nofollow"
            class="text-persimmon underline"
          >
            {text}
          </a>
        )
      )}
    </p>
  );
}

/** When it was said, whether it was read or changed, and what may still be done with it. */
function Foot(
  { line, ends, read, view }: PartProps & { ends: boolean; read: boolean },
) {
  const { words, lang } = view;
  return (
    <div class="flex shrink-0 items-end gap-1 text-sm leading-snug text-soft">
      <p class="flex flex-col items-end">
        {read && <span class="font-semibold text-pine">{words.read}</span>}
        {line.editedAt !== null && line.deletedAt === null && (
          <span>{words.edited}</span>
        )}
        <time datetime={line.at} class={ends ? "" : "sr-only"}>
          {timeOfDay(new Date(line.at), lang)}
        </time>
      </p>
      <BubbleMenu line={line} view={view} />
    </div>
  );
}

/** A gentle word where people share what others abuse. */
function Hint({ line, view }: PartProps) {
  const [kind] = contactsIn(line.body);
  if (kind === undefined) return null;
  return (
    <p class="flex max-w-prose items-start gap-1.5 text-sm text-soft">
      <Glyph shape={infoIcon} class="mt-px size-4 text-amber" />
      <span>{view.words.hints[kind]}</span>
    </p>
  );
}
