import { useEffect, useRef, useState } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";

export interface PlaceFormProps {
  words: {
    confirm: string;
    needs: string;
    asking: string;
    denied: string;
    failed: string;
  };
}

const PATIENCE_MS = 20_000;
const PERMISSION_DENIED = 1;

/** Asks the device where it stands and sends that once. Without a script it says what is needed. */
export function PlaceForm({ words }: PlaceFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [isReady, setReady] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => setReady("geolocation" in navigator), []);

  function send({ coords }: GeolocationPosition) {
    if (!form.current) return;
    const { lat, lon } = form.current.elements as unknown as Record<
      "lat" | "lon",
      HTMLInputElement
    >;
    lat.value = coords.latitude.toFixed(5);
    lon.value = coords.longitude.toFixed(5);
    form.current.submit();
  }

  function ask(event: Event) {
    event.preventDefault();
    setAsking(true);
    setSaid(words.asking);
    navigator.geolocation.getCurrentPosition(send, ({ code }) => {
      setAsking(false);
      setSaid(code === PERMISSION_DENIED ? words.denied : words.failed);
    }, { timeout: PATIENCE_MS, maximumAge: 0 });
  }

  if (!isReady) return <p class="text-soft">{words.needs}</p>;
  return (
    <form
      ref={form}
      method="post"
      action="/settings/neighbourhood"
      onSubmit={ask}
      class="flex flex-col gap-3"
    >
      <input type="hidden" name="lat" />
      <input type="hidden" name="lon" />
      <div>
        <button type="submit" disabled={isAsking} class={buttonClass({})}>
          {words.confirm}
        </button>
      </div>
      <p role="status" class="text-soft">{said}</p>
    </form>
  );
}
