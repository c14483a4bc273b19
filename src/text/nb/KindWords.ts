import type { Form } from '#src/domain/forms/Form.ts';
import type { DeclaredFields, Entity, FieldOf, PartsOf } from '#src/domain/changes/entities/entities.ts';

/** What a field is called. */
export type FieldWords = {
  /** Standing alone, as a label. */
  name: string;
  /** In the middle of a sentence. */
  inSentence: string;
  /** When it is this very one that is spoken of: what is taken back. */
  definite: string;
  /** One of a family, by what its key stands for. A family without is called the same whatever the key. */
  ofKey?: (meaning: string) => string;
  /** So many of a family. */
  counted?: (count: number) => string;
};

/** What the words in a field are called, where the field holds more than words. */
type WithWords<Declared> = Declared extends { holds: { text: readonly string[] } }
  ? { words: string }
  : object;

/** The names that a standard, and forms of others, give to what rows are about. */
export type Names = {
  readonly requirements: readonly { number: number; shortName: string }[];
  readonly indicators: readonly { id: string; name: string }[];
  /** Left out where they are not at hand. */
  readonly forms?: readonly Form[];
  /** What is proposed for the year. Left out where it is not at hand. */
  readonly points?: readonly { id: string; title: string }[];
};

/** The words for a kind of row. */
export type KindWords<Name extends Entity> = {
  /** A row of the kind, by what its id says and what people have called it. */
  title: (parts: PartsOf<Name>, names: Names, named: string) => string;
  /** So many rows of the kind. */
  counted: (count: number) => string;
  fields: { [Field in FieldOf<Name>]: FieldWords & WithWords<DeclaredFields<Name>[Field]> };
};
