import type { APIRoute, GetStaticPaths } from 'astro';
import { drillCards } from '../../course/review-data.ts';
import type { DrillCard } from '../../course/review-data.ts';

export const getStaticPaths = (async () =>
  (await drillCards()).map((card) => ({
    params: { id: card.view.id },
    props: { card },
  }))) satisfies GetStaticPaths;

/** One drill as a review or a class shows it. */
export const GET: APIRoute<{ card: DrillCard }> = ({ props }) => Response.json(props.card);
