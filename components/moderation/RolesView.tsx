import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import {
  type PersonSheet,
  REASON_MAX,
  ROLES,
} from "@/domain/moderation/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors, ProblemName } from "@/domain/shared/problems.ts";
import { Card } from "./Card.tsx";
import { PersonList } from "./PeopleView.tsx";
import { StaffFrame } from "./StaffFrame.tsx";
import type { StaffLook } from "./staff_look.ts";

export interface RolesViewProps {
  staff: readonly PersonSheet[];
  deed: string;
  typed: Typed;
  errors: FieldErrors;
  refused: ProblemName | null;
  done: boolean;
  look: StaffLook;
}

/** `/admin/roles`: who is staff, and the form that changes it. */
export function RolesView(props: RolesViewProps) {
  const { staff, refused, done, look } = props;
  const { t } = look;
  const words = t.admin.staff;
  return (
    <StaffFrame
      look={look}
      current="roles"
      title={words.title}
      lead={words.lead}
    >
      {done && <Notice tone="pine">{t.admin.done}</Notice>}
      {refused && <Notice tone="rose">{t.problems[refused]}</Notice>}
      <div class="grid items-start gap-6 md:grid-cols-2">
        <section aria-labelledby="team" class="flex flex-col gap-4">
          <h2 id="team" class="text-lg">{words.team}</h2>
          <PersonList people={staff} look={look} />
        </section>
        <Card id="change" title={words.change}>
          <RoleForm {...props} />
        </Card>
      </div>
    </StaffFrame>
  );
}

function RoleForm({ deed, typed, errors, look: { t } }: RolesViewProps) {
  const words = t.admin.staff;
  return (
    <form
      method="post"
      action="/admin/roles"
      novalidate
      class="flex flex-col gap-5"
    >
      <input type="hidden" name="deed" value={deed} />
      <TextField
        label={words.handle}
        name="handle"
        value={typed.handle}
        hint={words.handleHint}
        error={errorText(t, errors.handle)}
        required
      />
      <SelectField
        label={words.role}
        name="role"
        value={typed.role ?? "moderator"}
        error={errorText(t, errors.role)}
        options={ROLES.map((value) => ({
          value,
          label: `${t.admin.roles[value]} · ${words.roleHints[value]}`,
        }))}
        required
      />
      <TextArea
        label={t.admin.reason}
        name="reason"
        value={typed.reason}
        hint={words.reasonHint}
        error={errorText(t, errors.reason)}
        maxlength={REASON_MAX}
        rows={2}
        required
      />
      <Button type="submit" wide>{words.save}</Button>
    </form>
  );
}
