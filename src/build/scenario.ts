/** `npm run scenario -- ID` plays a scenario in the terminal, replies as numbers. For authors; works piped too. */
import { createInterface } from 'node:readline';
import { CALM, isEnding, nodeOf } from '../domain/scenario/script.ts';
import type { Turn } from '../domain/scenario/script.ts';
import { outcome } from '../domain/scenario/outcome.ts';
import type { RuleCount } from '../domain/scenario/outcome.ts';
import { choose, start } from '../domain/scenario/play.ts';
import type { Play } from '../domain/scenario/play.ts';
import { SCENARIO_TEXT } from '../text/scenario.ts';
import { printProblems } from './author-messages.ts';
import { checkContent } from './check-content.ts';

const SAY = SCENARIO_TEXT.terminal;
const [id = ''] = process.argv.slice(2);
const { content, problems } = checkContent(process.cwd());
const scenario = content?.scenarios.find((placed) => placed.scenario.id === id)?.scenario;
const isBroken = problems.some(({ file }) => file.endsWith(`/${id}.yaml`));
if (!scenario || isBroken) {
  const known = content?.scenarios.map((placed) => `${placed.scenario.id}  ${placed.scenario.title}`) ?? [];
  if (!isBroken) console.error(id === '' ? SAY.usage : SAY.unknown(id));
  console.error(problems.length > 0 ? printProblems(problems) : [SAY.known, ...known].join('\n  '));
  process.exit(2);
}

console.log(`${scenario.title}（${SCENARIO_TEXT.places[scenario.place]}）\n${scenario.opening}`);
let play = start(scenario);
ask(play);
for await (const line of createInterface({ input: process.stdin })) {
  // Several numbers may stand on a line; `echo "1\n2"` prints them so in some shells.
  const numbers = line.normalize('NFKC').match(/\d+/g);
  const turn = turnOf(play);
  if (!numbers && turn) console.log(SAY.notNumber(turn.choices.length));
  for (const said of numbers ?? []) answer(said);
  if (!turnOf(play)) break;
}
console.log(tell(play));

/** Gives the reply with that number, if there is one, and asks for the next. */
function answer(said: string): void {
  const turn = turnOf(play);
  if (!turn || !scenario) return;
  const choice = turn.choices[Number(said) - 1];
  if (!choice) {
    console.log(SAY.noSuch(said, turn.choices.length));
    return;
  }
  play = choose(scenario, play, Number(said) - 1);
  console.log(`\n${SCENARIO_TEXT.play.you}：${choice.say}\n  ${choice.why}`);
  ask(play);
}

function turnOf({ node }: Play): Turn | undefined {
  const at = scenario && nodeOf(scenario, node);
  return at && !isEnding(at) ? at : undefined;
}

function ask(now: Play): void {
  console.log(`  ${SAY.mood(bar(now.mood), SCENARIO_TEXT.moods[now.mood] ?? '')}\n`);
  const turn = turnOf(now);
  if (!turn) return;
  if (turn.scene !== undefined) console.log(`〔${turn.scene}〕`);
  console.log(`${scenario?.customer ?? ''}：${turn.says}\n`);
  for (const [at, { say }] of turn.choices.entries()) console.log(`  ${String(at + 1)}. ${say}`);
  console.log(SAY.ask);
}

function bar(mood: number): string {
  return '■'.repeat(mood) + '□'.repeat(CALM - mood);
}

/** What the play came to, or that it was broken off. */
function tell(now: Play): string {
  const end = scenario && outcome(scenario, now);
  if (!end) return SAY.stopped;
  const { kept, broken, noneKept, noneBroken } = SCENARIO_TEXT.end;
  return [
    `${SCENARIO_TEXT.end.title}：${SCENARIO_TEXT.endings[end.kind]}`,
    end.text,
    '',
    ...ruleLines(kept, end.kept, noneKept),
    ...ruleLines(broken, end.broken, noneBroken),
  ].join('\n');
}

function ruleLines(title: string, counts: readonly RuleCount[], none: string): string[] {
  if (counts.length === 0) return [none];
  const known = new Map(content?.rules.map(({ rule }) => [rule.id, rule]));
  return [
    title,
    ...counts.map(({ rule, times }) => {
      const { text = rule, lesson = '' } = known.get(rule) ?? {};
      return `  ${SAY.rule(text, times, lesson)}`;
    }),
  ];
}
