import type { Interaction, Objective, Standing } from '../domain/report/report.ts';
import type { Platform } from './platform.ts';
import { findApi, runtimeOf } from './scorm-api.ts';
import type { Frame, Runtime } from './scorm-api.ts';
import { placesIn } from './scorm-places.ts';
import { scormPlatform } from './scorm-platform.ts';
import {
  decimal,
  further,
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
 * Moodle sends the whole data model with every commit, a part of a form for each element, and what is left at the end by
 * a beacon: browsers give all beacons 64 KiB together. So that one has room in it, counted at its largest: a part is 102
 * bytes with name and value beside them, an answer (six parts) 1,070 and an objective (four) 600 bytes; 40 answers, the
 * course's 18 objectives, 3,100 for all the rest and the snapshot make 64,700 of 65,536. These are 340 variables of the
 * 5,000 that PHP takes (max_input_vars).
 */
const MOST_ANSWERS = 40;
/** Bytes of cmi.suspend_data; the standard has 64,000 (4th ed. RTE 4.2.23). */
const ROOM = 8000;
/** Characters of an answer: words, or what was chosen of a list. The standard has more (RTE 4.2.9.1). */
const LONGEST = { words: 50, listed: 140 } as const;
/** Strings of a fill-in that a platform has to keep (RTE 4.2.9.1). */
const MOST_WORDS = 10;
/** The furthest last. */
const SUCCESSES = ['unknown', 'failed', 'passed'] as const;
const COMPLETIONS = ['incomplete', 'completed'] as const;

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
  const objectives = placesIn(runtime, 'cmi.objectives');
  const interactions = placesIn(runtime, 'cmi.interactions', {
    most: MOST_ANSWERS,
    age: (place) => Date.parse(own(`interactions.${String(place)}.timestamp`)) || 0,
  });
  const mastery = own('scaled_passing_score');
  let success = own('success_status');
  let completion = own('completion_status');
  return scormPlatform(runtime, {
    learner: { id: own('learner_id'), name: spokenName(own('learner_name')) },
    room: ROOM,
    mode: own('mode') === 'browse' ? 'quiet' : 'normal',
    mastery: mastery === '' || Number.isNaN(Number(mastery)) ? null : Number(mastery),
    stay: () => {
      runtime.set('cmi.exit', 'suspend');
      runtime.set('cmi.session_time', interval(now() - begun));
    },
    tell: (saved) => {
      const { report } = saved;
      completion = further(COMPLETIONS, completion, report.completed ? 'completed' : 'incomplete');
      success = further(SUCCESSES, success, report.success);
      runtime.set('cmi.completion_status', completion);
      runtime.set('cmi.success_status', success);
      if (report.score !== null) {
        runtime.set('cmi.score.scaled', decimal(report.score));
        // Moodle's gradebook reads the raw score.
        runtime.offer('cmi.score.raw', hundredths(report.score));
        runtime.offer('cmi.score.min', '0');
        runtime.offer('cmi.score.max', '100');
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

function tellObjective(runtime: Runtime, at: number | null, objective: Objective): void {
  if (at === null) return;
  const own = `cmi.objectives.${String(at)}`;
  runtime.offer(`${own}.completion_status`, completionOf(objective));
  runtime.offer(`${own}.success_status`, objective.success);
  if (objective.score !== null) runtime.offer(`${own}.score.scaled`, decimal(objective.score));
}

function completionOf({ completed, progress, score }: Standing): string {
  if (completed) return 'completed';
  return progress === 0 && score === null ? 'not attempted' : 'incomplete';
}

function tellInteraction(runtime: Runtime, at: number | null, interaction: Interaction): void {
  if (at === null) return;
  const { score, ms } = interaction;
  const own = `cmi.interactions.${String(at)}`;
  const { type, response } = answerOf(interaction);
  // The type comes first: the form of the answer follows from it (RTE 4.2.9). The place may be one of another answer, so
  // what there is nothing of is told as well.
  runtime.offer(`${own}.type`, type);
  runtime.offer(`${own}.timestamp`, timestamp(interaction.at - (ms ?? 0)));
  runtime.offer(`${own}.learner_response`, response);
  runtime.offer(`${own}.result`, resultOf(score));
  runtime.offer(`${own}.latency`, interval(ms ?? 0));
}

interface Answer {
  readonly type: Interaction['type'];
  readonly response: string;
}

/** What is listed with words, or is too much, is told as free text. RTE 4.2.9.1: `[,]` stands between answers. */
function answerOf({ type, responses }: Interaction): Answer {
  const free: Answer = { type: 'other', response: line(responses.join('；'), LONGEST.words) };
  if (type === 'other' || responses.length === 0) return free;
  if (type === 'fill-in') {
    if (responses.length > MOST_WORDS) return free;
    const longest = Math.floor(LONGEST.words / responses.length);
    return { type, response: responses.map((word) => line(plain(word), longest)).join('[,]') };
  }
  const options = responses.map((one, at) =>
    type === 'matching' ? `${String(at + 1)}[.]${shortIdentifier(one)}` : shortIdentifier(one),
  );
  const response = options.join('[,]');
  return responses.every(isIdentifier) && response.length <= LONGEST.listed ? { type, response } : free;
}

/** What would be read as a separator, or as a property in front of an answer. */
function plain(word: string): string {
  return word.replaceAll('[,]', ',').replaceAll('{', '(').replaceAll('}', ')');
}

function resultOf(score: number | null): string {
  if (score === null) return 'neutral';
  return score === 1 ? 'correct' : score === 0 ? 'incorrect' : decimal(score);
}
