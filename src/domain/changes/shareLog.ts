import { evaluationId, evaluationKey, answerKey } from '../evaluation/Evaluation.ts';
import type { Change, FieldValue, Patch } from './Change.ts';
import { derivedId } from './derivedId.ts';
import type { EvaluationLog } from './readEvaluation.ts';

/** What of an evaluation is handed to somebody. */
export type ShareChoice = {
  /** Numbers of the requirements that go with it; `null`: all. */
  requirements: ReadonlySet<number> | null;
  /** What is reported on indicators. */
  indicators: boolean;
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
const noDevice = '00000000-0000-4000-8000-000000000000';

/** Fields in people's own words. Those of `worded` are kept, without the words. */
const textFields = /^(justification|strengths|improvements|comment|evidence:.+)$/;
const worded: Readonly<Record<string, string>> = { target: 'reason', comparison: 'source' };

/**
 * The log of a part of an evaluation, its history included: what is left out is in no earlier change either. Changes
 * keep their ids, so that the part meets the whole where it is taken in; and since it only holds what was said, and
 * nothing of what is left out, it can take nothing away there. Under an alias it is another evaluation with ids of its
 * own, always the same ones, so that it never meets the real one and a later copy meets an earlier.
 * @returns the id of the evaluation in the file, and its changes
 */
export function shareLog(
  { id, changes }: Pick<EvaluationLog, 'id' | 'changes'>,
  choice: ShareChoice,
): { id: string; changes: Change[] } {
  const { alias } = choice;
  const key = evaluationKey(id);
  if (!key) throw new RangeError(`${id} is not the id of an evaluation`);
  const sharedId = alias ? evaluationId({ ...key, office: alias.office }) : id;
  const part = changes
    .filter((change) => isChosen(change, choice))
    .flatMap((change) => {
      const patch = choice.texts && !alias ? change.patch : withoutTexts(change.patch);
      return Object.keys(patch).length === 0 ? [] : [{ ...change, patch }];
    })
    .map((change) => (choice.names && !alias ? change : withoutNames(change)));
  return { id: sharedId, changes: alias ? underAlias(part, id, sharedId, alias) : part };
}

function isChosen({ entity, entityId }: Change, { requirements, indicators }: ShareChoice): boolean {
  switch (entity) {
    case 'evaluation':
      return true;
    case 'indicatorValue':
      return indicators;
    case 'answer':
      return requirements === null || requirements.has(answerKey(entityId)?.requirement ?? 0);
  }
}

function withoutTexts(patch: Patch): Patch {
  const kept = Object.entries(patch).filter(([field]) => !textFields.test(field));
  return Object.fromEntries(kept.map(([field, value]) => [field, withoutWords(field, value)]));
}

function withoutWords(field: string, value: FieldValue): FieldValue {
  const words = worded[field];
  return words !== undefined && typeof value === 'object' && value !== null
    ? { ...value, [words]: '' }
    : value;
}

function withoutNames(change: Change): Change {
  return { ...change, author: { name: '', role: '' } };
}

/** The same changes of an evaluation that says nothing of the real one. How it began is told anew, in one change. */
function underAlias(part: readonly Change[], id: string, sharedId: string, alias: OfficeAlias): Change[] {
  const renamed = (changeId: string) => derivedId(changeId, sharedId);
  const others = part
    .filter((change) => change.entity !== 'evaluation')
    .map((change) => ({
      ...change,
      id: renamed(change.id),
      evaluation: sharedId,
      entityId: sharedId + change.entityId.slice(id.length),
      parents: change.parents.map(renamed),
      device: noDevice,
    }));
  const [first] = part.filter((change) => change.entity === 'evaluation').toSorted(oldestFirst);
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
