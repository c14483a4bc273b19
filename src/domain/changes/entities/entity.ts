import type * as z from 'zod/mini';
import { evaluationKey } from '../../evaluation/Evaluation.ts';
import type { RowFrame } from '../../evaluation/RowFrame.ts';

/**
 * What is free of people's own words, and what is not. `text`: in a part without texts it stays behind whole, and
 * keystrokes in it join. `{ text }`: kept there with these parts of its value emptied, and never joined. `choice`: free
 * of text, and goes out everywhere.
 */
export type Holds = 'text' | 'choice' | { readonly text: readonly string[] };

/** One field of a kind of row, or with `keyed` a family of fields: `evidence:<key>`. */
export type DeclaredField = {
  /** What a value must be. Nothing said (`null`) goes beside it always: it is what an impossible value is read as. */
  schema: z.ZodMiniType;
  holds: Holds;
  /** What stands in the row where nothing has been said. `null` when it is left out. */
  blank?: unknown;
  /**
   * A family: its values stand under `into` in the row, by key, or in a list of objects that have the key as `id`.
   * `by` says what the key must be: the number of a `requirement`, and what is said goes only where that requirement
   * goes, a `day` of the calendar, or the name of a `field` of another row (`erasedKey`). With another key there is no such
   * field.
   */
  keyed?: {
    readonly into: string;
    readonly as: 'record' | 'list';
    readonly by?: 'requirement' | 'day' | 'field';
  };
  /** Entered with keys though it is no text: gathered before it is written, and taken back together. */
  typed?: true;
  /** `id`: the row takes it from its own id. `earliest`: never disagreed on, the earliest said holds. */
  settledBy?: 'id' | 'earliest';
  /** Whether restoring an earlier point takes it back: `ifSaid` only to something. Always, when it is left out. */
  restores?: 'never' | 'ifSaid';
  /**
   * Fields, families by name, that this one is said of: it holds only while they say what the change that said it says
   * of them. See `lapsedFields`.
   */
  whileAsSaid?: readonly string[];
  /** Said with a signature, and never erased by itself: what was sealed, and who signed. */
  sealed?: true;
  /** Parts of the value that name whoever says it: they go when it is erased, and are not looked for elsewhere. */
  names?: readonly string[];
  /** Goes only with the whole evaluation, in no part of it: it tells of all the rest. */
  onlyInWhole?: true;
};

/** How the id of a row tells what the row is about. */
export type RowId<Parts extends object = object> = {
  /** `itself`: the row is the evaluation. */
  readonly within: 'evaluation' | 'itself';
  /** The evaluation and the parts of the row that its id says; `null` when it is not exactly an id of this kind. */
  readonly read: (id: string) => { evaluation: string; parts: Parts } | null;
};

/**
 * The declaration of one kind of row, from which everything follows: schemas, projection, undo, merging, sharing, the
 * watch for personal data, tables, erasing, files and words.
 */
export type Kind<Row = unknown> = {
  readonly name: string;
  readonly table: string;
  /** What the table is looked up by beside `id`, in Dexie's words. */
  readonly indexes: string;
  /** The version of the stores that brought the table. A new kind takes the next: see `storeVersions`. */
  readonly since: number;
  readonly id: RowId;
  readonly fields: Readonly<Record<string, DeclaredField>>;
  /** Whether a row can be removed: by a change that sets `removed`, so that nothing is lost. */
  readonly removable: boolean;
  /** Whether restoring an earlier point takes its rows back. */
  readonly restorable: boolean;
  /** Whether a row is about a person: then it stays behind wherever names do. */
  readonly personal: boolean;
  /** Told of the whole evaluation, whatever it is about: stays behind where only some requirements go. */
  readonly onlyInWhole?: true;
  /** Its rows are signatures: given once, and locking what `lockedBySignature` says until they are opened again. */
  readonly signs?: true;
  /** Its rows say what has been erased for everybody: they go along with the changes that they are about. */
  readonly erases?: true;
  /** Nobody may write in its rows while a signature stands under their evaluation. */
  readonly lockedBySignature?: true;
  /** Numbers of the requirements a row is about; `null`: of none, it goes with the evaluation. */
  requirementsOf(row: Row): readonly number[] | null;
  /** What people have called a row; `''`: nothing, or its id says what it is. */
  nameOf(row: Row): string;
  /** Never there: tells the compiler what its rows are. */
  readonly row?: Row;
};

