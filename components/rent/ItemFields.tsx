import type { ComponentChildren } from "preact";
import { Choices } from "@/components/ui/Choices.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { SelectField } from "@/components/ui/SelectField.tsx";
import { TextArea } from "@/components/ui/TextArea.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { CATEGORY_IDS, categoryName } from "@/domain/rent/categories.ts";
import { BODY_MAX, TITLE_MAX } from "@/domain/rent/draft.ts";
import { UNITS } from "@/domain/rent/item.ts";
import { countLetters } from "@/domain/shared/forms.ts";
import { LetterCounter } from "@/islands/LetterCounter.tsx";
import type { ItemFormProps } from "./ItemForm.tsx";

/** Whether somebody lends or looks for something. */
export function SectionField({ t, typed, errors }: ItemFormProps) {
  const words = t.uploads.form;
  return (
    <Choices
      legend={words.section}
      name="section"
      value={typed.section}
      error={errorText(t, errors.section)}
      options={[
        { value: "lend", label: words.lend, hint: words.lendHint },
        { value: "wanted", label: words.wanted, hint: words.wantedHint },
      ]}
      required
    />
  );
}

/** Title, category and description. */
export function AboutFields({ t, lang, typed, errors }: ItemFormProps) {
  const words = t.uploads.form;
  return (
    <>
      <Counted name="title" max={TITLE_MAX} typed={typed} words={words}>
        <TextField
          label={words.title}
          name="title"
          value={typed.title}
          hint={words.titleHint}
          error={errorText(t, errors.title)}
          placeholder={words.titlePlaceholder}
          autocomplete="off"
          required
        />
      </Counted>
      <SelectField
        label={words.category}
        name="category"
        value={typed.category}
        error={errorText(t, errors.category)}
        placeholder={words.categoryPlaceholder}
        options={CATEGORY_IDS.map((id) => ({
          value: id,
          label: categoryName(id, lang),
        }))}
        required
      />
      <Counted name="body" max={BODY_MAX} typed={typed} words={words}>
        <TextArea
          label={words.body}
          name="body"
          value={typed.body}
          hint={words.bodyHint}
          error={errorText(t, errors.body)}
          rows={7}
          required
        />
      </Counted>
    </>
  );
}

interface CountedProps extends Pick<ItemFormProps, "typed"> {
  name: string;
  max: number;
  words: ItemFormProps["t"]["uploads"]["form"];
  children: ComponentChildren;
}

/** A field with the number of its letters. The field lets more be typed, so that a pasted text is not cut unseen. */
function Counted({ name, max, typed, words, children }: CountedProps) {
  return (
    <div class="flex flex-col">
      {children}
      <LetterCounter
        field={name}
        max={max}
        initial={countLetters(typed[name] ?? "")}
        sentence={words.letters}
      />
    </div>
  );
}

/** What it costs, and what it is worth. */
export function PriceFields(props: ItemFormProps) {
  const { t, typed, errors } = props;
  const words = t.uploads.form;
  return (
    <>
      <div class="flex flex-wrap items-start gap-x-3 gap-y-6">
        <div class="grow-[2] basis-[10.5rem]">
          <Won {...props} name="price" hint={words.priceHint} />
        </div>
        <div class="grow basis-[7rem]">
          <SelectField
            label={words.unit}
            name="unit"
            value={typed.unit}
            error={errorText(t, errors.unit)}
            options={UNITS.map((unit) => ({
              value: unit,
              label: words.units[unit],
            }))}
          />
        </div>
      </div>
      <div class="grid gap-6 sm:grid-cols-2 sm:gap-3">
        <Won {...props} name="deposit" hint={words.depositHint} />
        <Won {...props} name="value" hint={words.valueHint} />
      </div>
    </>
  );
}

function Won(
  { t, typed, errors, name, hint }: ItemFormProps & {
    name: "price" | "deposit" | "value";
    hint: string;
  },
) {
  const words = t.uploads.form;
  return (
    <TextField
      label={name === "price"
        ? words.price
        : `${words[name]} (${words.optional})`}
      name={name}
      value={typed[name]}
      hint={hint}
      error={errorText(t, errors[name])}
      suffix={words.won}
      inputmode="numeric"
      autocomplete="off"
    />
  );
}

/** Whether others see it. */
export function StateField({ t, typed, errors }: ItemFormProps) {
  const words = t.uploads.form;
  return (
    <Choices
      legend={words.state}
      name="state"
      value={typed.state}
      error={errorText(t, errors.state)}
      options={[
        {
          value: "public",
          label: words.statePublic,
          hint: words.statePublicHint,
        },
        {
          value: "hidden",
          label: words.stateHidden,
          hint: words.stateHiddenHint,
        },
      ]}
    />
  );
}
