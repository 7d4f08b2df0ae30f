import type { DistanceView, RulerView } from '../../domain/body/body-view.ts';
import { BODY_TEXT } from '../../text/body.ts';
import { Moving } from './Moving.tsx';

interface Props {
  readonly view: DistanceView;
  readonly ruler: RulerView;
  /** Metres between the two. */
  readonly metres: number;
  readonly printed: string;
  /** 0 standing, 1 in the middle of a step. */
  readonly step: number;
}

/** Height of a head above the ground, in units of a person. */
const HEAD = 184;

/** Two people on a ruler, at true scale. */
export function Ruler({ view, ruler, metres, printed, step }: Props) {
  const { name, width, height, left, ground, metre, scale, size } = ruler;
  const { zones, ticks, customer, staff } = view;
  const x = (at: number): number => Math.round((left + at * metre) * 10) / 10;
  const heads = Math.round(ground - HEAD * scale);
  const feet = ground - 3 * scale;
  const from = (index: number): number => zones[index - 1]?.to ?? 0;
  return (
    <svg
      className={`fig ${name}`}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={BODY_TEXT.distance.picture(printed)}
    >
      {zones.map((zone, index) => (
        <g key={zone.name}>
          <rect
            className={`zone${String(index + 1)}`}
            x={x(from(index))}
            y={ground}
            width={x(zone.to) - x(from(index))}
            height="14"
          />
          <text
            className="ft"
            x={x((from(index) + zone.to) / 2)}
            y={ground + 16 + size * 1.2}
            textAnchor="middle"
            fontSize={size}
          >
            {zone.name}
          </text>
        </g>
      ))}
      <path
        className="l"
        d={`M${String(left - 18)} ${String(ground)} H${String(x(zones.at(-1)?.to ?? 0))}`}
      />
      {ticks.map((at) => (
        <g key={at}>
          <path className="l th" d={`M${String(x(at))} ${String(ground)} v21`} />
          <text className="num2" x={x(at)} y={ground + 18 + size * 2.5} textAnchor="middle" fontSize={size}>
            {at}
          </text>
        </g>
      ))}
      <g transform={`translate(${String(left)} ${String(feet)}) scale(${String(scale)})`}>
        <Moving movement={customer} at={0} />
      </g>
      <g
        transform={`translate(${String(x(metres))} ${String(feet)}) scale(${String(-scale)} ${String(scale)})`}
      >
        <Moving movement={staff} at={step} />
      </g>
      <path className="leader" d={`M${String(left)} ${String(heads)} v-9 H${String(x(metres))} v9`} />
      <text
        className="num2 big"
        x={Math.max(x(metres / 2), size * 2)}
        y={heads - 18}
        textAnchor="middle"
        fontSize={size + 5}
      >
        {BODY_TEXT.distance.metres(printed)}
      </text>
    </svg>
  );
}
