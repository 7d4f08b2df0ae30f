import type { Attempt } from './attempt.ts';
import type { Paper } from './bank.ts';
import { certificateOf, dayOf, daysBetween, renewal } from './certificate.ts';
import type { Certificate } from './certificate.ts';

/** A certificate that a learner has, and whether it is time to renew it. */
export interface Held {
  readonly attempt: Attempt;
  readonly certificate: Certificate;
  readonly renewal: ReturnType<typeof renewal>;
  /** Days until its last one; negative where that has passed. */
  readonly left: number;
}

/**
 * @param attempts handed in, in any order
 * @param papers of today; what the course has dropped has no certificate
 * @param now milliseconds since 1970
 * @returns the newest certificate of each paper, in the order of the papers
 */
export function heldCertificates(
  attempts: readonly Attempt[],
  papers: readonly Pick<Paper, 'id' | 'title' | 'months'>[],
  now: number,
): Held[] {
  const newest = [...attempts].sort((one, other) => other.submittedAt - one.submittedAt);
  return papers.flatMap((paper) => {
    for (const attempt of newest) {
      if (attempt.paper !== paper.id) continue;
      const certificate = certificateOf(attempt, paper);
      if (typeof certificate === 'string') continue;
      const left = daysBetween(dayOf(now), certificate.until);
      return [{ attempt, certificate, renewal: renewal(certificate, now), left }];
    }
    return [];
  });
}
