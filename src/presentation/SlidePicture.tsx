import { useLayoutEffect, useRef } from 'react';
import type { Run } from '../domain/deck/run.ts';
import type { DrillView } from '../domain/drill/drill-view.ts';
import { copyOfSlide } from './copy-of-slide.ts';
import { paintSlide } from './paint.ts';

interface Props {
  readonly slide: HTMLElement | undefined;
  readonly run: Run;
  readonly views: ReadonlyMap<string, DrillView>;
  /** ASCII, different for every picture of the page. */
  readonly name: string;
}

/** A slide as the class sees it, to look at only: beside it the page says in words what matters. */
export function SlidePicture({ slide, run, views, name }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.replaceChildren(...(slide ? [copyOfSlide(slide, name)] : []));
  }, [slide, name]);
  useLayoutEffect(() => {
    const copy = place.current?.firstElementChild;
    if (copy instanceof HTMLElement) paintSlide(copy, run, views);
  }, [slide, name, run, views]);
  return <div className="thumb by-day" ref={place} aria-hidden="true" inert />;
}
