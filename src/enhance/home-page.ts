import { drillsRight, isStamped, resumePlace } from '../domain/progress/progress.ts';
import type { LessonPlan, Place, Progress } from '../domain/progress/progress.ts';
import { record } from '../stores/record.ts';
import { TEXT } from '../text/zh.ts';
import { planOf } from './lesson-page.ts';

/** Colours the home page from the record: where to go on, which stamps are there. */
export function wireHomePage(): void {
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
          ? TEXT.home.stamped
          : plan.id === place?.lesson && progress.opened[plan.id] !== undefined
            ? TEXT.home.current
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
    setText(strip, 'h2', TEXT.home.learned);
    setText(strip, '.t', TEXT.home.allDone);
    setText(strip, '.where', '');
    setText(strip, '.minutes', '');
    setText(strip, '.btn span', TEXT.home.again);
    leadTo(strip, `#${items[0]?.closest('.lessons')?.id ?? 'card'}`, TEXT.home.again);
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
      ? [TEXT.home.drills(drillsRight(progress, plan), plan.drills.length)]
      : []),
    ...(place.drill === null ? [] : [TEXT.home.atBlank(place.blank + 1)]),
  ];
  setText(strip, 'h2', begun ? TEXT.home.resume : TEXT.home.begin);
  setText(strip, '.t', title);
  setText(strip, '.where', detail.join(' · '));
  setText(strip, '.minutes', TEXT.home.minutes(Number(minutes)));
  setText(strip, '.btn span', begun ? TEXT.home.go : TEXT.home.first);
  const target = place.drill === null ? '' : `#drill-${place.drill}`;
  const start = at === 0 ? TEXT.hero.start : TEXT.home.first;
  leadTo(
    strip,
    `${item.querySelector('a')?.getAttribute('href') ?? ''}${target}`,
    begun ? TEXT.home.go : start,
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
    ? TEXT.home.stamped
    : touched
      ? TEXT.home.lessonsOf(done, own.length)
      : TEXT.home.fresh;
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
