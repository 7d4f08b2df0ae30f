import { useCallback, useEffect, useState } from 'react';
import { parseDeckRef } from '../../domain/deck/deck-ref.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import type { KeptState } from '../../stores/kept.ts';
import { onPlansChanged, readPlans, removePlan, savePlan } from '../../stores/plans.ts';

export interface PlansDesk {
  /** Null until they are read: the server knows none. */
  readonly plans: readonly Plan[] | null;
  /** Of the last reading or saving. */
  readonly state: KeptState;
  /** What was stored could not be read when the page was opened. */
  readonly damaged: boolean;
  /** Id of the plan that the address names, or null. */
  readonly asked: string | null;
  readonly open: (id: string) => void;
  readonly close: () => void;
  readonly save: (plan: Plan) => void;
  readonly remove: (id: string) => void;
}

/** The plans of this browser, and the one that the address names: #plan=ID. */
export function usePlans(): PlansDesk {
  const [plans, setPlans] = useState<readonly Plan[] | null>(null);
  const [state, setState] = useState<KeptState>('kept');
  const [damaged, setDamaged] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  useEffect(() => {
    const read = (): void => {
      const found = readPlans();
      setPlans(found.plans);
      setState(found.state);
      if (found.state === 'damaged') setDamaged(true);
    };
    const look = (): void => {
      const ref = parseDeckRef(location.hash);
      setAsked(ref?.kind === 'plan' ? ref.id : null);
    };
    read();
    look();
    addEventListener('hashchange', look);
    const end = onPlansChanged(read);
    return () => {
      removeEventListener('hashchange', look);
      end();
    };
  }, []);
  const kept = useCallback((after: KeptState): void => {
    setState(after);
    setPlans(readPlans().plans);
  }, []);
  const save = useCallback(
    (plan: Plan): void => {
      kept(savePlan({ ...plan, changedAt: Date.now() }));
    },
    [kept],
  );
  const remove = useCallback(
    (id: string): void => {
      kept(removePlan(id));
    },
    [kept],
  );
  return { plans, state, damaged, asked, open, close, save, remove };
}

function open(id: string): void {
  location.hash = `plan=${id}`;
}

function close(): void {
  location.hash = '';
}
