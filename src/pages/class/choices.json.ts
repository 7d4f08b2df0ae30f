import type { APIRoute } from 'astro';
import { unitChoices } from '../../course/drill-choices.ts';

/** What a contest can be made of. */
export const GET: APIRoute = async () => Response.json(await unitChoices());
