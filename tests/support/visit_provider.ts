import assert from "node:assert/strict";

/** What somebody fills in on a provider's pages, by the name of the field. */
export type Answers = Record<string, string>;

const MOST_STEPS = 20;
const BACK = /^http:\/\/localhost(:\d+)?\/sign-in\/with\//;

/**
 * Goes through a provider's pages as a browser would: follows redirects, keeps cookies, fills in
 * each form and sends it, until the provider sends it back to the yard. Answers where to.
 */
export async function visitProvider(
  address: string,
  answers: Answers,
): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = new URL(address);
  let form: URLSearchParams | null = null;
  for (let step = 0; step < MOST_STEPS; step++) {
    const response: Response = await fetch(url, {
      method: form ? "POST" : "GET",
      body: form,
      redirect: "manual",
      headers: {
        cookie: [...cookies].map((pair) => pair.join("=")).join("; "),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get("location");
    if (location !== null) {
      url = new URL(location, url);
      form = null;
      if (BACK.test(url.href)) return url;
      continue;
    }
    assert.equal(response.status, 200, text);
    const action = /<form[^>]+action="([^"]+)"/.exec(text)?.[1];
    assert.ok(action, text);
    url = new URL(plain(action), url);
    form = filledIn(text, answers);
  }
  throw new Error("The provider never sent anybody back");
}

function filledIn(html: string, answers: Answers): URLSearchParams {
  const form = new URLSearchParams();
  for (const [input] of html.matchAll(/<input[^>]+>/g)) {
    const name = attribute(input, "name");
    if (!name) continue;
    form.set(name, answers[name] ?? attribute(input, "value"));
  }
  return form;
}

function attribute(tag: string, name: string): string {
  return plain(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

/** An address as it stands in HTML, without what HTML adds. */
export function plain(text: string): string {
  return text.replaceAll("&amp;", "&").replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
}
