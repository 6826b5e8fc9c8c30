import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from "@simplewebauthn/browser";
import { useEffect, useRef, useState } from "preact/hooks";
import { buttonClass } from "@/components/ui/Button.tsx";
import { Glyph } from "@/components/ui/Glyph.tsx";
import { keyRoundIcon } from "@/components/ui/icons.gen.ts";

export interface PasskeyButtonProps {
  /** Where the question for the passkey is had. */
  challenge: string;
  /** Whether a passkey is made, not asked. */
  makes: boolean;
  label: string;
  words: Record<
    "busy" | "unsupported" | "cancelled" | "known" | "failed",
    string
  >;
}

type Step = "loading" | "ready" | "busy" | "unsupported";

/** Has the device answer with a passkey and sends the form it stands in. Without a script it stays disabled. */
export function PasskeyButton(props: PasskeyButtonProps) {
  const { label, words } = props;
  const [step, setStep] = useState<Step>("loading");
  const [said, setSaid] = useState("");
  const answer = useRef<HTMLInputElement>(null);

  useEffect(() => {
    function begin() {
      setStep(browserSupportsWebAuthn() ? "ready" : "unsupported");
      setSaid("");
    }
    begin();
    // Who comes back to the page finds it as it was left: busy.
    addEventListener("pageshow", begin);
    return () => removeEventListener("pageshow", begin);
  }, []);

  async function ask(event: MouseEvent) {
    event.preventDefault();
    const form = answer.current?.form;
    if (!form || !answer.current || !form.reportValidity()) return;
    setStep("busy");
    setSaid(words.busy);
    try {
      const credential = await credentialFor(props);
      if (credential === null) return location.reload();
      answer.current.value = JSON.stringify(credential);
      form.submit();
    } catch (error) {
      setSaid(wordsFor(error, words));
      setStep("ready");
    }
  }

  return (
    <div class="flex flex-col gap-3">
      <input ref={answer} type="hidden" name="credential" />
      <button
        type="submit"
        onClick={ask}
        disabled={step !== "ready"}
        class={buttonClass({ size: "lg", wide: true })}
      >
        <Glyph shape={keyRoundIcon} />
        <span>{label}</span>
      </button>
      <p role="status" class="text-soft empty:hidden">
        {step === "unsupported" ? words.unsupported : said}
      </p>
    </div>
  );
}

/** What the device answers to the server's question; null when a fresh page must ask first who is there. */
async function credentialFor({ challenge, makes }: PasskeyButtonProps) {
  const headers = { accept: "application/json" };
  const body = new URLSearchParams();
  const response = await fetch(challenge, { method: "POST", headers, body });
  const type = response.headers.get("content-type") ?? "";
  if (!response.ok || !type.startsWith("application/json")) return null;
  const optionsJSON = await response.json();
  return makes
    ? await startRegistration({ optionsJSON })
    : await startAuthentication({ optionsJSON });
}

function wordsFor(error: unknown, words: PasskeyButtonProps["words"]): string {
  if (error instanceof WebAuthnError) {
    return error.code === "ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED"
      ? words.known
      : words.cancelled;
  }
  return error instanceof TypeError ? words.failed : words.cancelled;
}
