import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { readRecordFile } from '../../domain/record/record-file.ts';
import { isHosted } from '../../stores/hosted.ts';
import { copyRecord, downloadRecord } from '../../stores/record-out.ts';
import { record } from '../../stores/record.ts';
import { RECORD_TEXT } from '../../text/record.ts';
import { FilePicker } from '../FilePicker.tsx';

/** A file that is larger is not a record: 100,000 facts take some 20 MB. */
const LARGEST = 64 * 1024 * 1024;

/** 带走，带来: the record as one file, or as text where a browser refuses downloads. */
export function Carry() {
  const [said, setSaid] = useState('');
  const [text, setText] = useState('');
  const [pasting, setPasting] = useState(false);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const ready = useStore(record.state, (state) => state.ready);
  const say = RECORD_TEXT;

  const take = async (source: Promise<string>): Promise<void> => {
    setSaid(await importRecord(source));
  };

  return (
    <section aria-labelledby="carry">
      <h2 id="carry">{say.carry}</h2>
      <p className="note">{ready && isHosted() ? say.carryNoteHosted : say.carryNote}</p>
      <div className="io">
        <button
          type="button"
          className="btn"
          onClick={() => {
            downloadRecord().then(
              () => {
                setSaid(say.exported);
              },
              () => {
                setSaid(say.exportFailed);
              },
            );
          }}
        >
          {say.download}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            copyRecord().then(
              ({ whole, copied }) => {
                setText(whole);
                setSaid(copied ? say.copied : say.copyFailed);
              },
              () => {
                setSaid(say.exportFailed);
              },
            );
          }}
        >
          {say.copy}
        </button>
        <FilePicker
          label={say.import}
          onFiles={([file]) => {
            if (file) void take(file.size > LARGEST ? Promise.resolve('') : file.text());
          }}
        />
        <button
          type="button"
          className="btn btn--text"
          aria-expanded={pasting}
          onClick={() => {
            setPasting(!pasting);
          }}
        >
          {say.paste}
        </button>
      </div>
      {pasting && (
        <div className="paste">
          <textarea ref={pasted} className="field" rows={4} aria-label={say.pasteLabel} />
          <button
            type="button"
            className="btn"
            onClick={() => void take(Promise.resolve(pasted.current?.value ?? ''))}
          >
            {say.pasteGo}
          </button>
        </div>
      )}
      {text !== '' && <textarea className="field" rows={4} readOnly value={text} aria-label={say.copy} />}
      <p role="status" className="said">
        {said}
      </p>
      <p className="note">{say.copyHint}</p>
    </section>
  );
}

/** @returns what to tell the learner */
async function importRecord(source: Promise<string>): Promise<string> {
  const say = RECORD_TEXT;
  let text: string;
  try {
    text = await source;
  } catch {
    return say.importErrors.unreadable;
  }
  const file = readRecordFile(text);
  if (!file.ok) return say.importErrors[file.error];
  const before = record.state.getState().profile.id;
  // A learning platform says whose record it is.
  if (isHosted() && file.profile.id !== before) return say.importErrors['other-learner'];
  const fresh = await record.merge(file.profile, file.facts);
  if (fresh === null) return say.importErrors['not-saved'];
  const report = say.imported(fresh, file.facts.length - fresh, file.damaged + file.newer);
  return before === file.profile.id ? report : `${report}${say.importedFor(file.profile.name)}`;
}
