/**
 * The service worker: keeps every file of the build, and answers with what it keeps. A new version waits until a person
 * takes it into use. The browser may clear what is kept and leave the worker alive: asked by a page, it looks, fetches
 * what is gone, and says whether all is there.
 */
import { cacheNames, clientsClaim } from 'workbox-core';
import {
  cleanupOutdatedCaches,
  createHandlerBoundToURL,
  getCacheKeyForURL,
  precacheAndRoute,
} from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { isOfflineQuestion } from '#src/state/start/offlineQuestion.ts';

type KeptFile = { url: string; revision: string | null };

type WaitingMessage = MessageEvent<unknown> & { waitUntil: (work: Promise<unknown>) => void };

/** What is used of the scope of a service worker: TypeScript knows that of a page or that of a worker, not both. */
type WorkerScope = {
  __WB_MANIFEST: KeptFile[];
  registration: ServiceWorkerRegistration;
  skipWaiting: () => Promise<void>;
  addEventListener: (type: 'message', listener: (event: WaitingMessage) => void) => void;
};

declare const self: WorkerScope;

const files = self.__WB_MANIFEST;

precacheAndRoute(files);
cleanupOutdatedCaches();
// The app lies at one address, and what comes after the hash is its own. Whatever else lies in its folder, such as where one logs in, is the host's.
const { pathname } = new URL(self.registration.scope);
registerRoute(
  new NavigationRoute(createHandlerBoundToURL('index.html'), {
    allowlist: [new RegExp(`^${pathname.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?:index\\.html)?(?:\\?|$)`)],
  }),
);
// The first visit works offline from the moment the app says so, not from the next one. An update still waits.
clientsClaim();

self.addEventListener('message', (event) => {
  if (isOfflineQuestion(event.data)) {
    event.waitUntil(
      keepAll()
        // The network or the disk is gone: not all is there.
        .catch(() => false)
        .then((kept) => event.ports[0]?.postMessage(kept)),
    );
  } else if (isObject(event.data) && event.data['type'] === 'SKIP_WAITING') void self.skipWaiting();
});

/** Fetches what is not kept any more. Says whether every file of this version is. */
async function keepAll(): Promise<boolean> {
  const cache = await caches.open(cacheNames.precache);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const gone = files.filter(({ url }) => !kept.has(keyOf(url)));
  if (gone.length === 0) return true;
  // The files of another version are not those of this one: the new one fetches its own.
  if (await isReplaced()) return false;
  for (const { url, revision } of gone) {
    const response = await fetch(url, { cache: revision === null ? 'default' : 'reload' });
    if (!response.ok || response.redirected) return false;
    await cache.put(keyOf(url), response);
  }
  return !(await isReplaced());
}

/** Whether the host has another version than this one. */
async function isReplaced(): Promise<boolean> {
  await self.registration.update();
  return self.registration.installing !== null || self.registration.waiting !== null;
}

function keyOf(url: string): string {
  return getCacheKeyForURL(url) ?? url;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
