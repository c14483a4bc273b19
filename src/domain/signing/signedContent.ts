import * as z from 'zod/mini';
import type { Change, FieldValue, Patch } from '../changes/Change.ts';
import { entities, kindNamed, type Entities } from '../changes/entities/entities.ts';
import { groupByRow } from '../changes/groupByRow.ts';
import { sameValue } from '../changes/heads.ts';
import { project } from '../changes/project.ts';
import { patchOfRow } from '../changes/rowFields.ts';
import type { AcceptedFinding, Signature } from '../evaluation/Signature.ts';
import { parseUnknown } from '../input/parseUnknown.ts';
import { canonicalJson } from './canonicalJson.ts';
import { signedForm, type SignedForm } from '../changes/signedForm.ts';
import { signedWordsSchema, type SignedWords } from './signedWords.ts';

/** The rows that a signature covers: kind → id → field → value, fields by the names that changes give them. */
export type SignedRows = Record<string, Record<string, Patch>>;

/** What the person signs beside the rows: who they are, when, what they accept, and what was signed the year before. */
export type SignedStatement = Pick<Signature, 'name' | 'role' | 'previous' | 'accepted'> & {
  signedAt: string;
};

/** All that a signature seals. Its text (`sealText`) is what the hash is taken of. */
export type SignedContent = {
  form: number;
  evaluation: string;
  statement: SignedStatement;
  rows: SignedRows;
  /** How the scale and the checkpoints were worded. `null`: the standard was not known to whoever signed. */
  words: SignedWords | null;
};

const json = z.json() as unknown as z.ZodMiniType<FieldValue>;

const contentSchema = z.object({
  form: z.int().check(z.positive()),
  evaluation: z.string(),
  statement: z.object({
    name: z.string(),
    role: z.string(),
    signedAt: z.string(),
    previous: z.nullable(z.object({ evaluation: z.string(), hash: z.string() })),
    accepted: z.array(
      z.object({
        id: z.string(),
        check: z.string(),
        requirement: z.nullable(z.number()),
        reason: z.string(),
      }),
    ),
  }),
  rows: z.record(z.string(), z.record(z.string(), z.record(z.string(), json))),
  words: z.nullable(signedWordsSchema),
});

/** The text that a signature seals: the same for the same content, whatever order it was put together in. */
export function sealText(content: SignedContent): string {
  const accepted = content.statement.accepted.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ordered = { ...content, statement: { ...content.statement, accepted } };
  return canonicalJson(ordered as unknown as FieldValue);
}

/** Reads a sealed text. `null`: it is none, or of a form that only a newer app knows. */
export function readSealText(text: string): SignedContent | null {
  const parsed = parseUnknown(contentSchema, parsedJson(text));
  return parsed.ok && signedForm(parsed.data.form) ? (parsed.data as SignedContent) : null;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * What the covered rows say by these changes, as far as the form names it. What nobody has said is left out, and so are
 * rows that are removed; what only a newer app knows is never in it.
 * @param changes those at the cut, or all, in any order
 */
export function rowsSaid(
  changes: readonly Change[],
  form: SignedForm,
  kinds: Entities = entities,
): SignedRows {
  const rows: SignedRows = {};
  for (const name of Object.keys(form)) rows[name] = {};
  for (const row of groupByRow(changes).values()) {
    const [{ entity, entityId } = { entity: '', entityId: '' }] = row;
    const kind = kindNamed(kinds, entity);
    const fields = Object.hasOwn(form, entity) ? form[entity] : undefined;
    const projected = kind && fields && project<unknown>(kind, row);
    if (!kind || !fields || !projected || isRemoved(projected)) continue;
    const said = Object.entries(patchOfRow<unknown>(kind, projected)).flatMap(([field, value]) =>
      partOf(fields, field, value),
    );
    if (said.length > 0) (rows[entity] ??= {})[entityId] = Object.fromEntries(said);
  }
  return rows;
}

function isRemoved(row: unknown): boolean {
  return (row as { removed?: boolean }).removed === true;
}

function partOf(fields: SignedForm[string], field: string, value: FieldValue): [string, FieldValue][] {
  const [name = ''] = field.split(':', 1);
  const form = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (form === undefined || sameValue(value, null)) return [];
  if (form === 'whole' || typeof value !== 'object' || value === null || Array.isArray(value))
    return [[field, value]];
  return [[field, Object.fromEntries(form.map((part) => [part, value[part] ?? null]))]];
}

/** One field that two states say differently. `null`: nothing said, or there was no such row. */
export type FieldDifference = {
  entity: string;
  entityId: string;
  field: string;
  signed: FieldValue;
  now: FieldValue;
};

/** Every field that is another in one state than in the other: by kind, row and name. */
export function differencesBetween(signed: SignedRows, now: SignedRows): FieldDifference[] {
  return keysOf(signed, now).flatMap((entity) => {
    const [before, after] = [signed[entity] ?? {}, now[entity] ?? {}];
    return keysOf(before, after).flatMap((entityId) => {
      const [was, is] = [before[entityId] ?? {}, after[entityId] ?? {}];
      return keysOf(was, is).flatMap((field) => {
        const [left, right] = [was[field] ?? null, is[field] ?? null];
        return sameValue(left, right) ? [] : [{ entity, entityId, field, signed: left, now: right }];
      });
    });
  });
}

function keysOf(left: object, right: object): string[] {
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].toSorted();
}

/** The fields of a signature that are not what was sealed with it. */
export function statementDifferences(statement: SignedStatement, signature: Signature): FieldDifference[] {
  const sealed = fieldsOfStatement(statement);
  const said = fieldsOfStatement({ ...signature, signedAt: signature.signedAt ?? '' });
  return differencesBetween(
    { signature: { [signature.id]: sealed } },
    { signature: { [signature.id]: said } },
  );
}

function fieldsOfStatement({ name, role, signedAt, previous, accepted }: SignedStatement): Patch {
  const findings = accepted.map(({ id, check, requirement, reason }: AcceptedFinding) => [
    `accepted:${id}`,
    { check, requirement, reason },
  ]);
  return { name, role, signedAt, previous, ...Object.fromEntries(findings) } as Patch;
}
