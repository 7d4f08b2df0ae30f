import { STAGE_TEXT as say } from '../text/stage.ts';

export type Notice =
  | { readonly kind: 'blocked'; readonly path: string }
  | { readonly kind: 'resumed'; readonly page: number }
  | { readonly kind: 'unkept' | 'damaged' };

interface Props {
  readonly notice: Notice;
  readonly onRestart: () => void;
  readonly onClose: () => void;
}

/** A line over the slide that the presenter can act on or put away. */
export function StageNotice({ notice, onRestart, onClose }: Props) {
  return (
    <div className="stage-notice" role="alert">
      {notice.kind === 'blocked' && (
        <>
          <p>{say.blocked}</p>
          <a className="btn" href={notice.path} target="presenter" onClick={onClose}>
            {say.openPresenter}
          </a>
        </>
      )}
      {notice.kind === 'resumed' && (
        <>
          <p>{say.resumed(notice.page)}</p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              onRestart();
              onClose();
            }}
          >
            {say.fromStart}
          </button>
        </>
      )}
      {(notice.kind === 'unkept' || notice.kind === 'damaged') && <p>{say[notice.kind]}</p>}
      <button type="button" className="btn btn--text" onClick={onClose}>
        {say.close}
      </button>
    </div>
  );
}
