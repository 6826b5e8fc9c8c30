/** `deno task push:keys`: makes the pair of keys by which push services know this yard. */
import webpush from "web-push";
import { say } from "./plain_errors.ts";

const { publicKey, privateKey } = webpush.generateVAPIDKeys();
say(`VAPID_PUBLIC_KEY=${publicKey}`);
say(`VAPID_PRIVATE_KEY=${privateKey}`);
say("VAPID_SUBJECT=mailto:you@yard.example");
