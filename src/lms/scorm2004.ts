import type { Interaction, Objective, Standing } from '../domain/report/report.ts';
import type { Platform } from './platform.ts';
import { findApi, runtimeOf } from './scorm-api.ts';
import type { Frame, Runtime } from './scorm-api.ts';
import { placesIn, scormPlatform } from './scorm-platform.ts';
import {
  decimal,
  hundredths,
  identifier,
  interval,
  isIdentifier,
  line,
  shortIdentifier,
  spokenName,
  timestamp,
} from './scorm-values.ts';

/**
 * Bytes of cmi.suspend_data. The standard has 64,000 (4th ed. RTE 4.2.23), but Moodle sends what is left at the end by a
 * beacon, and browsers give all beacons 64 KiB together.
 */
const ROOM = 32_000;
/** Characters of a localized string (RTE 4.1.1.5) and of a free answer (RTE 4.2.9.1). */
const LONGEST = { localized: 250, free: 4000 } as const;
/** Strings of a fill-in and options of the other types that a platform has to keep (RTE 4.2.9.1). */
const MOST = { words: 10, options: 36 } as const;
const LANGUAGE = '{lang=zh-CN}';

/**
 * Opens the session with a SCORM 2004 (4th edition) platform.
 * @param from window of the launch page
 * @param now gives milliseconds since 1970
 * @returns null where no window around it has an API
 * @throws PlatformError where the platform refuses to begin
 */
export function connectScorm2004(from: Frame, now: () => number): Platform | null {
  const api = findApi('API_1484_11', from);
  if (!api) return null;
  const runtime = runtimeOf(api, 'API_1484_11');
  const begun = now();
  runtime.initialize();
  const own = (name: string): string => runtime.get(`cmi.${name}`);
  const objectives = placesIn(runtime, 'cmi.objectives', true);
  const interactions = placesIn(runtime, 'cmi.interactions', true);
  const mastery = own('scaled_passing_score');
  // What a learner has reached is never taken back.
  let hasPassed = own('success_status') === 'passed';
  let isComplete = own('completion_status') === 'completed';
  return scormPlatform(runtime, {
    learner: { id: own('learner_id'), name: spokenName(own('learner_name')) },
    room: ROOM,
    mode: /^(?:browse|review)$/.test(own('mode')) ? 'quiet' : 'normal',
    mastery: mastery === '' || Number.isNaN(Number(mastery)) ? null : Number(mastery),
    neutral: {
      'cmi.completion_status': 'incomplete',
      'cmi.success_status': 'unknown',
      'cmi.score.scaled': '0',
      'cmi.score.raw': '0',
    },
    lists: [interactions],
    stay: () => {
      runtime.set('cmi.exit', 'suspend');
      runtime.set('cmi.session_time', interval(now() - begun));
    },
    tell: (saved) => {
      const { report } = saved;
      hasPassed ||= report.success === 'passed';
      isComplete ||= report.completed;
      runtime.set('cmi.completion_status', isComplete ? 'completed' : 'incomplete');
      runtime.set('cmi.success_status', hasPassed ? 'passed' : report.success);
      if (report.score !== null) {
        runtime.set('cmi.score.scaled', decimal(report.score));
        tellPoints(runtime, 'cmi', report.score);
      }
      runtime.offer('cmi.progress_measure', decimal(report.progress));
      runtime.offer('cmi.location', identifier(saved.place));
      for (const objective of report.objectives)
        tellObjective(runtime, objectives.of(identifier(objective.id)), objective);
      for (const interaction of saved.interactions)
        tellInteraction(runtime, interactions.of(identifier(interaction.id)), interaction);
    },
  });
}

/** Moodle's gradebook reads the raw score. */
function tellPoints(runtime: Runtime, own: string, score: number): void {
  runtime.offer(`${own}.score.raw`, hundredths(score));
  runtime.offer(`${own}.score.min`, '0');
  runtime.offer(`${own}.score.max`, '100');
}

function tellObjective(runtime: Runtime, at: number | null, objective: Objective): void {
  if (at === null) return;
  const own = `cmi.objectives.${String(at)}`;
  runtime.offer(`${own}.description`, LANGUAGE + line(objective.title, LONGEST.localized));
  runtime.offer(`${own}.completion_status`, completionOf(objective));
  runtime.offer(`${own}.success_status`, objective.success);
  runtime.offer(`${own}.progress_measure`, decimal(objective.progress));
  if (objective.score === null) return;
  runtime.offer(`${own}.score.scaled`, decimal(objective.score));
  tellPoints(runtime, own, objective.score);
}

function completionOf({ completed, progress, score }: Standing): string {
  if (completed) return 'completed';
  return progress === 0 && score === null ? 'not attempted' : 'incomplete';
}

function tellInteraction(runtime: Runtime, at: number | null, interaction: Interaction): void {
  if (at === null) return;
  const { responses, correct, objective, question, score, ms } = interaction;
  const own = `cmi.interactions.${String(at)}`;
  const type = typeOf(interaction);
  // The type comes first: the forms of all answers follow from it (RTE 4.2.9).
  runtime.offer(`${own}.type`, type);
  if (objective !== null) runtime.offer(`${own}.objectives.0.id`, identifier(objective));
  runtime.offer(`${own}.timestamp`, timestamp(interaction.at - (ms ?? 0)));
  runtime.offer(`${own}.description`, LANGUAGE + line(question, LONGEST.localized));
  if (correct.length > 0) runtime.offer(`${own}.correct_responses.0.pattern`, patternOf(type, correct));
  if (responses.length > 0) runtime.offer(`${own}.learner_response`, patternOf(type, responses));
  runtime.offer(`${own}.result`, resultOf(score));
  runtime.offer(`${own}.weighting`, '1');
  if (ms !== undefined) runtime.offer(`${own}.latency`, interval(ms));
}

/** What is listed with words, or is more than a platform has to keep, is told as free text. */
function typeOf({ type, responses, correct }: Interaction): string {
  const all = [...responses, ...correct];
  const most = type === 'fill-in' ? MOST.words : MOST.options;
  if (Math.max(responses.length, correct.length) > most) return 'other';
  return type === 'fill-in' || type === 'other' || all.every(isIdentifier) ? type : 'other';
}

/** RTE 4.2.9.1: `[,]` stands between answers, `[.]` between the two sides of a match. */
function patternOf(type: string, words: readonly string[]): string {
  switch (type) {
    case 'fill-in':
      return words.map((word) => LANGUAGE + line(plain(word), LONGEST.localized)).join('[,]');
    case 'matching':
      return words.map((word, at) => `${String(at + 1)}[.]${shortIdentifier(word)}`).join('[,]');
    case 'other':
      return line(words.join('；'), LONGEST.free);
    default:
      return words.map(shortIdentifier).join('[,]');
  }
}

/** What would be read as a separator, or as a property in front of an answer. */
function plain(word: string): string {
  return word.replaceAll('[,]', ',').replaceAll('{', '(').replaceAll('}', ')');
}

function resultOf(score: number | null): string {
  if (score === null) return 'neutral';
  return score === 1 ? 'correct' : score === 0 ? 'incorrect' : decimal(score);
}
