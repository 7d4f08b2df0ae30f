/* eslint-disable @typescript-eslint/no-unsafe-assignment -- the linter knows no types of .astro files; astro check does */
import Columns from '../mdx/Columns.astro';
import Plain from '../mdx/Plain.astro';
import Aside from './Aside.astro';
import Break from './Break.astro';
import Discuss from './Discuss.astro';
import Drill from './Drill.astro';
import DrillList from './DrillList.astro';
import Evidence from './Evidence.astro';
import Example from './Example.astro';
import Figure from './Figure.astro';
import Lead from './Lead.astro';
import LessonOnly from './LessonOnly.astro';
import Notes from './Notes.astro';
import Phrases from './Phrases.astro';
import SlideOnly from './SlideOnly.astro';
import Table from './Table.astro';

/** The tags of a lesson as a class sees them: what `splitSlides` cuts into slides. */
export const slideVocabulary = {
  Aside,
  Break,
  Columns,
  Discuss,
  Drill,
  DrillList,
  Evidence,
  Example,
  Figure,
  Lead,
  LessonOnly,
  Notes,
  Phrases,
  SlideOnly,
  // No class opens a word by itself.
  Term: Plain,
  table: Table,
};
