/*
 * Keeps the app's shell, so that it opens in an orchard without a network: drafts are written there and sent later. Data is
 * never kept here: a promise of kilograms is only true when it is fresh. The two names in capitals are filled in by the build.
 */
const CACHE = `shell-${VERSION}`;
const NOT_THE_APPS = /^\/(api|login|logout|status|readme|webjars|q)(\/|$)|^\/market\/harvests\//;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)));
});

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('shell-') && name !== CACHE;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || NOT_THE_APPS.test(pathname)) {
    return;
  }
  if (request.mode === 'navigate') {
    // Every screen is the same page; the newest when there is a network.
    event.respondWith(fetch(request).catch(() => caches.match('/')));
  } else if (pathname.startsWith('/app/') || pathname.startsWith('/fonts/')) {
    // Their names change with their content; fonts do not change.
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
  } else {
    event.respondWith(fetch(request).catch(() => caches.match(request)));
  }
});
