import type { Standard } from '#src/domain/standard/Standard.ts';
import { papers } from '#src/text/papers.ts';
import { nameUuid } from './nameUuid.ts';

/** Version of OSCAL the files are written in. */
export const oscalVersion = '1.2.1';

/** Of every property that is ours and not OSCAL's own. Raised when what a property says changes. */
export const ownNamespace = 'urn:x-rettesnor:oscal:1';

export type Property = { name: string; ns?: string; value: string; class?: string; remarks?: string };

export type Part = {
  id?: string;
  name: string;
  ns?: string;
  title?: string;
  props?: Property[];
  prose?: string;
  parts?: Part[];
};

export type Link = { href: string; rel: string; text?: string };

export type Resource = { uuid: string; title: string; description?: string };

/** A property of ours. `remarks` may hold what a value cannot: several lines. */
export function own(
  name: string,
  value: string | number,
  more: Pick<Property, 'class' | 'remarks'> = {},
): Property {
  return { name, ns: ownNamespace, value: oneLine(String(value)), ...more };
}

/** Which revision of our explanations the file goes by: they are ours, and change apart from the norm. */
export function explanationsProp({ explanations: { revision, changes } }: Standard): Property {
  return own('explanations-revision', revision, {
    remarks: papers.oscal.explanations(revision, changes.at(-1)?.date ?? ''),
  });
}

/** A text that OSCAL takes as one line: no break, no space at either end, never empty. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? '–' : line;
}

/** Ids begin with a letter in OSCAL; those of a standard need not. */
export function controlId(requirement: number): string {
  return `requirement-${requirement}`;
}

/** The part of a control that is its text: what a finding is about. */
export function statementId(requirement: number): string {
  return `${controlId(requirement)}_smt`;
}

/** The part of a control that is one checkpoint. */
export function objectiveId(requirement: number, checkpoint: string): string {
  return `${controlId(requirement)}_obj.${checkpoint}`;
}

/** The UUID of something in these files: it follows from what it is about. */
export function uuidOf(...path: readonly (string | number)[]): string {
  return nameUuid([ownNamespace, ...path].join(':'));
}

/** OSCAL has no empty lists: a list without anything is left out. */
export function listOf<Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { [Key in Name]?: readonly Item[] } {
  return items.length === 0 ? {} : ({ [name]: items } as { [Key in Name]?: readonly Item[] });
}

/** The document as UTF-8. */
export function oscalBytes(document: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 1)}\n`);
}

/** The UUID of the item that an action is: the same in every export, so that others can name it. */
export function actionUuid(id: string): string {
  return uuidOf('action', id);
}

/** A day of the calendar as a time: OSCAL has no days. Its end by the clock in Greenwich, the same wherever it is written. */
export function endOf(day: string): string {
  return `${day}T23:59:59Z`;
}
