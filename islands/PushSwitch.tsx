import { useEffect, useRef, useState } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";
import { Fault } from "@/components/uploads/Fault.tsx";
import { deviceMark } from "@/domain/notifications/device_mark.ts";
import type { Messages } from "@/locales/mod.ts";

export interface PushSwitchProps {
  /** The yard's public key, in base64url. */
  publicKey: string;
  /** The member's devices, by what each knows itself by. */
  marks: readonly string[];
  words: Messages["push"]["device"];
}

type State =
  | "unknown"
  | "unable"
  | "on"
  | "off"
  | "asking"
  | "denied"
  | "failed";

/** Subscribes this browser, and hands the yard what it takes to reach it. Says nothing where it is on the list already. */
export function PushSwitch({ publicKey, marks, words }: PushSwitchProps) {
  const [state, setState] = useState<State>("unknown");
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    lookAt(marks).then(setState);
  }, []);

  async function turnOn() {
    setState("asking");
    try {
      if (await Notification.requestPermission() !== "granted") {
        return setState("denied");
      }
      send(form.current, await subscribe(publicKey));
    } catch {
      setState("failed");
    }
  }

  if (state === "unknown" || state === "on") return null;
  if (state === "unable") return <p class="text-soft">{words.unable}</p>;
  return (
    <form
      ref={form}
      method="post"
      action="/settings/notifications/devices"
      class="flex flex-col items-start gap-3"
    >
      {["endpoint", "p256dh", "auth"].map((name) => (
        <input key={name} type="hidden" name={name} />
      ))}
      {state === "denied" && <Fault text={words.denied} />}
      {state === "failed" && <Fault text={words.failed} />}
      <button
        type="button"
        onClick={turnOn}
        aria-disabled={state === "asking" ? "true" : undefined}
        class={`aria-[disabled=true]:opacity-50 ${
          buttonClass({ variant: "secondary" })
        }`}
      >
        {state === "asking" ? words.asking : words.turnOn}
      </button>
    </form>
  );
}

/** Whether this browser can, and does already. */
async function lookAt(marks: readonly string[]): Promise<State> {
  if (!("serviceWorker" in navigator) || !("PushManager" in globalThis)) {
    return "unable";
  }
  if (Notification.permission === "denied") return "denied";
  const worker = await navigator.serviceWorker.getRegistration();
  const subscription = await worker?.pushManager.getSubscription();
  if (!subscription) return "off";
  return marks.includes(await deviceMark(subscription.endpoint)) ? "on" : "off";
}

async function subscribe(publicKey: string): Promise<PushSubscriptionJSON> {
  await navigator.serviceWorker.register("/sw.js");
  const { pushManager } = await navigator.serviceWorker.ready;
  // One that was made with other keys is of no use.
  await (await pushManager.getSubscription())?.unsubscribe();
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: publicKey,
  });
  return subscription.toJSON();
}

function send(
  form: HTMLFormElement | null,
  { endpoint, keys }: PushSubscriptionJSON,
) {
  const values = { endpoint, p256dh: keys?.p256dh, auth: keys?.auth };
  for (const [name, value] of Object.entries(values)) {
    const field = form?.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = value ?? "";
  }
  form?.requestSubmit();
}
