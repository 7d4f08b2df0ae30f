import { digestOf } from '../domain/exam/digest.ts';
import { holderName } from '../domain/exam/holder.ts';
import { PROGRESS, extendProgress } from '../domain/progress/progress.ts';
import type { Fact } from '../domain/record/fact.ts';
import { inOrder } from '../domain/record/order.ts';
import { NAME_LENGTH } from '../domain/record/profile.ts';
import type { Profile } from '../domain/record/profile.ts';
import { interactionsOf } from '../domain/report/interactions.ts';
import { handedIn, paperStandings } from '../domain/report/papers.ts';
import { reportOf } from '../domain/report/report-of.ts';
import type { PackageScope } from '../domain/report/scope.ts';
import { lastPlace } from '../domain/snapshot/essentials.ts';
import { missingFacts } from '../domain/snapshot/missing-facts.ts';
import { isRestored, readSnapshot, writeSnapshot } from '../domain/snapshot/snapshot.ts';
import type { Learned, Names } from '../domain/snapshot/snapshot.ts';
import type { RecordPort } from '../records/record-port.ts';
import { readKept, writeKept } from '../stores/kept.ts';
import { UNNAMED } from '../text/learner.ts';
import { SIGNATURE, attemptNote, signed, unsigned } from './attempt-note.ts';
import type { AttemptNote } from './attempt-note.ts';
import { hostedRecord } from './hosted-record.ts';
import type { Platform } from './platform.ts';
import { startSession } from './session.ts';
import type { Link, Session } from './session.ts';

/** What a launch needs of the browser. */
export interface Surroundings extends Pick<Link, 'now' | 'later'> {
  /** @returns random hexadecimal digits, at least eight */
  readonly newId: () => string;
  /** Opens the record of that name, or one in memory; null: in memory, as nothing is to be kept. Never rejects. */
  readonly openLocal: (name: string | null) => Promise<RecordPort>;
}

/** A launch that has a platform. */
export interface Hosted {
  readonly port: RecordPort;
  readonly learner: Profile;
  readonly session: Session;
  /** Name of the local record; null where nothing is to be kept. */
  readonly database: string | null;
  /** Whether this browser keeps a copy. */
  readonly isKept: boolean;
  /** What the platform had is not to be understood, or of a newer course: set aside on this device, it is written over. */
  readonly isUnread: boolean;
  /** Whether the platform has shown that what is learned goes on from this device only, for the first time here. */
  readonly isHereOnly: () => boolean;
  /**
   * Takes up what this device still has of an attempt before; null where this one goes on. A platform that began anew
   * may have forgotten, or mean it.
   */
  readonly earlier: (() => Promise<void>) | null;
}

/**
 * Opens the learner's record at a launch: the local copy of this attempt, what the platform kept of it and this device
 * does not have, and the session that tells the platform what is added.
 */
