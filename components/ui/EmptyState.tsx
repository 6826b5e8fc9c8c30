import { Button } from "./Button.tsx";
import { Drawing, type DrawingName } from "./Drawing.tsx";

export interface EmptyStateProps {
  drawing: DrawingName;
  title: string;
  text: string;
  action?: { href: string; label: string };
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ drawing, title, text, action }: EmptyStateProps) {
  return (
    <div class="mx-auto flex max-w-md flex-col items-center gap-4 px-4 py-12 text-center">
      <Drawing name={drawing} />
      <h2 class="text-xl">{title}</h2>
      <p class="text-soft">{text}</p>
      {action && (
        <div class="pt-2">
          <Button href={action.href} variant="secondary">{action.label}</Button>
        </div>
      )}
    </div>
  );
}
