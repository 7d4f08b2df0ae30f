import type { APIRoute } from 'astro';
import { catalogue } from '../../course/review-data.ts';

/** Everything that a review can bring up. */
export const GET: APIRoute = async () => Response.json(await catalogue());
