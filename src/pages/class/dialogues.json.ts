import type { APIRoute } from 'astro';
import { phraseDrills, phrases } from '../../course/course.ts';
import { stageDialogues } from '../../course/phrase-trainer.ts';

/** The dialogues in which a class looks for the forbidden phrases. */
export const GET: APIRoute = async () => {
  const [all, drills] = await Promise.all([phrases(), phraseDrills()]);
  return Response.json(stageDialogues(all, drills));
};
