import { Avatar } from "@/components/ui/Avatar.tsx";
import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import type { PersonSheet } from "@/domain/moderation/mod.ts";
import { StaffFrame } from "./StaffFrame.tsx";
import { StandingBadge } from "./StandingBadge.tsx";
import { personName, type StaffLook } from "./staff_look.ts";

export interface PeopleViewProps {
  /** What was asked for; empty before that. */
  text: string;
  /** Who was found, or who is kept from taking part now. */
  people: readonly PersonSheet[];
  look: StaffLook;
}

/** `/admin/people`: somebody by their handle, and whoever may not take part now. */
export function PeopleView({ text, people, look }: PeopleViewProps) {
  const words = look.t.admin.person;
  const asked = text !== "";
  return (
    <StaffFrame
      look={look}
      current="people"
      title={words.searchTitle}
      lead={words.searchLead}
    >
      <form
        action="/admin/people"
        class="flex max-w-form flex-wrap items-end gap-3"
      >
        <div class="min-w-0 flex-1">
          <TextField
            label={words.search}
            name="q"
            id="people-q"
            type="search"
            value={text}
            maxlength={40}
          />
        </div>
        <Button type="submit" variant="secondary">{words.searchButton}</Button>
      </form>
      <section aria-labelledby="found" class="flex flex-col gap-3">
        <h2 id="found" class={asked ? "sr-only" : "text-lg"}>
          {asked ? words.searchTitle : words.shutOut}
        </h2>
        {people.length === 0
          ? (
            <p class="text-soft">
              {asked ? words.nobody : words.noneShutOut}
            </p>
          )
          : <PersonList people={people} look={look} />}
      </section>
    </StaffFrame>
  );
}

/** Members in a list, each leading to what staff know of them. */
export function PersonList(
  { people, look }: Pick<PeopleViewProps, "people" | "look">,
) {
  const { t } = look;
  return (
    <ul class="flex flex-col gap-2">
      {people.map((person) => (
        <li key={person.id}>
          <a
            href={`/admin/people/${person.handle}`}
            class="flex flex-wrap items-center gap-3 rounded-xl border border-line bg-surface p-3 transition-colors hover:bg-raised"
          >
            <Avatar name={personName(person, t)} />
            <span class="flex min-w-0 flex-1 basis-32 flex-col">
              <span class="truncate font-semibold">
                {personName(person, t)}
              </span>
              <span class="truncate text-sm text-soft">
                {`@${person.handle}`}
              </span>
            </span>
            {person.role !== "member" && (
              <Badge tone="persimmon">{t.admin.roles[person.role]}</Badge>
            )}
            <StandingBadge person={person} look={look} />
          </a>
        </li>
      ))}
    </ul>
  );
}
