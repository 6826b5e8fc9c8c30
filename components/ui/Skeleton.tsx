export interface SkeletonProps {
  lines?: number;
  /** The shape of an item card. */
  card?: boolean;
}

/** The shape of what is still loading, in the size it will have. */
export function Skeleton({ lines = 3, card }: SkeletonProps) {
  return (
    <div aria-hidden="true" class="breathe flex flex-col gap-3">
      {card && <div class="aspect-square w-full rounded-xl bg-raised" />}
      {Array.from({ length: card ? 2 : lines }, (_, index) => (
        <div
          key={index}
          class={`h-4 rounded bg-raised ${WIDTHS[index % WIDTHS.length]}`}
        />
      ))}
    </div>
  );
}

const WIDTHS = ["w-full", "w-2/3", "w-5/6"];
