import { formProblem } from "@/components/accounts/form_state.ts";
import { Badge } from "@/components/ui/Badge.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Choices } from "@/components/ui/Choices.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import type { Look } from "@/components/ui/look.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import {
  type Program,
  PROGRAM_NAME_MAX,
  SCOPES,
} from "@/domain/accounts/api_token.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import { shortId } from "@/domain/shared/ids.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { moment } from "@/locales/format_dates.ts";
import { SettingsFrame } from "./SettingsFrame.tsx";

export interface TokensPageProps {
  look: Look;
  programs: readonly Program[];
  /** What was made just now, to be copied. */
  token: string | null;
  removed: boolean;
  typed: Typed;
  errors: FieldErrors;
}

/** The programs that act for a member, and the way to let another one in. */
export function TokensPage(props: TokensPageProps) {
  const { look: { t }, programs, token, removed } = props;
  const words = t.connections.tokens;
  return (
    <SettingsFrame t={t} current="tokens">
      {token && <NewToken look={props.look} token={token} />}
      {removed && <Notice tone="pine">{words.removed}</Notice>}
      <section class="flex w-full flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:p-8">
        <header class="flex flex-col gap-2">
          <h1 class="text-2xl">{words.title}</h1>
          <p class="text-soft">{words.lead}</p>
        </header>
        {programs.length === 0
          ? <p class="rounded-xl bg-raised p-4">{words.none}</p>
          : (
            <ul class="flex flex-col divide-y divide-line">
              {programs.map((each) => (
                <Row key={each.id} look={props.look} program={each} />
              ))}
            </ul>
          )}
      </section>
      <NewProgram {...props} />
    </SettingsFrame>
  );
}

/** The token itself, this once. */
function NewToken({ look: { t }, token }: { look: Look; token: string }) {
  const words = t.connections.tokens;
  return (
    <Notice tone="pine" title={words.made}>
      <p>{words.once}</p>
      <p class="mt-2 select-all break-all rounded-lg border border-line bg-surface p-3 font-mono text-sm">
        {token}
      </p>
    </Notice>
  );
}

function Row({ look, program }: { look: Look; program: Program }) {
  const { id, name, scope, createdAt, usedAt } = program;
  const words = look.t.connections.tokens;
  return (
    <li class="flex flex-wrap items-center justify-between gap-3 py-4">
      <div class="flex min-w-0 flex-col gap-1">
        <p class="flex flex-wrap items-center gap-2">
          <span class="min-w-0 break-words font-semibold">{name}</span>
          <Badge tone={scope === "write" ? "amber" : "neutral"}>
            {words.scopes[scope].label}
          </Badge>
        </p>
        <p class="text-sm text-soft">
          {words.since(moment(createdAt, look))} ·{" "}
          {usedAt ? words.used(moment(usedAt, look)) : words.unused}
        </p>
      </div>
      <form method="post" action={`/settings/tokens/${shortId(id)}/removal`}>
        <Button type="submit" variant="danger" size="sm">{words.remove}</Button>
      </form>
    </li>
  );
}

function NewProgram(props: TokensPageProps) {
  const { look: { t, lang }, typed, errors } = props;
  const words = t.connections.tokens;
  const problem = formProblem({ t, lang, typed, errors });
  return (
    <section class="flex w-full flex-col gap-6 rounded-2xl border border-line bg-surface p-6 md:p-8">
      <h2 class="text-xl">{words.add}</h2>
      {problem && <Notice tone="rose">{problem}</Notice>}
      <form
        method="post"
        action="/settings/tokens"
        novalidate
        class="flex flex-col gap-5"
      >
        <TextField
          label={words.name}
          name="name"
          value={typed.name}
          hint={words.nameHint}
          error={errorText(t, errors.name)}
          maxlength={PROGRAM_NAME_MAX}
          required
        />
        <Choices
          legend={words.scope}
          name="scope"
          value={typed.scope ?? "read"}
          error={errorText(t, errors.scope)}
          options={SCOPES.map((value) => ({ value, ...words.scopes[value] }))}
          required
        />
        <div>
          <Button type="submit">{words.submit}</Button>
        </div>
      </form>
    </section>
  );
}
