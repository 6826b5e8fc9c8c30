import { ActionBar } from "@/components/ui/ActionBar.tsx";
import { Button } from "@/components/ui/Button.tsx";
import { Checkbox } from "@/components/ui/Checkbox.tsx";
import { Choices } from "@/components/ui/Choices.tsx";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import type { Messages } from "@/locales/mod.ts";
import { Exhibit } from "./Exhibit.tsx";

/** Every field: plain, filled, with hint, with error. */
export function Fields({ t }: { t: Messages }) {
  const { sample } = t.pages.gallery;
  const error = sample.error;
  return (
    <Exhibit name="TextField, TextArea, SelectField, Choices, Checkbox, ActionBar">
      <form action="#main" class="grid gap-8 md:grid-cols-2">
        <TextField
          label={sample.email}
          name="email"
          type="email"
          hint={sample.hint}
          autocomplete="email"
        />
        <TextField
          label={sample.email}
          name="email-error"
          type="email"
          value="haneul@"
          hint={sample.hint}
          error={error}
        />
        <TextField
          label={sample.price}
          name="price"
          inputmode="numeric"
          value="12000"
          suffix={sample.won}
        />
        <SelectField
          label={sample.category}
          name="category"
          placeholder={sample.chooseCategory}
          options={[
            { value: "camping", label: sample.camping },
            { value: "tools", label: sample.tools },
          ]}
        />
        <SelectField
          label={sample.region}
          name="region"
          value="11680"
          error={t.problems.fields.choice}
          groups={[{
            label: sample.seoul,
            options: [{ value: "11680", label: sample.gangnam }],
          }]}
        />
        <TextArea
          label={sample.title}
          name="body"
          value={sample.body}
          rows={4}
          maxlength={2000}
        />
        <Choices
          legend={sample.section}
          name="section"
          value="lend"
          options={[
            { value: "lend", label: sample.lend, hint: sample.lendHint },
            { value: "wanted", label: sample.wanted, hint: sample.wantedHint },
          ]}
        />
        <Choices
          legend={sample.section}
          name="section-error"
          error={t.problems.fields.required}
          options={[
            { value: "lend", label: sample.lend },
            { value: "wanted", label: sample.wanted },
          ]}
        />
        <Checkbox name="terms" checked>{sample.agree}</Checkbox>
        <Checkbox name="terms-error" error={t.problems.fields.required}>
          {sample.agree}
        </Checkbox>
        <ActionBar>
          <Button wide>{t.common.actions.save}</Button>
        </ActionBar>
      </form>
    </Exhibit>
  );
}
