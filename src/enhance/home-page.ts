import { drillsRight, isStamped, resumePlace } from '../domain/progress/progress.ts';
import type { LessonPlan, Place, Progress } from '../domain/progress/progress.ts';
import { record } from '../stores/record.ts';
import { HERO_TEXT, HOME_TEXT } from '../text/home.ts';
import { planOf } from './lesson-page.ts';
import { wireReview } from './review-block.ts';

/** Colours the home page from the record: where to go on, which stamps are there, what is to be reviewed today. */
export function wireHomePage(): void {
  wireReview();
  const show = (): void => {
    const { ready, progress, drafts } = record.state.getState();
    if (!ready) return;
    const items = [...document.querySelectorAll<HTMLElement>('.lessons [data-plan]')];
    const plans = items.map(planOf);
    const place = resumePlace(progress, Object.values(drafts), plans);
    showResume(place, items, plans, progress);
    for (const item of items) {
      const plan = planOf(item);
      const stamped = isStamped(progress, plan);
      item.toggleAttribute('data-stamped', stamped);
      setText(
        item,
        '.st',
        stamped
          ? HOME_TEXT.stamped
          : plan.id === place?.lesson && progress.opened[plan.id] !== undefined
            ? HOME_TEXT.current
            : '',
      );
    }
    for (const card of document.querySelectorAll<HTMLElement>('.stampcard [data-module]')) {
      showCard(card, plans, progress, place);
    }
  };
  record.state.subscribe(show);
  show();
}

function showResume(
  place: Place | null,
  items: readonly HTMLElement[],
  plans: readonly LessonPlan[],
  progress: Progress,
): void {
  const strip = document.querySelector<HTMLElement>('[data-resume]');
  if (!strip) return;
  if (!place) {
    setText(strip, 'h2', HOME_TEXT.learned);
    setText(strip, '.t', HOME_TEXT.allDone);
    setText(strip, '.where', '');
    setText(strip, '.minutes', '');
    setText(strip, '.btn span', HOME_TEXT.again);
    leadTo(strip, `#${items[0]?.closest('.lessons')?.id ?? 'card'}`, HOME_TEXT.again);
    return;
  }
  const at = plans.findIndex(({ id }) => id === place.lesson);
  const [item, plan] = [items[at], plans[at]];
  if (!item || !plan) return;
  const begun = progress.opened[plan.id] !== undefined || place.drill !== null;
  const { title = '', where = '', minutes = '0' } = item.dataset;
  const detail = [
    where,
    ...(begun && plan.drills.length > 0
      ? [HOME_TEXT.drills(drillsRight(progress, plan), plan.drills.length)]
      : []),
    ...(place.drill === null ? [] : [HOME_TEXT.atBlank(place.blank + 1)]),
  ];
  setText(strip, 'h2', begun ? HOME_TEXT.resume : HOME_TEXT.begin);
  setText(strip, '.t', title);
  setText(strip, '.where', detail.join(' · '));
  setText(strip, '.minutes', HOME_TEXT.minutes(Number(minutes)));
  setText(strip, '.btn span', begun ? HOME_TEXT.go : HOME_TEXT.first);
  const target = place.drill === null ? '' : `#drill-${place.drill}`;
  const start = at === 0 ? HERO_TEXT.start : HOME_TEXT.first;
  leadTo(
    strip,
    `${item.querySelector('a')?.getAttribute('href') ?? ''}${target}`,
    begun ? HOME_TEXT.go : start,
  );
}

/** Both ways into the course: the button, and what the title offers once 心 stands in it. */
function leadTo(strip: HTMLElement, href: string, heroText: string): void {
  strip.querySelector('a')?.setAttribute('href', href);
  const offer = document.querySelector('[data-hero-go]');
  offer?.setAttribute('href', href);
  if (offer) offer.textContent = heroText;
}

function showCard(
  card: HTMLElement,
  plans: readonly LessonPlan[],
  progress: Progress,
  place: Place | null,
): void {
  const ids = (card.dataset['lessons'] ?? '').split(' ').filter(Boolean);
  if (ids.length === 0) return;
  const own = plans.filter(({ id }) => ids.includes(id));
  const done = own.filter((plan) => isStamped(progress, plan)).length;
  const stamped = done === own.length;
  const touched = own.some((plan) => progress.opened[plan.id] !== undefined);
  const before = card.hasAttribute('data-stamped');
  card.toggleAttribute('data-stamped', stamped);
  card.toggleAttribute('aria-current', false);
  if (place && ids.includes(place.lesson)) card.setAttribute('aria-current', 'step');
  const text = stamped
    ? HOME_TEXT.stamped
    : touched
      ? HOME_TEXT.lessonsOf(done, own.length)
      : HOME_TEXT.fresh;
  setText(card, '.st', text);
  if (stamped && !before)
    void import('./stamp-motion.ts').then(({ dropSeal }) => {
      dropSeal(card);
    });
}

function setText(parent: HTMLElement, selector: string, text: string): void {
  const node = parent.querySelector(selector);
  if (node && node.textContent !== text) node.textContent = text;
}
