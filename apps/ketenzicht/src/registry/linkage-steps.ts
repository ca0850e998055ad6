import { z } from 'zod';

/** Why a pair is proposed, as it is kept: steps from "any two" to the probability, without values. */
export const linkageSteps = z.array(
  z.object({
    field: z.string().optional(),
    title: z.object({ nl: z.string(), en: z.string() }),
    level: z.enum(['missing', 'differs', 'partial', 'close', 'exact', 'crossed']).optional(),
    weight: z.number(),
    total: z.number(),
    inWords: z.object({ nl: z.string(), en: z.string() }),
  }),
);

export type Explanation = z.infer<typeof linkageSteps>;
