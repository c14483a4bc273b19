import type { Entity } from '#src/domain/changes/entities/entities.ts';
import { listed, plural, withSmallLetter } from '../format.ts';
import type { FieldWords, Names } from './KindWords.ts';
import { requirementTitle, rowKinds } from './rowKinds.ts';

type NamedField = FieldWords & { words?: string };

type AnyKind = {
  title: (parts: never, names: Names, named: string) => string;
  counted: (count: number) => string;
  fields: Readonly<Record<string, NamedField>>;
};

/** What a row is about: see `RowPlace`. */
type Place = { entity: string; requirement: number | null; parts: object; named?: string };

const noNames: Names = { requirements: [], indicators: [] };

/** What only a newer app declares has no words of its own here. */
const others: NamedField = { name: 'Annet', inSentence: 'annet', definite: 'en endring' };

function kindOf(entity: string): AnyKind | null {
  return Object.hasOwn(rowKinds, entity) ? rowKinds[entity as Entity] : null;
}

function fieldIn(kind: AnyKind | null, field: string): NamedField | null {
  const [family = ''] = field.split(':');
  return (kind && Object.hasOwn(kind.fields, family) && kind.fields[family]) || null;
}

function title({ entity, requirement, parts, named = '' }: Place, names: Names = noNames): string {
  const kind = kindOf(entity);
  if (kind) return kind.title(parts as never, names, named);
  return requirement === null ? 'En annen opplysning' : requirementTitle(requirement, names);
}

/** Words for rows and their fields, wherever they are spoken of. */
export const rows = {
  /** A row, standing alone. */
  title,
  /** The same in the middle of a sentence. */
  inSentence: (place: Place, names?: Names): string => withSmallLetter(title(place, names)),
  /** An office that its user has named, and of what kind the standard says that it is. `null`: it does not say. */
  ownOffice: (name: string, kind: string | null): string => (kind === null ? name : `${name} – ${kind}`),
  /** A row that only a newer app knows. */
  unknown: 'noe som er laget med en nyere versjon av Rettesnor',
  /** So many rows of each kind. */
  counted: (counts: readonly { entity: string; count: number }[]): string =>
    listed(
      counts.map(
        ({ entity, count }) => kindOf(entity)?.counted(count) ?? plural(count, 'annen rad', 'andre rader'),
      ),
    ),
  /** What a field is called, a family by its name; of a newer app: something else. */
  field: (entity: string, field: string): NamedField => fieldIn(kindOf(entity), field) ?? others,
  /** The same, or `null` where it has no name here. Without a kind: as the first that has such a field calls it. */
  knownField: (entity: string | null, field: string): NamedField | null => {
    const asked = entity === null ? Object.values(rowKinds) : [kindOf(entity)];
    return asked.map((kind) => fieldIn(kind, field)).find((named) => named !== null) ?? null;
  },
  /** What the words in a field are called, in the middle of a sentence. */
  wordsIn: (entity: string, field: string): string => {
    const { words, inSentence } = fieldIn(kindOf(entity), field) ?? others;
    return words ?? inSentence;
  },
};
