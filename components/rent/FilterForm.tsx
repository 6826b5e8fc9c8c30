import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { SelectField, type SelectGroup } from "@/components/ui/SelectField.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { type Listing, placeOf } from "@/domain/rent/listing.ts";
import { regionGroups } from "@/domain/regions/regions.ts";
import { QUERY_MAX } from "@/domain/search/mod.ts";
import type { Typed } from "@/domain/shared/forms.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import { type Language, MESSAGES } from "@/locales/mod.ts";
import type { Look } from "./look.ts";

/** Every province whole, and its districts; made once, so that they are rendered once. */
const PLACES: Record<Language, readonly SelectGroup[]> = {
  ko: placesOf("ko"),
  en: placesOf("en"),
};

export interface FilterFormProps {
  listing: Listing;
  home: string | null;
  look: Pick<Look, "t" | "lang">;
  /** What stands in the address, right or wrong. */
  typed: Typed;
  errors: FieldErrors | null;
}

/** Words, district and days: a form that leads to a list's address. */
export function FilterForm(props: FilterFormProps) {
  const { listing, home, typed, errors } = props;
  const { t, lang } = props.look;
  const { filters } = t.rent;
  return (
    <form action="/rent" class="flex flex-col gap-6">
      <Kept listing={listing} />
      <TextField
        type="search"
        name="q"
        id="filter-q"
        label={filters.search}
        hint={filters.searchHint}
        value={typed.q}
        error={errorText(t, errors?.q)}
        maxlength={QUERY_MAX}
      />
      <SelectField
        name="region"
        id="filter-region"
        label={filters.region}
        value={listing.region ?? placeOf(listing, home) ?? ""}
        placeholder={filters.everywhere}
        groups={PLACES[lang]}
        error={errorText(t, errors?.region)}
      />
      <fieldset class="flex flex-col gap-3">
        <legend class="mb-2 font-semibold">{t.deals.filter.title}</legend>
        <DayField name="from" label={t.deals.filter.from} {...props} />
        <DayField name="to" label={t.deals.filter.to} {...props} />
      </fieldset>
      <Button type="submit" variant="secondary" wide>{filters.apply}</Button>
    </form>
  );
}

/** One end of the days on which a thing is to be free. */
function DayField(
  { name, label, typed, errors, look: { t } }: FilterFormProps & {
    name: "from" | "to";
    label: string;
  },
) {
  return (
    <TextField
      type="date"
      name={name}
      id={`filter-${name}`}
      label={label}
      value={typed[name]}
      error={errorText(t, errors?.[name])}
    />
  );
}

function placesOf(lang: Language): SelectGroup[] {
  const { wholeProvince } = MESSAGES[lang].rent.filters;
  return regionGroups(lang).map(({ value, label, options }) => ({
    label,
    options: [{ value, label: wholeProvince(label) }, ...options],
  }));
}

/** What the links around the form have chosen goes along. */
function Kept({ listing: { section, category, sort } }: { listing: Listing }) {
  return (
    <>
      {section !== "lend" && (
        <input type="hidden" name="section" value={section} />
      )}
      {category && <input type="hidden" name="category" value={category} />}
      {sort !== "newest" && <input type="hidden" name="sort" value={sort} />}
    </>
  );
}
