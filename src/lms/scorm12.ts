import type { Interaction, Objective, Standing } from '../domain/report/report.ts';
import type { Platform } from './platform.ts';
import { findApi, runtimeOf } from './scorm-api.ts';
import type { Frame, Runtime } from './scorm-api.ts';
import { placesIn } from './scorm-places.ts';
import { scormPlatform } from './scorm-platform.ts';
import {
  further,
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
/**
 * Answers that are listed: two certification papers and a few drills. Moodle sends all that an earlier session has left
 * with the first commit, eight variables each, and PHP takes 5,000 (max_input_vars) or 1,000 where nobody raised it.
 */
const MOST_ANSWERS = 100;
/** The furthest last. A paper that failed for good says less than lessons that are complete. */
const STATUSES = ['incomplete', 'failed', 'completed', 'passed'] as const;
/** What decides about a result, each with a value that decides nothing. */
const NEUTRAL = { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.score.raw': '0' } as const;

type Status = (typeof STATUSES)[number];

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
  const mode = core('lesson_mode') === 'browse' ? 'quiet' : 'normal';
  const objectives = placesIn(runtime, 'cmi.objectives');
  const oldest = Number(/ (\d+)$/.exec(core('lesson_location'))?.[1] ?? 0);
  const interactions = placesIn(runtime, 'cmi.interactions', {
    most: MOST_ANSWERS,
    isReadable: false,
    age: (place) => (place < oldest ? 1 : 0),
  });
  let status = core('lesson_status');
  const mastery = runtime.get('cmi.student_data.mastery_score');
  return scormPlatform(runtime, {
    learner: { id: core('student_id'), name: spokenName(core('student_name')) },
    room: ROOM,
    mode,
    mastery: mastery === '' || Number.isNaN(Number(mastery)) ? null : Number(mastery) / 100,
    // Moodle sends what is not as it sent it last, whether it arrived or not: a result that may have been lost is set to
    // something else first, or it would never be sent again.
    unsettle: () => {
      for (const [element, value] of Object.entries(NEUTRAL))
        if (runtime.isDoubtful(element)) runtime.set(element, value);
      runtime.commit();
      interactions.anew();
    },
    stay: () => {
      // At the end Moodle completes what was not attempted, also where it was opened for a look.
      if (mode === 'quiet' && /^(?:not attempted)?$/.test(status))
        runtime.set('cmi.core.lesson_status', 'incomplete');
      runtime.set('cmi.core.exit', 'suspend');
      runtime.set('cmi.core.session_time', timespan(now() - begun));
    },
    tell: (saved) => {
      const { report } = saved;
      status = further(STATUSES, status, statusOf(report));
      runtime.set('cmi.core.lesson_status', status);
      if (report.score !== null) {
        runtime.set('cmi.core.score.raw', hundredths(report.score));
        runtime.offer('cmi.core.score.min', '0');
        runtime.offer('cmi.core.score.max', '100');
      }
      for (const objective of report.objectives)
        tellObjective(runtime, objectives.of(identifier(objective.id)), objective);
      for (const interaction of saved.interactions)
        tellInteraction(runtime, interactions.of(identifier(interaction.id)), interaction);
      // As ids of answers cannot be read, the next session finds here which place to write over first.
      runtime.offer('cmi.core.lesson_location', `${saved.place} ${String(interactions.oldest())}`);
    },
  });
}

/** SCORM 1.2 has one status: what was passed or failed says more than that it was completed. */
function statusOf({ success, completed }: Standing): Status {
  if (success !== 'unknown') return success;
  return completed ? 'completed' : 'incomplete';
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
  const { responses, correct, score, ms } = interaction;
  const own = `cmi.interactions.${String(at)}`;
  const type = typeOf(interaction);
  runtime.offer(`${own}.type`, type);
  // The place may be one of another answer, so what there is nothing of is told as well.
  runtime.offer(`${own}.time`, timeOfDay(interaction.at));
  runtime.offer(`${own}.correct_responses.0.pattern`, patternOf(type, correct));
  runtime.offer(`${own}.student_response`, patternOf(type, responses));
  runtime.offer(`${own}.result`, resultOf(score));
  runtime.offer(`${own}.weighting`, '1');
  runtime.offer(`${own}.latency`, timespan(ms ?? 0));
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