/** Keys of a row that no field declares. */
type FrameKey = keyof RowFrame | 'removed';

/** Keys of the row that the fields fill. */
type Filled<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { keyed: { into: infer Into } } ? Into : Name;
}[keyof Fields];

/** What is forgotten does not compile: each key of the row that no field and no part of the id fills is asked for. */
type Complete<Row, InId, Fields> = {
  [Key in Exclude<keyof Row, FrameKey | InId | Filled<Fields>>]: DeclaredField;
};

type Said<Field> = Field extends { schema: infer Schema extends z.ZodMiniType } ? z.output<Schema> : never;

type BlankOf<Field> = Field extends { blank: infer Blank } ? Blank : null;

/** A field whose values or blank do not fit the row does not compile. */
type Fitting<Row, Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { keyed: { into: infer Into; as: infer As } }
    ? Into extends keyof Row
      ? (
          As extends 'list' ? (Said<Fields[Name]> & { id: string })[] : Record<string, Said<Fields[Name]>>
        ) extends Row[Into]
        ? unknown
        : never
      : never
    : Name extends keyof Row
      ?
          | Said<Fields[Name]>
          | (Fields[Name] extends { settledBy: string } ? never : BlankOf<Fields[Name]>) extends Row[Name]
        ? unknown
        : never
      : never;
};

/** A kind as it was declared, with its own names for the compiler to know. */
export type Declared<
  Row,
  Parts extends object,
  Name extends string,
  Table extends string,
  Fields extends Kind['fields'],
  Removable extends boolean,
> = Omit<Kind<Row>, 'name' | 'table' | 'id' | 'fields' | 'removable'> & {
  readonly id: RowId<Parts>;
  readonly name: Name;
  readonly table: Table;
  readonly fields: Fields;
  readonly removable: Removable;
};

/** Declares a kind of row. `Row` is written by hand, with its meaning; the declaration is held against it. `InId`: what the id says. */
export function entity<Row extends RowFrame, InId extends keyof Row>() {
  return <
    const Name extends string,
    const Table extends string,
    const Fields extends Readonly<Record<string, DeclaredField>>,
    const Removable extends boolean & (Row extends { removed: boolean } ? true : false),
  >(
    declaration: Omit<Kind<Row>, 'name' | 'table' | 'id' | 'fields' | 'removable' | 'row'> & {
      name: Name;
      table: Table;
      id: RowId<Pick<Row, InId>>;
      fields: Fields & Complete<Row, InId, Fields> & Fitting<Row, Fields>;
      removable: Removable;
    },
  ): Declared<Row, Pick<Row, InId>, Name, Table, Fields, Removable> => declaration;
}

/** The rows of a kind. */
export type RowOf<Declaration> = Declaration extends Kind<infer Row> ? Row : never;

/** Ids that carry their kind: `<evaluation>_<prefix>_<uuid>`. For every kind after the first three. */
export function prefixedId(
  prefix: string,
): RowId<{ evaluation: string }> & { make: (evaluation: string, uuid: string) => string } {
  const pattern = new RegExp(`^(.+)_${prefix}_[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`);
  return {
    within: 'evaluation',
    make: (evaluation, uuid) => `${evaluation}_${prefix}_${uuid}`,
    read: (id) => {
      const evaluation = pattern.exec(id)?.[1] ?? '';
      return evaluationKey(evaluation) === null ? null : { evaluation, parts: { evaluation } };
    },
  };
}

/** What of the id of a row is its own: enough to tell it among the rows of its kind in its evaluation. */
export function ownPart(id: string): string {
  return id.slice(id.lastIndexOf('_') + 1);
}
