import { Button } from "@/components/ui/Button.tsx";
import { errorText } from "@/components/ui/error_text.ts";
import { Icon } from "@/components/ui/Icon.tsx";
import { TextField } from "@/components/ui/TextField.tsx";
import { PLACE_MAX } from "@/domain/chat/mod.ts";
import { momentText } from "@/domain/shared/seoul_time.ts";
import { COMPOSER_PANEL } from "./composer_panel.ts";
import type { RoomViewProps } from "./RoomView.tsx";

export interface AppointmentFormProps
  extends Pick<RoomViewProps, "look" | "typed" | "errors"> {
  /** Where the room is. */
  path: string;
}

/** Proposes where and when to meet; folded away until it is wanted. */
export function AppointmentForm(props: AppointmentFormProps) {
  const { look: { t, now }, typed, errors, path } = props;
  const words = t.chat.appointment;
  const refused = errors.place !== undefined || errors.starts_at !== undefined;
  return (
    <details
      name="menu"
      open={refused}
      data-part="appointment"
      class="menu"
    >
      <summary
        aria-label={words.open}
        title={words.open}
        class="inline-flex size-12 items-center justify-center rounded-full text-soft transition-colors hover:bg-raised hover:text-ink"
      >
        <Icon name="calendar-check" size={24} />
      </summary>
      <form
        method="post"
        action={`${path}/appointments`}
        novalidate
        class={COMPOSER_PANEL}
      >
        <div>
          <h2>{words.title}</h2>
          <p class="text-sm text-soft">{words.hint}</p>
        </div>
        <TextField
          label={words.place}
          name="place"
          value={typed.place}
          error={errorText(t, errors.place)}
          placeholder={words.placeExample}
          maxlength={PLACE_MAX}
          autocomplete="off"
          required
        />
        <TextField
          label={words.time}
          name="starts_at"
          type="datetime-local"
          value={typed.starts_at}
          min={momentText(now)}
          error={errorText(t, errors.starts_at)}
          required
        />
        <Button type="submit" variant="secondary">{words.propose}</Button>
      </form>
    </details>
  );
}
