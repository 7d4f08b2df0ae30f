/** A conversation that branches, as an author writes it (content/scenarios); everything here is plain data. */

/** Calmest mood; 0 is beside oneself. */
export const CALM = 6;

export interface Choice {
  /** What the learner says or does. */
  readonly say: string;
  /** What it does to the mood: -2 … 2. */
  readonly effect: number;
  /** Ids of the rules that it keeps, and of those that it breaks. */
  readonly keeps: readonly string[];
  readonly breaks: readonly string[];
  /** What it did to the customer. */
  readonly why: string;
  /** Node that follows. */
  readonly to: string;
}

/** The customer says something, and a reply is wanted. */
export interface Turn {
  readonly scene?: string | undefined;
  readonly says: string;
  readonly choices: readonly Choice[];
}

/** Settled; left open with a date and a name; lost. */
export const ENDING_KINDS = ['settled', 'open', 'lost'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface Ending {
  readonly ending: EndingKind;
  readonly text: string;
}

export type Node = Turn | Ending;

/** Lines of the form 《投诉处理登记跟踪表》 in its order. */
export const FORM_FIELDS = [
  'name',
  'contact',
  'subject',
  'date',
  'event',
  'demand',
  'opinion',
  'result',
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

export interface FormOption {
  readonly text: string;
  /** Whether it is what happened; or the endings after which it is. */
  readonly right: boolean | readonly string[];
  /** Why it is not, where it is not. */
  readonly why?: string | undefined;
}

export interface FormLine {
  readonly field: FormField;
  readonly options: readonly FormOption[];
}

export interface Script {
  /** Mood at the beginning, 0–6. */
  readonly mood: number;
  readonly start: string;
  readonly nodes: Readonly<Record<string, Node>>;
  readonly form: readonly FormLine[];
}

export function isEnding(node: Node): node is Ending {
  return 'ending' in node;
}

/** @throws Error where the script has no such node: the content check lets none like that through */
export function nodeOf({ nodes }: Pick<Script, 'nodes'>, name: string): Node {
  const node = Object.hasOwn(nodes, name) ? nodes[name] : undefined;
  if (!node) throw new Error(`no node ${name}`);
  return node;
}

/** Names of the endings, in the author's order. */
export function endingsOf({ nodes }: Pick<Script, 'nodes'>): string[] {
  return Object.entries(nodes).flatMap(([name, node]) => (isEnding(node) ? [name] : []));
}
