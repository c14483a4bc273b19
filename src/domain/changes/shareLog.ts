import { evaluationId, evaluationKey } from '../evaluation/Evaluation.ts';
import type { Change, FieldValue, Patch } from './Change.ts';
import { declaredField } from './declaredField.ts';
import { derivedId } from './derivedId.ts';
import { entities, kindNamed, type Entities } from './entities/entities.ts';
import { ownPart, type DeclaredField, type Holds, type Kind } from './entities/entity.ts';
import { erasureKind } from './erasures.ts';
import { groupByRow } from './groupByRow.ts';
import { project } from './project.ts';
import type { EvaluationLog } from './readEvaluation.ts';

/** What of an evaluation is handed to somebody. */
export type ShareChoice = {
  /** Numbers of the requirements that go with it; `null`: all. */
  requirements: ReadonlySet<number> | null;
  /** Names of the kinds of row that stay behind. */
  without: ReadonlySet<string>;
  /** All that people have written in their own words, and where their evidence lies. */
  texts: boolean;
  /** Who has written. The random number of the machine stays, so that the changes still meet their originals. */
  names: boolean;
  /** What the office is called instead; `null`: by its own name. With an alias go neither texts nor names: they would tell. */
  alias: OfficeAlias | null;
};

/** An office under another name. `office` is the slug that its evaluation gets as id. */
export type OfficeAlias = { office: string; name: string; kind: string };

/** The machine of whoever writes under an alias: its number could be found again in another file. */
export const noDevice = '00000000-0000-4000-8000-000000000000';

/**
 * The log of a part of an evaluation, its history included: what is left out is in no earlier change either. Changes
 * keep their ids, so that the part meets the whole where it is taken in; and since it only holds what was said, and
 * nothing of what is left out, it can take nothing away there. Under an alias it is another evaluation with ids of its
 * own, always the same ones, so that it never meets the real one and a later copy meets an earlier.
 *
 * Without texts goes only what is declared free of them; what only a newer app knows goes in no part that leaves
 * anything out, for nobody here can tell what it holds. Rows about a person stay behind wherever names do. What has been
 * erased is told of along with the changes that it was erased in; under an alias no texts go, and so no word of it.
 * @returns the id of the evaluation in the file, and its changes
 */
export function shareLog(
  { id, changes }: Pick<EvaluationLog, 'id' | 'changes'>,
  choice: ShareChoice,
  kinds: Entities = entities,
): { id: string; changes: Change[] } {
  const { alias } = choice;
  const key = evaluationKey(id);
  if (!key) throw new RangeError(`${id} is not the id of an evaluation`);
  const sharedId = alias ? evaluationId({ ...key, office: alias.office }) : id;
  const texts = choice.texts && !alias;
  const names = choice.names && !alias;
  const leavesOut = !texts || !names || choice.requirements !== null || choice.without.size > 0;
  const chosen = new Set<Change>();
  for (const row of groupByRow(changes).values()) {
    const kind = kindNamed(kinds, row[0]?.entity ?? '');
    const goes = kind ? isChosen(kind, row, choice, names) : !leavesOut;
    if (goes) for (const change of row) chosen.add(change);
  }
  const erasing = alias ? null : erasureKind(kinds);
  if (erasing) for (const change of erasuresOf(changes, chosen, erasing)) chosen.add(change);
  const part = changes.flatMap((change) => {
    if (!chosen.has(change)) return [];
    const patch = leavesOut
      ? declaredPart(kindNamed(kinds, change.entity), change.patch, { ...choice, texts })
      : change.patch;
    if (Object.keys(patch).length === 0) return [];
    return names ? { ...change, patch } : withoutNames({ ...change, patch });
  });
  return { id: sharedId, changes: alias ? underAlias(part, id, sharedId, alias, kinds) : part };
}

/** What says that something has been erased in any of the changes that go. */
function erasuresOf(changes: readonly Change[], going: ReadonlySet<Change>, { name }: Kind): Change[] {
  const ids = new Set([...going].map(({ id }) => id));
  return changes.filter(({ entity, entityId }) => entity === name && ids.has(ownPart(entityId)));
}

