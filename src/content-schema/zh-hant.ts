import { z } from 'astro/zod';

const words = z.record(z.string().min(1), z.string().min(1));

/** content/zh-hant.yaml: what the conversion to Traditional Chinese (Taiwan) would get wrong. */
export const zhHantSchema = z.strictObject({
  words: words.describe('Simplified → Traditional, in running text'),
  everywhere: words.describe('Simplified → Traditional, also where the decks are quoted'),
});

export type ZhHant = z.infer<typeof zhHantSchema>;
