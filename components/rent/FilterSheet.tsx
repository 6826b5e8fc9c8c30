import { Button } from "@/components/ui/Button.tsx";
import { Icon } from "@/components/ui/Icon.tsx";
import { FilterForm, type FilterFormProps } from "./FilterForm.tsx";

const SHEET = "filters";

/** Opens the sheet; only where the filters do not stand beside the list anyway. */
export function FilterButton({ label }: { label: string }) {
  return (
    <span class="md:hidden">
      <Button
        type="button"
        variant="secondary"
        size="sm"
        icon="sliders-horizontal"
        popovertarget={SHEET}
      >
        {label}
      </Button>
    </span>
  );
}

/**
 * The filters: a column beside the list, and on a phone a sheet from below. It is one element,
 * a popover that wide screens always show, so it opens without a script.
 */
export function FilterSheet(props: FilterFormProps) {
  const { filters } = props.look.t.rent;
  return (
    <aside
      id={SHEET}
      popover="auto"
      aria-label={filters.title}
      class="fixed inset-x-0 bottom-0 top-auto m-0 w-full max-w-none overflow-y-auto rounded-t-2xl bg-surface p-6 text-ink shadow-lg backdrop:bg-ink/40 md:static md:block md:w-60 md:shrink-0 md:overflow-visible md:rounded-none md:bg-transparent md:p-0 md:shadow-none"
    >
      <div class="mb-4 flex items-center justify-between md:mb-0">
        <h2 class="text-xl md:sr-only">{filters.title}</h2>
        <button
          type="button"
          popovertarget={SHEET}
          popovertargetaction="hide"
          aria-label={filters.close}
          class="-mr-3 inline-flex size-11 items-center justify-center rounded-full text-soft hover:bg-raised hover:text-ink md:hidden"
        >
          <Icon name="x" size={24} />
        </button>
      </div>
      <FilterForm {...props} />
    </aside>
  );
}
