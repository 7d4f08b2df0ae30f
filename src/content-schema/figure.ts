import { z } from 'astro/zod';
export const figureSchema = z.object({ kind: z.string() }).loose();
export type Figure = z.infer<typeof figureSchema>;
