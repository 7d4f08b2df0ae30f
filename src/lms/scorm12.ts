import type { Interaction, Objective, Standing } from '../domain/report/report.ts';
import type { Platform } from './platform.ts';
import { findApi, runtimeOf } from './scorm-api.ts';
import type { Frame, Runtime } from './scorm-api.ts';
import { placesIn, scormPlatform } from './scorm-platform.ts';
import {
  hundredths,
  identifier,
  isIdentifier,
  line,
  spokenName,
  timeOfDay,
  timespan,
} from './scorm-values.ts';

/** Bytes of cmi.suspend_data (RTE 3.4.4, CMIString4096). */
const ROOM = 4096;
/** Characters of a CMIString255 and of a CMIFeedback. */
const LONGEST = 255;

type Status = 'passed' | 'completed' | 'failed' | 'incomplete';

/**
 * Opens the session with a SCORM 1.2 platform.
 * @param from window of the launch page
 * @param now gives milliseconds since 1970
 * @returns null where no window around it has an API
 * @throws PlatformError where the platform refuses to begin
 */
export function connectScorm12(from: Frame, now: () => number): Platform | null {
  const api = findApi('API', from);
  if (!api) return null;
  const runtime = runtimeOf(api, 'API');
  const begun = now();
  runtime.initialize();
  const core = (name: string): string => runtime.get(`cmi.core.${name}`);
  const objectives = placesIn(runtime, 'cmi.objectives', true);
  const interactions = placesIn(runtime, 'cmi.interactions', false);
  let status = core('lesson_status');
  const mastery = runtime.get('cmi.student_data.mastery_score');
  return scormPlatform(runtime, {
    learner: { id: core('student_id'), name: spokenName(core('student_name')) },
    room: ROOM,
    mode: /^(?:browse|review)$/.test(core('lesson_mode')) ? 'quiet' : 'normal',
    mastery: mastery === '' || Number.isNaN(Number(mastery)) ? null : Number(mastery) / 100,
    neutral: { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '0' },
    lists: [interactions],
    stay: () => {
      runtime.set('cmi.core.exit', 'suspend');
      runtime.set('cmi.core.session_time', timespan(now() - begun));
    },
    tell: (saved) => {
      const { report } = saved;
      status = stepUp(status, statusOf(report));
      runtime.set('cmi.core.lesson_status', status);
      runtime.offer('cmi.core.lesson_location', identifier(saved.place));
      if (report.score !== null) {
        runtime.set('cmi.core.score.raw', hundredths(report.score));
        runtime.offer('cmi.core.score.min', '0');
        runtime.offer('cmi.core.score.max', '100');
      }
      for (const objective of report.objectives)
        tellObjective(runtime, objectives.of(identifier(objective.id)), objective);
      for (const interaction of saved.interactions)
        tellInteraction(runtime, interactions.of(identifier(interaction.id)), interaction);
    },
  });
}

/** SCORM 1.2 has one status: what was passed or failed says more than that it was completed. */
function statusOf({ success, completed }: Standing): Status {
  if (success !== 'unknown') return success;
  return completed ? 'completed' : 'incomplete';
}

/** What a learner has reached is never taken back. */
function stepUp(before: string, now: Status): Status {
  if (before === 'passed' || (before === 'completed' && now !== 'passed')) return before;
  return now;
}

function tellObjective(runtime: Runtime, at: number | null, objective: Objective): void {
  if (at === null) return;
  const isUntouched = objective.progress === 0 && objective.score === null;
  const own = `cmi.objectives.${String(at)}`;
  runtime.offer(`${own}.status`, isUntouched ? 'not attempted' : statusOf(objective));
  if (objective.score === null) return;
  runtime.offer(`${own}.score.raw`, hundredths(objective.score));
  runtime.offer(`${own}.score.min`, '0');
  runtime.offer(`${own}.score.max`, '100');
}

function tellInteraction(runtime: Runtime, at: number | null, interaction: Interaction): void {
  if (at === null) return;
  const { responses, correct, objective, score, ms } = interaction;
  const own = `cmi.interactions.${String(at)}`;
  const type = typeOf(interaction);
  runtime.offer(`${own}.type`, type);
  if (objective !== null) runtime.offer(`${own}.objectives.0.id`, identifier(objective));
  runtime.offer(`${own}.time`, timeOfDay(interaction.at));
  if (correct.length > 0) runtime.offer(`${own}.correct_responses.0.pattern`, patternOf(type, correct));
  if (responses.length > 0) runtime.offer(`${own}.student_response`, patternOf(type, responses));
  runtime.offer(`${own}.result`, resultOf(score));
  runtime.offer(`${own}.weighting`, '1');
  if (ms !== undefined) runtime.offer(`${own}.latency`, timespan(ms));
}

/** Options are single letters and digits in SCORM 1.2 (RTE 3.4.4, CMIFeedback); there is no type `other`. */
function typeOf({ type, responses, correct }: Interaction): string {
  const isListed = type !== 'fill-in' && type !== 'other';
  return isListed && [...responses, ...correct].every((one) => /^[a-z0-9]$/.test(one)) ? type : 'fill-in';
}

function patternOf(type: string, words: readonly string[]): string {
  if (type === 'matching') return words.map((word, at) => `${(at + 1).toString(36)}.${word}`).join(',');
  return line(words.join(words.every(isIdentifier) ? ',' : '；'), LONGEST);
}

function resultOf(score: number | null): string {
  if (score === null) return 'neutral';
  return score === 1 ? 'correct' : score === 0 ? 'wrong' : String(Math.round(score * 100) / 100);
}
