import { EmptyState } from "@/components/ui/EmptyState.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Notice } from "@/components/ui/Notice.tsx";
import {
  EVERYWHERE,
  type Listing,
  listingPath,
  placeOf,
} from "@/domain/rent/listing.ts";
import type { FieldErrors } from "@/domain/shared/problems.ts";
import type { Messages } from "@/locales/mod.ts";

export interface ListEmptyProps {
  listing: Listing;
  home: string | null;
  t: Messages;
  /** What of the address could not be read. */
  errors: FieldErrors | null;
}

/** Nothing to show: why, and what to do next. */
export function ListEmpty({ listing, home, t, errors }: ListEmptyProps) {
  const { list } = t.rent;
  if (errors !== null) return <Unreadable errors={errors} t={t} />;
  const searched = listing.q !== "";
  return (
    <div class="flex flex-col items-center">
      <EmptyState
        drawing={searched ? "search" : "box"}
        title={searched ? list.emptySearchTitle : list.emptyTitle}
        text={listing.section === "wanted"
          ? list.emptyWantedText
          : list.emptyText}
        action={{ href: "/rent/new?section=wanted", label: list.emptyAction }}
      />
      {placeOf(listing, home) !== null && (
        <a
          href={listingPath({ ...listing, region: EVERYWHERE, page: 1 })}
          class="inline-flex min-h-11 items-center text-persimmon hover:underline"
        >
          {list.emptyEverywhere}
        </a>
      )}
    </div>
  );
}

function Unreadable({ errors, t }: { errors: FieldErrors; t: Messages }) {
  const { list } = t.rent;
  return (
    <Notice tone="rose" title={list.badTitle}>
      <p>{list.badText}</p>
      <ul>
        {Object.entries(errors).map(([field, error]) => (
          <li key={field}>{errorText(t, error)}</li>
        ))}
      </ul>
    </Notice>
  );
}
