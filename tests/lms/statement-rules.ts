import published from '@learninglocker/xapi-validation';
import type { LaunchWish } from './lrs-double.ts';

const CMI5 = 'https://w3id.org/xapi/cmi5';
const CATEGORY = `${CMI5}/context/categories/cmi5`;
const MOVE_ON = `${CMI5}/context/categories/moveon`;
const SESSION = `${CMI5}/context/extensions/sessionid`;
const MASTERY = `${CMI5}/context/extensions/masteryscore`;
const PROGRESS = `${CMI5}/result/extensions/progress`;
const RESULTS = ['completed', 'passed', 'failed'];

// A module of the older kind: some loaders give its default, others all of it.
const { default: validate = published } = published as typeof published & {
  readonly default?: typeof published;
};

interface Named {
  readonly id: string;
}

/** A statement as it comes over the wire. */
export interface Stated {
  readonly id: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly verb: Named;
  readonly object: Named & { readonly definition?: Readonly<Record<string, unknown>> };
  readonly result?: {
    readonly success?: boolean;
    readonly completion?: boolean;
    readonly score?: {
      readonly scaled?: number;
      readonly raw?: number;
      readonly min?: number;
      readonly max?: number;
    };
    readonly response?: string;
    readonly duration?: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly context: {
    readonly registration?: string;
    readonly contextActivities?: Readonly<Record<string, readonly Named[]>>;
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
  readonly timestamp: string;
}

/** @returns the verb's name: the last part of its id */
export function verbOf({ verb }: Stated): string {
  return verb.id.slice(verb.id.lastIndexOf('/') + 1);
}

/** @returns id of the session in which it was said */
export function sessionOf({ context }: Stated): unknown {
  return context.extensions?.[SESSION];
}

/**
 * @param earlier what the platform has of the same enrolment
 * @param launch null for plain xAPI
 * @returns what xAPI 1.0.3 (the published validator) and cmi5, Quartz, have against a statement, clause by clause
 */
export function faultsOf(statement: Stated, earlier: readonly Stated[], launch: LaunchWish | null): string[] {
  const invalid = validate(statement).map((warning) => `xAPI: ${JSON.stringify(warning)}`);
  // Without a session it is no statement of a cmi5 launch.
  if (launch === null || sessionOf(statement) === undefined) return invalid;
  const verb = verbOf(statement);
  const isDefined = categories(statement).includes(CATEGORY);
  const inSession = earlier.filter((one) => sessionOf(one) === sessionOf(statement));
  const rules: readonly (readonly [clause: string, holds: boolean])[] = [
    ['9.2 account', 'account' in statement.actor],
    ['9.3 initialized first', inSession.length > 0 || verb === 'initialized'],
    [
      '9.3 initialized first by timestamp',
      inSession.every((one) => one.timestamp <= statement.timestamp || verbOf(one) !== 'initialized'),
    ],
    ['9.3 terminated last', !inSession.some((one) => verbOf(one) === 'terminated')],
    [
      '9.3 terminated last by timestamp',
      verb !== 'terminated' || inSession.every((one) => one.timestamp <= statement.timestamp),
    ],
    ['9.6.1 registration', statement.context.registration !== undefined],
    ['9.6.2 context template', (statement.context.contextActivities?.['grouping'] ?? []).length > 0],
    ['9.7 UTC', statement.timestamp.endsWith('Z')],
    ...(isDefined ? definedRules(statement, inSession, earlier, launch) : allowedRules(statement, launch)),
  ];
  return [...invalid, ...rules.flatMap(([clause, holds]) => (holds ? [] : [`cmi5 ${clause}: ${verb}`]))];
}

function definedRules(
  statement: Stated,
  inSession: readonly Stated[],
  earlier: readonly Stated[],
  { launchMode, masteryScore }: LaunchWish,
): readonly (readonly [string, boolean])[] {
  const verb = verbOf(statement);
  const { result, context } = statement;
  const said = (among: readonly Stated[], ...verbs: string[]): boolean =>
    among.some((one) => categories(one).includes(CATEGORY) && verbs.includes(verbOf(one)));
  const isJudged = verb === 'passed' || verb === 'failed';
  const scaled = result?.score?.scaled;
  const hasResult = result?.success !== undefined || result?.completion !== undefined;
  return [
    ['9.3 verbs of the list', ['initialized', 'terminated', ...RESULTS].includes(verb)],
    ['9.3 once a session', !said(inSession, verb)],
    ['9.3 passed or failed, not both', !isJudged || !said(inSession, 'passed', 'failed')],
    [
      '9.3 completed and passed once a registration',
      !['completed', 'passed'].includes(verb) || !said(earlier, verb),
    ],
    ['9.3 no failed after passed', verb !== 'failed' || !said(earlier, 'passed')],
    ['9.5.1 score only of passed and failed', result?.score === undefined || isJudged],
    ['9.5.1 raw with min and max, integers', isWholeScore(result?.score)],
    ['9.3.4 passed from the mastery score', verb !== 'passed' || (scaled ?? 1) >= (masteryScore ?? 0)],
    ['9.3.5 failed below the mastery score', verb !== 'failed' || (scaled ?? 0) < (masteryScore ?? 2)],
    ['9.5.2 success', result?.success === (verb === 'passed' ? true : verb === 'failed' ? false : undefined)],
    ['9.5.3 completion', result?.completion === (verb === 'completed' ? true : undefined)],
    ['9.5.4 duration', verb === 'initialized' || result?.duration !== undefined],
    [
      '9.5.5.1 progress',
      isProgress(result?.extensions?.[PROGRESS], verb === 'completed' || said(earlier, 'completed')),
    ],
    ['9.6.2.2 moveOn category', categories(statement).includes(MOVE_ON) === hasResult],
    ['9.6.3.2 mastery score', !isJudged || context.extensions?.[MASTERY] === masteryScore],
    ['10.2.2 only initialized and terminated', launchMode === 'Normal' || !RESULTS.includes(verb)],
  ];
}

function allowedRules(
  statement: Stated,
  { launchMode }: LaunchWish,
): readonly (readonly [string, boolean])[] {
  const { success, score } = statement.result ?? {};
  return [
    ['9.6.2.2 moveOn category', !categories(statement).includes(MOVE_ON)],
    ['10.2.2 nothing that satisfies', launchMode === 'Normal' || success === undefined],
    // No clause: Moodle's plug-in takes the highest score of any statement for the grade.
    ['score of results only', score === undefined],
  ];
}

function categories({ context }: Stated): readonly string[] {
  return (context.contextActivities?.['category'] ?? []).map(({ id }) => id);
}

function isWholeScore(
  score: { readonly raw?: number; readonly min?: number; readonly max?: number } = {},
): boolean {
  const { raw, min, max } = score;
  return raw === undefined || [raw, min, max].every((one) => Number.isInteger(one));
}

function isProgress(value: unknown, isComplete: boolean): boolean {
  if (value === undefined) return true;
  return !isComplete && Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100;
}
