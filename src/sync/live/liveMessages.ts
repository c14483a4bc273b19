import * as z from 'zod/mini';
import type { Change } from '#src/domain/changes/Change.ts';
import { evaluationKey } from '#src/domain/evaluation/Evaluation.ts';
import { deepestValue, nestsWithin } from '../nestsWithin.ts';
import type { Arrived } from '../Transport.ts';
import { personIn } from './personSubject.ts';

/** Name of the stream that keeps an office's changes. */
export function streamOf(office: string): string {
  return `CHANGES_${office}`;
}

/** What is listened to of an office: changes, as they are handed over. */
export function changeSubjects(office: string): string[] {
  return [`changes.${office}.>`, `relayed.${office}.>`];
}

/** What is listened to of an office: who is here. */
export function hereSubjects(office: string): string {
  return `here.${office}.>`;
}

/** Where a person says that they are here; `null` where it is no evaluation. */
export function hereSubject(evaluation: string, person: string): string | null {
  const office = evaluationKey(evaluation)?.office;
  return office === undefined ? null : `here.${office}.${evaluation}.${person}`;
}

/** A change on its way to the server. `subject` lacks its last word: who hands it over, only a connection knows. */
export type Outgoing = { id: string; office: string; subject: string; payload: string };

/**
 * A change as a message; `null` where it belongs to no office.
 * @param device number of this machine: what was made on another is passed on, and says nothing of who made it
 */
export function outgoing(change: Change, version: number, device: string): Outgoing | null {
  const office = evaluationKey(change.evaluation)?.office;
  if (office === undefined) return null;
  const kind = change.device === device ? 'changes' : 'relayed';
  const subject = `${kind}.${office}.${change.evaluation}`;
  return { id: change.id, office, subject, payload: JSON.stringify({ version, change }) };
}

/** What a subject says. */
export type Addressed = { kind: string; office: string; evaluation: string; person: string | null };

/** Reads a subject; `null` where it is none of ours, or its parts say different things. */
export function readSubject(subject: string): Addressed | null {
  const [kind = '', office = '', evaluation = '', person = '', more] = subject.split('.');
  if (more !== undefined || evaluationKey(evaluation)?.office !== office) return null;
  return { kind, office, evaluation, person: personIn(person) };
}

const contentSchema = z.object({ version: z.int().check(z.positive()), change: z.unknown() });

/** A change that has come. */
type Incoming = { evaluation: string; version: number; change: unknown; by: string | null };

/** Reads a message of a stream, which may be anything; `null` where it is no change of the evaluation it was laid on. */
export function incoming(subject: string, data: Uint8Array): Incoming | null {
  const addressed = readSubject(subject);
  if (!addressed || !['changes', 'relayed'].includes(addressed.kind)) return null;
  const { evaluation } = addressed;
  const text = decode(data);
  const content = z.safeParse(contentSchema, parse(text));
  if (!content.success) return null;
  const { version, change } = content.data;
  const by = addressed.kind === 'changes' ? addressed.person : null;
  // Deeper than a disk may take: put aside as the text it is, so that it stops nobody.
  if (!nestsWithin(change, deepestValue)) return { evaluation, version, change: text, by };
  const isOfIt = typeof change === 'object' && change !== null && 'evaluation' in change;
  return isOfIt && change.evaluation === evaluation ? { evaluation, version, change, by } : null;
}

/** Changes that belong together, in the order they came. */
export function gatherArrived(changes: readonly Incoming[]): Arrived[] {
  const groups = new Map<string, Omit<Arrived, 'changes'> & { changes: unknown[] }>();
  for (const { evaluation, version, by, change } of changes) {
    const key = JSON.stringify([evaluation, version, by]);
    const group = groups.get(key) ?? { evaluation, version, by, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Reads JSON that may be anything; `null` where it is none. */
export function parseData(data: Uint8Array): unknown {
  return parse(decode(data));
}

function decode(data: Uint8Array): string {
  return new TextDecoder().decode(data);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
