/**
 * Lets the pages for writing open without the network once they have been opened with it. Only GET, only those pages and
 * the files they are made of, never data. Pages belong to the officer for whom the server made them: whoever signs in or
 * out on this device closes the shelf until a page says again who is there, and another officer's shelf is thrown away.
 */
const VERSION = '1';
const PARTS = `tk-parts-${VERSION}`;
const NOTES = `tk-notes-${VERSION}`;
const shelf = (officer) => `tk-pages-${VERSION}-${officer}`;
const isShelf = (name) => name.startsWith('tk-pages-');

const WRITING = /^\/(submissions\/[^/]+(\/figures)?|reports\/[^/]+\/text)$/;
const STATIC = /^\/(webjars\/|islands\/|trinhky[^/]*\.(css|js)$|favicon[^/]*\.svg$)/;
const DOOR = /^\/sign-(in|out)$/;
const PATIENCE = 3_000;
const MOST_PAGES = 80;
const MOST_PARTS = 400;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(tidied().then(() => self.clients.claim())));
self.addEventListener('message', (event) => event.waitUntil(keep(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === 'POST' && DOOR.test(pathname)) event.waitUntil(note('officer', ''));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(page(event, WRITING.test(pathname)));
  else if (STATIC.test(pathname)) event.respondWith(part(event));
});

async function tidied() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('tk-') && !name.startsWith(`tk-pages-${VERSION}-`) && name !== PARTS && name !== NOTES);
  return Promise.all(old.map((name) => caches.delete(name)));
}

/* What the worker must know after it was stopped: who is signed in, and the words of its own page. */
async function note(key, value) {
  await (await caches.open(NOTES)).put(`/${key}`, new Response(JSON.stringify(value)));
}

async function noted(key) {
  const found = await (await caches.open(NOTES)).match(`/${key}`);
  return found ? found.json() : null;
}

async function isHere(officer) {
  await note('officer', officer);
  const others = (await caches.keys()).filter((name) => isShelf(name) && name !== shelf(officer));
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** A page has opened for writing: it and its parts are fetched once more, mostly from the browser's own memory. */
async function keep({ officer, page: address, parts, words, language }) {
  await isHere(officer);
  await note('words', { ...words, language });
  const cache = await caches.open(PARTS);
  const wanted = [...new Set(parts)].filter((url) => {
    const { origin, pathname } = new URL(url);
    return origin === self.location.origin && STATIC.test(pathname);
  });
  await Promise.all(wanted.map(async (url) => { if (!(await cache.match(url))) await cache.add(url).catch(() => {}); }));
  const pages = await caches.open(shelf(officer));
  if (!(await pages.match(address))) await remembered(await fetch(address, { redirect: 'manual' }), address).catch(() => {});
  await trimmed(cache, MOST_PARTS);
}

async function trimmed(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** Puts a fresh page on the shelf of the officer whom it names. A page that names nobody is not kept. */
async function remembered(response, address) {
  if (!response.ok || !response.headers.get('Content-Type')?.startsWith('text/html')) return;
  const officer = /data-officer="([^"]+)"/.exec(await response.clone().text())?.[1];
  if (!officer) return;
  await isHere(officer);
  if (!WRITING.test(new URL(address).pathname)) return;
  const pages = await caches.open(shelf(officer));
  await pages.delete(address);
  await pages.put(address, response);
  await trimmed(pages, MOST_PAGES);
}

const late = (milliseconds) => new Promise((resolve) => { setTimeout(() => resolve(null), milliseconds); });

/** The network first; what was kept if it does not answer soon; a page that says so if nothing was kept. */
async function page(event, isWriting) {
  const kept = isWriting ? await onTheShelf(event.request.url) : null;
  const fresh = fetch(event.request).then((response) => {
    event.waitUntil(remembered(response.clone(), event.request.url));
    return response;
  });
  event.waitUntil(fresh.catch(() => {}));
  try {
    return (await (kept ? Promise.race([fresh, late(PATIENCE)]) : fresh)) ?? kept;
  } catch (failure) {
    const instead = kept ?? (isWriting ? await notOpened() : null);
    if (!instead) throw failure;
    return instead;
  }
}

async function onTheShelf(address) {
  const officer = await noted('officer');
  return officer ? (await (await caches.open(shelf(officer))).match(address)) ?? null : null;
}

async function part(event) {
  const cache = await caches.open(PARTS);
  const kept = await cache.match(event.request);
  const fresh = fetch(event.request).then((response) => {
    if (response.ok) event.waitUntil(cache.put(event.request, response.clone()));
    return response;
  });
  if (!kept) return fresh;
  event.waitUntil(fresh.catch(() => {}));
  return (await Promise.race([fresh.catch(() => null), late(PATIENCE)])) ?? kept;
}

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

async function openedPages() {
  const officer = await noted('officer');
  if (!officer) return [];
  const pages = await caches.open(shelf(officer));
  const titled = (await pages.keys()).map(async (request) => {
    const title = /<title>([^<]*)<\/title>/.exec(await (await pages.match(request)).text())?.[1] ?? request.url;
    return `<li><a href="${escaped(request.url)}">${title}</a></li>`;
  });
  return Promise.all(titled);
}

async function notOpened() {
  const words = await noted('words');
  if (!words) return null;
  const links = await openedPages();
  const list = links.length > 0 ? `<h2>${escaped(words['offline.opened'])}</h2><ul>${links.join('')}</ul>` : '';
  const styles = (await (await caches.open(PARTS)).keys()).map(({ url }) => url).filter((url) => url.endsWith('.css'));
  const html = `<!doctype html><html lang="${escaped(words.language)}"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(words['offline.title'])}</title>
    ${styles.map((url) => `<link rel="stylesheet" href="${escaped(url)}">`).join('')}</head>
    <body><main class="tk-main"><div class="tk-answer"><h1>${escaped(words['offline.title'])}</h1>
    <p class="tk-lead">${escaped(words['offline.text'])}</p>${list}
    <p class="tk-actions"><a class="btn btn-primary" href="">${escaped(words['offline.retry'])}</a></p></div></main></body></html>`;
  return new Response(html, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}
