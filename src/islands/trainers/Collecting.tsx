import { useMemo, useState } from 'react';
import { classList } from '../../domain/exam/class-list.ts';
import { examBank } from '../../stores/exams.ts';
import { TRAINERS_TEXT } from '../../text/trainers.ts';
import { FilePicker } from '../FilePicker.tsx';
import { useAwake } from '../use-awake.ts';
import { collect, EMPTY } from './collection.ts';
import type { Collection } from './collection.ts';
import type { Source } from '../verify/use-verify.ts';
import { useDrop } from '../verify/use-drop.ts';
import { ApartTable } from './ApartTable.tsx';
import { ClassReport } from './ClassReport.tsx';
import type { Taught } from './report-tables.ts';
import { Results } from './Results.tsx';

const say = TRAINERS_TEXT.collect;

interface Props {
  readonly taught: Taught;
}

/** 收卷: reads what learners sent, on this machine alone. */
export default function Collecting({ taught }: Props) {
  const [collection, setCollection] = useState<Collection>(EMPTY);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const list = useMemo(() => classList(collection.handIns), [collection]);

  const take = async (files: readonly Source[]): Promise<void> => {
    if (busy || files.length === 0) return;
    setBusy(true);
    setSaid(say.reading(1, files.length));
    // Without the bank nothing is older.
    const bank = await examBank().catch(() => null);
    setCurrent(bank?.digest ?? null);
    const found = await collect(collection, files, (done) => {
      setSaid(say.reading(done, files.length));
    });
    const { rows, apart } = classList(found.handIns);
    const unreadable = found.unread.filter(({ why }) => typeof why === 'string').length;
    setCollection(found);
    setSaid(
      say.done(
        found.files,
        rows.length,
        new Set(found.records.map(({ profile }) => profile.id)).size,
        apart.length,
        unreadable,
      ),
    );
    setBusy(false);
  };

  const over = useDrop(take);
  const awake = useAwake();
  return (
    <>
      <div className={`drop${over ? ' over' : ''}${awake ? '' : ' asleep'}`}>
        <p>{say.note}</p>
        <p className="io">
          <FilePicker label={say.choose} multiple busy={busy} onFiles={(files) => void take(files)} />
          <span className="note">{say.drop}</span>
        </p>
        <p role="status" className="said">
          {said}
        </p>
        {collection.files > 0 && !busy && (
          <button
            type="button"
            className="btn btn--text"
            onClick={() => {
              setCollection(EMPTY);
              setSaid(say.cleared);
            }}
          >
            {say.clear}
          </button>
        )}
      </div>
      {collection.files > 0 && (
        <>
          <Results list={list} appeals={collection.appeals} current={current} />
          {collection.records.length > 0 && <ClassReport records={collection.records} taught={taught} />}
          <ApartTable apart={list.apart} unread={collection.unread} />
        </>
      )}
    </>
  );
}
