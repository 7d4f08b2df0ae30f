import type { ModuleScore } from '../../domain/exam/attempt.ts';
import type { Bank } from '../../domain/exam/bank.ts';
import { VERIFY_TEXT } from '../../text/verify.ts';

interface Props {
  readonly modules: readonly ModuleScore[];
  /** Units of the bank: they have the titles. */
  readonly titles: Bank['modules'];
}

/** Score by module, as it was marked again: what an altered file claims is not shown like a finding. */
export function ModuleTable({ modules, titles }: Props) {
  const say = VERIFY_TEXT;
  const byId = new Map(titles.map(({ id, title }) => [id, title]));
  return (
    <table>
      <caption>{say.modules}</caption>
      <thead>
        <tr>
          <th scope="col">{say.module}</th>
          <th scope="col">{say.items}</th>
          <th scope="col">{say.percent}</th>
        </tr>
      </thead>
      <tbody>
        {modules.map(({ module, right, items, score }, at) => (
          <tr key={at}>
            <th scope="row">{byId.get(module) ?? module}</th>
            <td>{say.of(right, items)}</td>
            <td>{say.share(score)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
