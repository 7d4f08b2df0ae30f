import { NetworkOnly, Serwist } from 'serwist';
import { HANT_FOLDER, editionOf, filesOf, filesToCarry } from '../domain/offline/course-files.ts';
import type { CourseFile, CourseFiles } from '../domain/offline/course-files.ts';
import type { Ask, Count, OfflineState, Trouble } from '../domain/offline/messages.ts';
import { CachedCourse, entriesOf } from './cached-course.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by `src/build/offline.ts`: another build is another script, and so the browser notices it. */
declare const __COURSE_FILES__: CourseFiles;

const files = __COURSE_FILES__;
const root = new URL('./', self.location.href).href;
const serwist = new Serwist({
  precacheEntries: entriesOf(files),
  // What stands behind ? in an address is read by scripts; the page is the same.
  precacheOptions: { ignoreURLParametersMatching: [/./], cleanURLs: false, directoryIndex: '' },
  // The first visit may say that it works offline only if its page is looked after, too.
  clientsClaim: true,
});
const course = new CachedCourse(serwist, root);
/** Pages that came from the host because it has another build already. They get its data, too. */
const foreign = new Set<string>();

/** What the open pages need, and what could be read offline before. Resumes where an install was cut off. */
async function install(event: ExtendableEvent): Promise<void> {
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const pages = open.length === 0 ? [''] : open.map(({ url }) => placeOf(url));
  const held = await course.held();
  const wanted = [
    ...pages.flatMap((page) => filesOf(files, page, 'near')),
    ...filesToCarry(files, (url) => held.has(url)),
  ];
  await course.fetch(await course.missing([...new Set(wanted)]), event);
}

async function answer(ask: Ask, event: ExtendableEvent): Promise<OfflineState> {
  const all = filesOf(files, ask.page, 'trainer');
  let trouble: Trouble | null = null;
  let missing = await course.missing(all);
  if (ask.kind === 'more') {
    const wanted = new Set(filesOf(files, ask.page, ask.scope));
    const next = missing.filter((file) => wanted.has(file)).slice(0, ask.most);
    try {
      await course.fetch(next, event);
    } catch (error) {
      trouble = error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'network';
    }
    missing = await course.missing(all);
  }
  const lost = new Set(missing);
  const count = (list: readonly CourseFile[]): Count => ({
    all: list.length,
    have: list.filter((file) => !lost.has(file)).length,
  });
  const learner = filesOf(files, ask.page, 'learner');
  return {
    near: count(filesOf(files, ask.page, 'near')),
    learner: count(learner),
    trainer: count(all.slice(learner.length)),
    trouble,
  };
}

/** @returns an address from the root of the site */
function placeOf(address: string): string {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).slice(root.length);
}

// Before Serwist's own listeners: the first to answer a request is the one.
self.addEventListener('fetch', (event) => {
  if (foreign.has(event.clientId)) event.stopImmediatePropagation();
});
self.addEventListener('fetch', (event) => {
  serwist.handleFetch(event);
});
self.addEventListener('install', (event) => {
  event.waitUntil(install(event));
});
self.addEventListener('activate', (event) => {
  void serwist.handleActivate(event);
});
self.addEventListener('message', (event) => {
  const ask = event.data as Partial<Ask> | null;
  if (ask?.kind !== 'state' && ask?.kind !== 'more') return;
  const [port] = event.ports;
  event.waitUntil(answer(ask as Ask, event).then((state) => port?.postMessage(state)));
});

serwist.registerCapture(({ request }) => request.mode === 'navigate', new NetworkOnly());
serwist.setCatchHandler(async ({ event, request }) => {
  try {
    // It is listed, and the host has another build of it.
    const response = await fetch(request);
    if (event instanceof FetchEvent && request.mode === 'navigate') foreign.add(event.resultingClientId);
    return response;
  } catch {
    if (request.mode !== 'navigate') return Response.error();
    // The other edition's page where only that one has been read.
    const own = editionOf(placeOf(request.url)) === 'zh-hant' ? HANT_FOLDER : '';
    for (const folder of [own, '', HANT_FOLDER]) {
      const page = await serwist.matchPrecache(new URL(`${folder}offline/`, root).href);
      if (page) return page;
    }
    return Response.error();
  }
});
