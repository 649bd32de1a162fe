// What is kept in this browser is the page for being offline, which knows nobody, and the scripts and styles of Memoro:
// no page with anything of somebody's in it. A new build registers this file with a new version, and what the old kept goes.
const SHELL = `shell-${new URL(self.location.href).searchParams.get("v")}`;
const OFFLINE = "/offline";
const ASSET = /\/assets\/[\w.-]+/g;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(openPage(request, url));
  else if (url.pathname.startsWith("/assets/")) event.respondWith(openAsset(request));
});

/** Asked for as somebody who is not signed in, so that it holds nothing of anybody. */
async function keepShell() {
  const page = await fetch(OFFLINE, { credentials: "omit", cache: "reload" });
  if (!page.ok || page.redirected) throw new Error(`${OFFLINE} answered ${page.status}`);
  const text = await page.clone().text();
  const cache = await caches.open(SHELL);
  await cache.addAll(new Set(text.match(ASSET)));
  await cache.put(OFFLINE, page);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
}

/** From the network; where that can't be reached, the page that says so, by its own address. */
async function openPage(request, url) {
  try {
    return await fetch(request);
  } catch (error) {
    const page = await caches.match(OFFLINE);
    if (!page) throw error;
    if (url.pathname === OFFLINE) return page;
    return Response.redirect(`${OFFLINE}?${new URLSearchParams({ to: url.pathname + url.search })}`, 303);
  }
}

/** Their names change with what they hold. */
async function openAsset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const asset = await fetch(request);
  if (asset.ok) await (await caches.open(SHELL)).put(request, asset.clone());
  return asset;
}
