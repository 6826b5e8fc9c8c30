/**
 * What runs of Madang while no page is open: it shows messages, and says in our words that there
 * is no line. It keeps that one page and its stylesheet, and nothing else; no other page is ever
 * answered from here.
 */
/// <reference no-default-lib="true" />
/// <reference lib="webworker" />

const CACHE = "offline-1";
const OFFLINE = "/offline";

addEventListener("install", (event) => {
  event.waitUntil(keepOfflinePage());
  skipWaiting();
});

addEventListener("activate", (event) => {
  event.waitUntil(begin());
});

addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(visit(event));
  else if (request.destination === "style") event.respondWith(dress(request));
});

addEventListener("push", (event) => {
  event.waitUntil(show(event.data.json()));
});

addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.url));
});

addEventListener("pushsubscriptionchange", (event) => {
  event.waitUntil(subscribeAgain(event.oldSubscription));
});

/** As a guest sees it: it says nothing of anybody, whoever signs in here. */
async function keepOfflinePage() {
  const cache = await caches.open(CACHE);
  const request = new Request(OFFLINE, {
    credentials: "omit",
    cache: "reload",
  });
  const page = await fetch(request);
  const [, style] = /<link rel="stylesheet" href="([^"]+)"/
    .exec(await page.clone().text()) ?? [];
  if (style) await cache.add(style);
  await cache.put(OFFLINE, page);
}

async function begin() {
  for (const name of await caches.keys()) {
    if (name !== CACHE) await caches.delete(name);
  }
  await registration.navigationPreload?.enable();
  await clients.claim();
}

async function visit({ request, preloadResponse }) {
  try {
    return await preloadResponse ?? await fetch(request);
  } catch {
    return await caches.match(OFFLINE) ?? Response.error();
  }
}

async function dress(request) {
  try {
    return await fetch(request);
  } catch {
    return await caches.match(request) ?? Response.error();
  }
}

/** Whoever looks at Madang just now is told there. */
async function show({ title, body, url, tag }) {
  const pages = await clients.matchAll({ type: "window" });
  if (pages.some(({ focused }) => focused)) return;
  await registration.showNotification(title, {
    body,
    tag,
    renotify: true,
    icon: "/icons/192.png",
    data: { url },
  });
}

/** Where there is a page it goes there; else a new one is opened. */
async function open(url) {
  const [page] = await clients.matchAll({ type: "window" });
  if (page === undefined) return await clients.openWindow(url);
  await page.navigate(url);
  await page.focus();
}

async function subscribeAgain(old) {
  if (!old) return;
  const { endpoint, keys } =
    (await registration.pushManager.subscribe(old.options)).toJSON();
  const body = new URLSearchParams({ endpoint, ...keys });
  await fetch("/settings/notifications/devices", { method: "POST", body });
}
