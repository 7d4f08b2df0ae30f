/** Both have the same pages; the Traditional one lies in a folder of its own. */
export type Edition = 'zh-hans' | 'zh-hant';

/** Folder of the Traditional edition, from the root of the site. */
export const HANT_FOLDER = 'zh-hant/';

/** What is fetched together: what every page needs, what a learner reads, what only a trainer opens. */
export const GROUPS = ['shell', 'learner', 'trainer'] as const;
export type Group = (typeof GROUPS)[number];

/** How much is wanted: shell and the module that is being read, all of a learner's, a trainer's as well. */
export type Scope = 'near' | 'learner' | 'trainer';

/** A file of the course: its address from the root of the site, and its SHA-256 in base64. */
export type CourseFile = readonly [url: string, digest: string];

/** Every file of one build that can be kept for offline use. */
export interface CourseFiles {
  readonly editions: Readonly<Record<Edition, Readonly<Record<Group, readonly CourseFile[]>>>>;
  /** Ids of the lessons of every module, in teaching order. */
  readonly modules: readonly (readonly string[])[];
  /** Addresses of what the drills of a lesson are marked with, by lesson; both editions'. */
  readonly data: Readonly<Record<string, readonly string[]>>;
}

/** Pages and data that only a trainer opens. */
const TRAINER = /^(?:slides|worksheets|class|teach|presenter|verify|exams\/banks)\//;
/** Pages that must open however little has been fetched; an empty name is the home page. */
const SHELL = /^(?:|404\.html|offline\/|record\/|review\/|manifest\.webmanifest|icon\.svg|icons\/.*)$/;
const LESSON = /^lessons\/([^/]+)\//;

/** @param url from the root of the site, without a leading slash */
export function editionOf(url: string): Edition {
  return url.startsWith(HANT_FOLDER) ? 'zh-hant' : 'zh-hans';
}

/** @returns the address within its edition */
export function inEdition(url: string): string {
  return url.startsWith(HANT_FOLDER) ? url.slice(HANT_FOLDER.length) : url;
}

/** @returns the group of a page or of data; scripts and styles belong to the pages that use them */
export function groupOf(url: string): Group {
  const path = inEdition(url);
  if (SHELL.test(path)) return 'shell';
  return TRAINER.test(path) ? 'trainer' : 'learner';
}

/** @returns the id of the lesson whose page this is */
export function lessonOf(url: string): string | undefined {
  return LESSON.exec(inEdition(url))?.[1];
}

/**
 * @param page the page that is open, from the root of the site
 * @returns the files of a scope in the order in which they are to be fetched
 */
export function filesOf(course: CourseFiles, page: string, scope: Scope): readonly CourseFile[] {
  const { shell, learner, trainer } = course.editions[editionOf(page)];
  const lesson = lessonOf(page);
  const module = course.modules.find((lessons) => lesson !== undefined && lessons.includes(lesson)) ?? [];
  const data = new Set(module.flatMap((id) => course.data[id] ?? []));
  const isNear = ([url]: CourseFile): boolean => module.includes(lessonOf(url) ?? '') || data.has(url);
  const near = [...shell, ...learner.filter(isNear)];
  if (scope === 'near') return near;
  const whole = [...near, ...learner.filter((file) => !isNear(file))];
  return scope === 'learner' ? whole : [...whole, ...trainer];
}

/**
 * What a new build fetches before it takes the place of an old one, so that nothing that could be read offline is lost:
 * the pages that were there, and a group of which most was there as a whole, as its new pages have new names.
 * @param isHeld whether a file of this address is there, of whatever build
 */
export function filesToCarry(
  { editions }: CourseFiles,
  isHeld: (url: string) => boolean,
): readonly CourseFile[] {
  return Object.values(editions).flatMap((edition) =>
    GROUPS.flatMap((group) => {
      const named = edition[group].filter(([url]) => !isHashed(url));
      const held = named.filter(([url]) => isHeld(url));
      return held.length > named.length / 2 ? edition[group] : held;
    }),
  );
}

/** The bundler puts a hash of what is in it into the name of such a file. */
export function isHashed(url: string): boolean {
  return /(?:^|\/)_astro\//.test(url);
}
