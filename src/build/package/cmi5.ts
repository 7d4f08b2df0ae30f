import type { PackageScope } from '../../domain/report/scope.ts';
import { LANGUAGE } from './manifest.ts';
import type { Described } from './manifest.ts';
import { document, element } from './xml.ts';
import type { Element } from './xml.ts';

const COURSE_STRUCTURE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

/**
 * What the ids begin with. They only name, nothing is fetched from there; the domain is reserved for such uses
 * (RFC 2606), so that it is nobody else's, and it stays when the course moves.
 */
const OURS = 'https://service-from-the-heart.example/';

/**
 * cmi5.xml (cmi5 13, Course Structure): one assignable unit for each module and each paper. Ids of units are within that
 * of their package, as a platform may hold several packages of this course, and an id may stand in one course only.
 */
export function cmi5Structure({ name, title, description, scopes }: Described): string {
  const id = OURS + name;
  return document(
    element(
      'courseStructure',
      { xmlns: COURSE_STRUCTURE },
      element('course', { id }, ...titled(title, description)),
      ...scopes.map((scope) => unit(`${id}/${unitName(scope)}`, scope)),
    ),
  );
}

/**
 * @returns the launch page of a unit: launch/module-six-elements.html. A page of its own, as some platforms look for the
 * address among the files, and some add a second question mark to one that has a query.
 */
export function unitPage(scope: PackageScope): string {
  return `launch/${unitName(scope)}.html`;
}

function unitName({ kind, id }: PackageScope): string {
  return `${kind}-${id}`;
}

function unit(id: string, scope: PackageScope): Element {
  const [paper] = scope.kind === 'exam' ? scope.papers : [];
  return element(
    'au',
    {
      id,
      // A module is learned, a paper passed, a mock exam handed in. With NotApplicable it would be satisfied before it was
      // ever opened, and some platforms launch what is satisfied as a review, which has no results.
      moveOn: paper ? (paper.kind === 'mock' ? 'Completed' : 'Passed') : 'CompletedOrPassed',
      masteryScore: paper ? String(paper.pass) : undefined,
      // It runs in a frame as well as in a window of its own: that is the platform's to choose.
      launchMethod: 'AnyWindow',
    },
    ...titled(scope.title, scope.title),
    element('url', {}, unitPage(scope)),
  );
}

function titled(title: string, description: string): readonly Element[] {
  return [element('title', {}, said(title)), element('description', {}, said(description))];
}

function said(text: string): Element {
  return element('langstring', { lang: LANGUAGE }, text);
}