export async function host(platform: Platform, scope: PackageScope, around: Surroundings): Promise<Hosted> {
  const { unit, owner, ...shared } = idsOf(platform, scope);
  const kept = attemptNote(unit);
  const note = readKept(kept).value;
  const names = namesOf(scope);
  const given = unsigned(platform.restored ?? '');
  const read = given && readSnapshot(given.snapshot, names, scope.course);
  const restored = read ?? { facts: [], papers: {} };
  const isUnread = platform.restored !== null && read === null;
  if (isUnread) writeKept({ key: `lms-${unit}.unread` }, platform.restored);
  const attempt = shared.attempt ?? attemptOf(given?.attempt, note, around.newId);
  const isKeeping = platform.mode !== 'quiet';
  const databaseOf = (one: string): string => `lms-${owner}-${one}`;
  const database = isKeeping ? databaseOf(attempt) : null;
  const local = await around.openLocal(database);
  const learner = await present(local, owner, platform.learner.name, around.now());
  const here = await local.facts(owner);
  const missing = missingFacts(restored.facts, here);
  await stored(() => local.append(learner, missing));

  let until = note.attempt === attempt ? note.until : 0;
  // What belongs to no unit is told from the window in which it was done alone.
  const isOwn = ({ kind }: Fact): boolean => unit === owner || kind !== 'practised';
  const untold = here.filter((fact) => fact.at > until && isOwn(fact)).map(({ id }) => id);
  const isAlone = (): boolean => platform.keepsSnapshot?.() === false;
  const noteUntil = (facts: readonly Fact[]): void => {
    until = facts.reduce((latest, { at }) => Math.max(latest, at), until);
    if (isKeeping) writeKept(kept, { v: 1, attempt, until, isHereOnly: isAlone() });
  };
  noteUntil(restored.facts);
  const session = startSession({
    platform,
    known: [...here, ...missing],
    untold,
    compose: (facts, fresh, failures) => {
      const ordered = inOrder(facts);
      const learned = learnedOf(ordered, restored.papers);
      return {
        report: reportOf(scope, knownOf(ordered, learned), { now: around.now(), mastery: platform.mastery }),
        // What a snapshot brought was told where it was answered.
        interactions: interactionsOf(
          scope,
          inOrder(fresh).filter((fact) => !isRestored(fact)),
        ),
        snapshot: signed(attempt, writeSnapshot(learned, names, platform.room - SIGNATURE), failures),
        place: lastPlace(ordered)?.lesson ?? '',
      };
    },
    onTold: noteUntil,
    now: around.now,
    later: around.later,
  });
  const port = hostedRecord(local, owner, session);
  const earlier = async (): Promise<void> => {
    const old = await around.openLocal(databaseOf(note.attempt));
    await port.append(learner, await old.facts(owner));
    old.close();
  };
  const isKept = !local.notices.includes('not-kept');
  return {
    port,
    learner,
    session,
    database,
    isKept,
    isUnread,
    isHereOnly: () => isAlone() && !note.isHereOnly,
    earlier: isKeeping && !given && note.until > 0 && note.attempt !== attempt ? earlier : null,
  };
}

interface Ids {
  /** Of what was told, package by package. */
  readonly unit: string;
  /** Of the record: the units of one enrolment show the same pages, and so have one. */
  readonly owner: string;
  /** An enrolment is one attempt; null where the platform may begin others. */
  readonly attempt: string | null;
}

/** @returns under what ids this device keeps a launch, always the same */
function idsOf({ learner, enrolment }: Platform, { kind, id }: PackageScope): Ids {
  const name = (...parts: readonly string[]): string => digestOf(parts).slice(0, 32);
  const unit = name(learner.id, kind, id, ...(enrolment === undefined ? [] : [enrolment]));
  if (enrolment === undefined) return { unit, owner: unit, attempt: null };
  return { unit, owner: name(learner.id, enrolment), attempt: name(enrolment).slice(0, 8) };
}

/**
 * Where the platform has nothing and was told something, it began anew; what it was never told is gone on with, and what
 * it never keeps.
 * @param given by the platform
 */
function attemptOf(given: string | undefined, note: AttemptNote, newId: Surroundings['newId']): string {
  if (given !== undefined) return given;
  const goesOn = note.attempt !== '' && (note.until === 0 || note.isHereOnly);
  return goesOn ? note.attempt : newId().slice(0, 8);
}

/** The learner of the platform is the one person of the record. */
async function present(local: RecordPort, id: string, given: string, now: number): Promise<Profile> {
  const name = holderName(given.slice(0, NAME_LENGTH)) || UNNAMED;
  const there = (await local.profiles()).find((profile) => profile.id === id);
  const learner = { id, name, createdAt: there?.createdAt ?? now };
  if (there?.name !== name) await stored(() => local.saveProfile(learner));
  return learner;
}

/** A device without room is told of by the page, at the next answer. */
async function stored(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch {
    // What the platform kept is still there at the next launch.
  }
}

function namesOf({ names, modules }: PackageScope): Names {
  const drills = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.drills));
  return { names, answers: Object.fromEntries(drills.map(({ id, answers }) => [id, answers])) };
}

function learnedOf(facts: readonly Fact[], before: Learned['papers']): Learned {
  return { facts, papers: paperStandings(handedIn(facts), before) };
}

function knownOf(facts: readonly Fact[], { papers }: Learned): Parameters<typeof reportOf>[1] {
  return { progress: extendProgress(PROGRESS.nothing, facts), attempts: handedIn(facts), papers };
}
