import type { SlideDeck } from '../domain/deck/slide-deck.ts';
import { sitePath } from '../stores/site-data.ts';
import { PRESENTER_TEXT as say } from '../text/presenter.ts';

interface Props {
  readonly deck: SlideDeck;
  /** Index of the slide on the stage, from 0. */
  readonly at: number;
  readonly isConnected: boolean;
  /** Address of the stage. */
  readonly stage: string;
  /** The browser refused to open it. */
  readonly isBlocked: boolean;
  /** Digits that wait for Enter. */
  readonly digits: string;
  readonly onOpen: () => void;
  readonly onShow: (slide: string) => void;
  readonly onEnd: () => void;
}

/** Whether the stage is there, where the class is, the way to any slide, and the end. */
export function PresenterBar(props: Props) {
  const { deck, at, isConnected, stage, isBlocked, digits, onOpen, onShow, onEnd } = props;
  return (
    <div className="presenter__bar">
      <a className="logo" href={sitePath('')} aria-label={say.home}>
        服务从
        <span className="blank" aria-hidden="true">
          <span className="txt">心</span>
        </span>
        开始
      </a>
      <span className="presenter__link" role="status" data-on={isConnected ? '' : undefined}>
        {isConnected ? say.connected : say.alone}
      </span>
      {!isConnected &&
        (isBlocked ? (
          <a className="btn" href={stage} target="stage">
            {say.blocked}
          </a>
        ) : (
          <button type="button" className="btn" onClick={onOpen}>
            {say.openStage}
          </button>
        ))}
      <span className="presenter__place nums">
        {digits !== '' && <b className="presenter__digits">{digits}</b>}
        {say.place(at + 1, deck.slides.length)}
      </span>
      <select
        aria-label={say.jump}
        value={deck.slides[at]?.id}
        onChange={({ currentTarget }) => {
          onShow(currentTarget.value);
        }}
      >
        {deck.slides.map(({ id, title }, index) => (
          <option key={id} value={id}>
            {say.slide(index + 1, title)}
          </option>
        ))}
      </select>
      <button type="button" className="btn btn--text" onClick={onEnd}>
        {say.end}
      </button>
    </div>
  );
}
