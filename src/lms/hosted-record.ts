import type { Profile } from '../domain/record/profile.ts';
import type { RecordPort } from '../records/record-port.ts';
import type { Session } from './session.ts';

/**
 * A local record whose facts are also told to a platform, once they are stored here. Everything else is the local
 * record's own.
 * @param learner whose facts are told
 */
export function hostedRecord(
  local: RecordPort,
  learner: Profile['id'],
  session: Pick<Session, 'tell'>,
): RecordPort {
  // What other windows store of the same record.
  local.onChange(({ profile, added }) => {
    if (profile !== learner) return;
    if (added) session.tell(added);
    else void local.facts(profile).then(session.tell, () => undefined);
  });
  return {
    ...local,
    // What this browser does not keep, the platform does.
    get notices() {
      return local.notices.filter((notice) => notice !== 'not-kept');
    },
    append: async (profile, facts, draft) => {
      // Copies of our own: those of a page in the frame would keep that page in memory.
      const own = structuredClone(facts);
      await local.append(profile, own, draft);
      if (profile.id === learner) session.tell(own);
    },
  };
}
