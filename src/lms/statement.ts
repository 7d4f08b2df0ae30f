import type { Interaction } from '../domain/report/report.ts';
import { XAPI_TEXT } from '../text/xapi.ts';
import { nameUuid } from './name-uuid.ts';

type Json = Readonly<Record<string, unknown>>;

/** A statement of xAPI 1.0.3 without its actor, who is the same in all of a launch. */
export interface Statement {
  readonly id: string;
  readonly verb: { readonly id: string; readonly display?: Readonly<Record<string, string>> };
  readonly object: { readonly id: string } & Json;
  readonly result?: Json;
  readonly context: Json;
  /** UTC. */
  readonly timestamp: string;
}

/** What all statements of a launch have in common. */
export interface Setting {
  /** Of the course, module or paper that was launched: an IRI. */
  readonly activity: string;
  /** Whoever learns, and the enrolment: statements of another have other ids. */
  readonly owner: string;
  /** Registration and what the platform wants in every context. */
  readonly context: Json;
  /** Milliseconds since 1970 at which the session began. */
  readonly began: number;
  /** Nothing may be said that results follow from: cmi5 10.2.2, launch modes Browse and Review. */
  readonly isReview?: boolean;
}

export type VerbName = keyof typeof XAPI_TEXT.verbs;

/** Verbs of ADL's vocabulary. */
const VERBS = 'http://adlnet.gov/expapi/verbs/';
export const ANSWERED = `${VERBS}answered`;

export function verb(name: VerbName): Statement['verb'] {
  return { id: VERBS + name, display: { 'en-US': name, 'zh-CN': XAPI_TEXT.verbs[name] } };
}

/** @returns the same id for the same thing of the same learner, so that a resend never counts twice */
export function statementId({ owner, activity }: Setting, ...thing: readonly string[]): string {
  return nameUuid(owner, activity, ...thing);
}

/**
 * A question that was answered, as an interaction activity (xAPI 1.0.3, Data, 2.4.4.1). It has no score: Moodle's cmi5
 * plug-in takes the highest score of any statement for the grade. The share that is right stands in an extension.
 * @param now milliseconds since 1970
 */
export function answered(interaction: Interaction, setting: Setting, now: number): Statement {
  const { fact, id, type, objective, question, responses, correct, score, at, ms } = interaction;
  const asked = { 'zh-CN': question };
  const response = list(responses);
  const result = {
    ...(score === null
      ? {}
      : { success: score === 1, extensions: { [extension(setting, 'share-right')]: score } }),
    ...(response === '' ? {} : { response }),
    ...(ms === undefined ? {} : { duration: duration(ms) }),
  };
  const unplaced = {
    id: statementId(setting, fact, id),
    verb: verb('answered'),
    object: {
      objectType: 'Activity',
      id: within(setting.activity, 'questions', id),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: asked,
        description: asked,
        interactionType: type,
        ...(correct.length === 0 ? {} : { correctResponsesPattern: [list(correct)] }),
      },
    },
    result,
  };
  const about = objective === null ? undefined : within(setting.activity, 'objectives', objective);
  return place(unplaced, about, at, setting, now);
}

/**
 * What an earlier session could not send, said in this one: with its context, and not before its beginning.
 * @returns null where it is no answer: what a session says of itself is over with it
 */
export function carriedOver(old: Statement, setting: Setting, now: number): Statement | null {
  if (old.verb.id !== ANSWERED) return null;
  const objective = lists(old.context)['grouping']?.find((one) =>
    one.id.startsWith(within(setting.activity, 'objectives', '')),
  );
  const { id, object, result = {} } = old;
  const { [extension(setting, 'answered-at')]: answeredAt, ...extensions } = (result['extensions'] ??
    {}) as Json;
  const at = Date.parse(typeof answeredAt === 'string' ? answeredAt : old.timestamp);
  return place(
    { id, verb: old.verb, object, result: { ...result, extensions } },
    objective?.id,
    at,
    setting,
    now,
  );
}

/**
 * Sets a statement into the session: after it began (cmi5 9.3 orders by timestamp, "initialized" first). When it was
 * really answered then stands in an extension. In a review it says neither right nor wrong.
 */
function place(
  statement: Pick<Statement, 'id' | 'verb' | 'object'> & { readonly result: Json },
  objective: string | undefined,
  at: number,
  setting: Setting,
  now: number,
): Statement {
  const { activity, context, began, isReview = false } = setting;
  const known = lists(context);
  const isEarlier = at < began;
  const { success, extensions: said, ...result } = statement.result;
  const extensions = {
    ...(said as Json | undefined),
    ...(isEarlier ? { [extension(setting, 'answered-at')]: new Date(at).toISOString() } : {}),
  };
  return {
    ...statement,
    result: {
      ...(success === undefined || isReview ? {} : { success }),
      ...result,
      ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
    },
    context: {
      ...context,
      contextActivities: {
        ...known,
        parent: [...(known['parent'] ?? []), activityOf(activity)],
        ...(objective === undefined
          ? {}
          : { grouping: [...(known['grouping'] ?? []), activityOf(objective)] }),
      },
    },
    timestamp: new Date(isEarlier ? began : Math.min(at, now)).toISOString(),
  };
}

/** @returns an IRI of something in the activity */
export function within(
  activity: string,
  kind: 'questions' | 'objectives' | 'extensions',
  id: string,
): string {
  return `${activity.replace(/\/+$/, '')}/${kind}/${id}`;
}

/** @returns a clock that never goes back, nor before a moment: what is said last has the last timestamp */
export function clockFrom(moment: number, now: () => number): () => number {
  let latest = moment;
  return () => {
    latest = Math.max(latest, now());
    return latest;
  };
}

/** @returns ISO 8601 with hundredths of a second (xAPI 1.0.3, Data, 4.6) */
export function duration(milliseconds: number): string {
  return `PT${String(Math.max(0, Math.round(milliseconds / 10)) / 100)}S`;
}

/** @returns answers in one string; what separates them cannot stand in one of them (xAPI 1.0.3, Data, 2.4.4.1) */
function list(answers: readonly string[]): string {
  return answers.map((answer) => answer.replaceAll('[,]', '[ , ]')).join('[,]');
}

/** Name of an extension of ours. */
function extension({ activity }: Setting, name: 'answered-at' | 'share-right'): string {
  return within(activity, 'extensions', name);
}

function activityOf(id: string): Named {
  return { objectType: 'Activity', id };
}

type Named = { readonly id: string } & Json;

/** @returns the activities of a context; a list of one may come without its brackets (xAPI 1.0.3, Data, 2.4.6.2) */
function lists(context: Json): Readonly<Record<string, readonly Named[]>> {
  const given = Object.entries((context['contextActivities'] ?? {}) as Json);
  return Object.fromEntries(
    given.map(([name, list]) => [name, (Array.isArray(list) ? list : [list]) as Named[]]),
  );
}
