import { useMemo } from 'react';
import { useStore } from 'zustand';
import { foldWall } from '../../domain/phrases/wall.ts';
import { localDay } from '../../stores/local-day.ts';
import { record } from '../../stores/record.ts';
import { sitePath } from '../../stores/site-data.ts';
import { PROGRESS_TEXT } from '../../text/progress.ts';

/** The forbidden phrases as slips; one that is safe is struck through. */
export function PhraseCells({ count }: { readonly count: number }) {
  const say = PROGRESS_TEXT.phrases;
  const facts = useStore(record.state, (state) => state.facts);
  const wall = useMemo(() => foldWall(facts, localDay), [facts]);
  const states = Array.from({ length: count }, (_, at) => {
    const known = wall.get(at + 1);
    return known === undefined ? 'none' : known.safe ? 'safe' : 'tried';
  });
  const numbers = (wanted: string): number[] =>
    states.flatMap((state, at) => (state === wanted ? [at + 1] : []));
  const [safe, tried] = [numbers('safe'), numbers('tried')];
  const touched = safe.length + tried.length;
  return (
    <section className="said-better" aria-labelledby="said-better">
      <h2 id="said-better">{say.title}</h2>
      <p>{touched > 0 ? say.some(safe.length, touched) : say.empty}</p>
      {touched > 0 && (
        <>
          <div className="mini-slips" role="img" aria-label={say.picture(safe, tried)}>
            {states.map((state, at) => (
              <i key={at} data-state={state}>
                {at + 1}
              </i>
            ))}
          </div>
          <p className="legend" aria-hidden="true">
            {(['none', 'tried', 'safe'] as const).map((state) => (
              <span className="mini-slips" key={state}>
                <i data-state={state} />
                {say.key[state]}
              </span>
            ))}
          </p>
        </>
      )}
      <p>
        <a className="onward" href={sitePath('phrases/')}>
          {say.go}
        </a>
      </p>
    </section>
  );
}
