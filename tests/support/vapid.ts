import webpush from "web-push";

/** Keys that push services would know a yard by, as the host would set them. */
export function vapidEnv(): Record<string, string> {
  const { publicKey, privateKey } = webpush.generateVAPIDKeys();
  return {
    VAPID_PUBLIC_KEY: publicKey,
    VAPID_PRIVATE_KEY: privateKey,
    VAPID_SUBJECT: "mailto:host@example.com",
  };
}
