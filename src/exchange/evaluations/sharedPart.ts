import * as z from 'zod/mini';

/** What a file that holds a part of an evaluation says of itself, for whoever takes it in. */
export const sharedPartSchema = z.object({
  /** Ids of the standard's themes that are in it; `null`: all. */
  themes: z.nullable(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(200))),
  /** What the office has answered. Left out where it is in the file. */
  answers: z.optional(z.boolean()),
  indicators: z.boolean(),
  /** Left out in files from before there was a choice. */
  actions: z.optional(z.boolean()),
  barriers: z.optional(z.boolean()),
  texts: z.boolean(),
  names: z.boolean(),
  /** True: the office goes by another name. */
  alias: z.boolean(),
});

export type SharedPart = z.infer<typeof sharedPartSchema>;
