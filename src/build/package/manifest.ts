import type { PackageScope } from '../../domain/report/scope.ts';

/** What a manifest is written from. */
export interface Described {
  /** Name of the whole package: course, module-six-elements, exam-mock. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Version of the course with the digest of its content. */
  readonly version: string;
  /** What is told one by one: one scope for SCORM, one for each assignable unit of cmi5. */
  readonly scopes: readonly PackageScope[];
  /** Files that are shown, from the root of the package: launch/index.html … */
  readonly files: readonly string[];
}

/** Where a platform begins. */
export const LAUNCH = 'launch/index.html';

/** Language of titles. */
export const LANGUAGE = 'zh-CN';
