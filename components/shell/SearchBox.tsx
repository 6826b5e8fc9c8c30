import type { Messages } from "@/locales/mod.ts";
import { Icon } from "@/components/ui/Icon.tsx";

/** Search in everything, from anywhere. */
export function SearchBox({ t, value }: { t: Messages; value?: string }) {
  return (
    <form
      action="/search"
      method="get"
      role="search"
      class="relative mx-auto min-w-0 max-w-md flex-1"
    >
      <label for="site-search" class="sr-only">{t.common.search.label}</label>
      <input
        id="site-search"
        type="search"
        name="q"
        value={value}
        maxlength={100}
        placeholder={t.common.search.placeholder}
        autocomplete="off"
        inputmode="search"
        class="min-h-11 w-full truncate rounded-full border border-line bg-surface pl-4 pr-12 transition-colors hover:border-edge"
      />
      <button
        type="submit"
        aria-label={t.common.search.submit}
        class="absolute inset-y-0 right-0 inline-flex w-11 items-center justify-center rounded-full text-soft hover:text-ink"
      >
        <Icon name="search" />
      </button>
    </form>
  );
}
