import * as z from 'zod/mini';
import { personSubject } from './personSubject.ts';

/** Who is logged in, and what they may do. */
export type LiveSession = {
  /** What the server is told when it is met. */
  token: string;
  person: {
    id: string;
    /** As the identity provider has it. */
    name: string;
    /** The person as one word of a subject. */
    subject: string;
  };
  /** Ids of the offices that the person may see. */
  offices: readonly string[];
  /** Reads, and hands over nothing. */
  observer: boolean;
};

const word = z.string().check(z.minLength(1), z.maxLength(500));

const sessionSchema = z.object({
  token: z.string().check(z.minLength(1), z.maxLength(20_000)),
  person: z.object({ id: word, name: z.string().check(z.maxLength(500)), subject: word }),
  offices: z.array(z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/))).check(z.maxLength(1000)),
  observer: z.boolean(),
});

/** Reads the answer to who is logged in; `null` where it is none, or says two things of who it is. */
export function readLiveSession(input: unknown): LiveSession | null {
  const read = z.safeParse(sessionSchema, input);
  return read.success && read.data.person.subject === personSubject(read.data.person.id) ? read.data : null;
}
