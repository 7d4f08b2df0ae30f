import { useRef } from 'react';
import type { Ref } from 'react';

interface Props {
  readonly label: string;
  readonly className?: string;
  /** More than one may be chosen. */
  readonly multiple?: boolean;
  /** The page is not awake yet. */
  readonly disabled?: boolean;
  /** What was chosen before is still being read: the button keeps the focus and does nothing. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks the browser for files of ours: records, plans. */
export function FilePicker({
  label,
  className = 'btn',
  multiple = false,
  disabled = false,
  busy,
  ref,
  onFiles,
}: Props) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={className}
        disabled={disabled}
        aria-disabled={busy}
        onClick={() => {
          if (busy !== true) picker.current?.click();
        }}
      >
        {label}
      </button>
      <input
        ref={picker}
        type="file"
        accept="application/json,.json"
        multiple={multiple}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
