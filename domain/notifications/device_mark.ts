/** By what a browser knows its own subscription in a list, without the list telling any. */
export async function deviceMark(endpoint: string): Promise<string> {
  const bytes = new TextEncoder().encode(endpoint);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
