import type { APIRoute, GetStaticPaths } from 'astro';
import { drillCard, taughtDrills } from '../../course/review-data.ts';

export const getStaticPaths = (async () =>
  (await taughtDrills()).map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** One drill as a review or a class shows it. */
export const GET: APIRoute = async ({ params: { id = '' } }) => Response.json(await drillCard(id));
