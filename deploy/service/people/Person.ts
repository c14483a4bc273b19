/** Somebody who is logged in, and what they may do. */
export type Person = {
  id: string;
  name: string;
  /** The id as one word of a subject. */
  subject: string;
  /** Ids of the offices that the person may see. An observer sees all there are. */
  offices: readonly string[];
  /** Reads, and writes nothing. */
  observer: boolean;
};