function isChosen(kind: Kind, row: readonly Change[], choice: ShareChoice, names: boolean): boolean {
  if (kind.id.within === 'itself') return true;
  if (kind.erases) return false;
  if (choice.without.has(kind.name) || (kind.personal && !names)) return false;
  if (choice.requirements === null) return true;
  if (kind.onlyInWhole) return false;
  const projected = project(kind, row);
  const about = projected === null ? [] : kind.requirementsOf(projected);
  return about === null || about.some((requirement) => choice.requirements?.has(requirement));
}

/** What is left of an edit where nothing goes out that anybody has worded. */
export function withoutTexts(kind: Kind | null, patch: Patch): Patch {
  return declaredPart(kind, patch, { texts: false, requirements: null });
}

/** What of a patch its kind declares: of that what is free of texts unless they go too, and nothing of a requirement that does not go. */
function declaredPart(
  kind: Kind | null,
  patch: Patch,
  { texts, requirements }: Pick<ShareChoice, 'texts' | 'requirements'>,
): Patch {
  return Object.fromEntries(
    Object.entries(patch).flatMap(([field, value]) => {
      const found = kind ? declaredField(kind, field) : null;
      if (!found) return [];
      const { holds, keyed, onlyInWhole } = found.declared;
      if (onlyInWhole || (holds === 'text' && !texts)) return [];
      if (keyed?.by === 'requirement' && requirements?.has(Number(found.key)) === false) return [];
      if (!texts && keyed && !isPlainKey(keyed, found.key)) return [];
      return [[field, texts ? value : withoutWords(holds, value)]];
    }),
  );
}

/**
 * Whether a key of a family is one that an app makes: the number of a requirement, and else a UUID or what a standard
 * calls its parts. In a file made by hand, others may be words, which no part without texts hands on.
 */
function isPlainKey({ by }: NonNullable<DeclaredField['keyed']>, key: string): boolean {
  const name = by === 'field' ? key.replace(/^[a-zA-Z]+-?/, '') || 'a' : key;
  return (by === 'requirement' ? /^[1-9]\d{0,4}$/ : /^[a-z0-9]+(?:-[a-z0-9]+)*$/).test(name);
}

function withoutWords(holds: Holds, value: FieldValue): FieldValue {
  if (typeof holds === 'string' || typeof value !== 'object' || value === null) return value;
  return {
    ...value,
    ...Object.fromEntries(holds.text.filter((part) => part in value).map((part) => [part, ''])),
  };
}

function withoutNames(change: Change): Change {
  return { ...change, author: { name: '', role: '' } };
}

/** The same changes of an evaluation that says nothing of the real one. How it began is told anew, in one change. */
function underAlias(
  part: readonly Change[],
  id: string,
  sharedId: string,
  alias: OfficeAlias,
  { evaluation: root }: Entities,
): Change[] {
  const renamed = (changeId: string) => derivedId(changeId, sharedId);
  const others = part
    .filter((change) => change.entity !== root.name)
    .map((change) => ({
      ...change,
      id: renamed(change.id),
      evaluation: sharedId,
      entityId: sharedId + change.entityId.slice(id.length),
      parents: change.parents.map(renamed),
      device: noDevice,
    }));
  const [first] = part.filter((change) => change.entity === root.name).toSorted(oldestFirst);
  const key = evaluationKey(sharedId);
  if (!first || !key) return others;
  const patch: Patch = {
    ...key,
    ownOffice: { name: alias.name, kind: alias.kind },
    createdAt: first.patch['createdAt'] ?? first.at,
  };
  const begun: Change = {
    ...first,
    id: renamed(first.id),
    evaluation: sharedId,
    entityId: sharedId,
    parents: [],
    device: noDevice,
    patch,
  };
  return [begun, ...others];
}

function oldestFirst(left: Change, right: Change): number {
  return left.id < right.id ? -1 : 1;
}
