import { expect, test } from 'vitest';
import { buildEvaluationChange, exampleEvaluation, people } from '../../../tests/support/buildChange.ts';
import { gatherArrived, hereSubject, incoming, outgoing, readSubject } from './liveMessages.ts';
import { personSubject } from './personSubject.ts';

const office = exampleEvaluation.split('_')[0] ?? '';
const change = buildEvaluationChange({}, { by: people.leder });
const who = personSubject('A1');

function bytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}

test('what was made on this machine is a change, and what was not is passed on', () => {
  expect(outgoing(change, 3, people.leder.device)).toEqual({
    id: change.id,
    office,
    subject: `changes.${office}.${exampleEvaluation}`,
    payload: JSON.stringify({ version: 3, change }),
  });
  expect(outgoing(change, 3, people.veileder.device)?.subject).toBe(`relayed.${office}.${exampleEvaluation}`);
  expect(outgoing({ ...change, evaluation: 'ikke en' }, 3, people.leder.device)).toBeNull();
});

test('only the maker’s own machine says who it was', () => {
  const data = bytes({ version: 3, change });
  const came = { evaluation: exampleEvaluation, version: 3, change };
  expect(incoming(`changes.${office}.${exampleEvaluation}.${who}`, data)).toEqual({ ...came, by: 'A1' });
  expect(incoming(`relayed.${office}.${exampleEvaluation}.${who}`, data)).toEqual({ ...came, by: null });
  expect(incoming(`changes.${office}.${exampleEvaluation}.!`, data)).toEqual({ ...came, by: null });
});

test.each([
  ['no subject of ours', `here.${office}.${exampleEvaluation}.${who}`, { version: 3, change }],
  ['one word too many', `changes.${office}.${exampleEvaluation}.${who}.x`, { version: 3, change }],
  ['another office', `changes.annet.${exampleEvaluation}.${who}`, { version: 3, change }],
  ['no evaluation', `changes.${office}.x.${who}`, { version: 3, change }],
  [
    'a change of another evaluation',
    `changes.${office}.${exampleEvaluation}.${who}`,
    { version: 3, change: { ...change, evaluation: `${office}_2031_oslostandard_1` } },
  ],
  ['no version', `changes.${office}.${exampleEvaluation}.${who}`, { change }],
  ['half a version', `changes.${office}.${exampleEvaluation}.${who}`, { version: 1.5, change }],
  ['no change', `changes.${office}.${exampleEvaluation}.${who}`, { version: 3 }],
  ['a change that is a word', `changes.${office}.${exampleEvaluation}.${who}`, { version: 3, change: 'hei' }],
  ['no JSON', `changes.${office}.${exampleEvaluation}.${who}`, '{"version":3,'],
  ['nothing', `changes.${office}.${exampleEvaluation}.${who}`, ''],
])('%s is no change', (_what, subject, content) => {
  expect(incoming(subject, bytes(content))).toBeNull();
});

test('what nests deeper than any disk takes is handed on as the text it is', () => {
  const deep = JSON.stringify({ version: 3, change: { ...change, patch: { later: 'HERE' } } }).replace(
    '"HERE"',
    '['.repeat(2000) + ']'.repeat(2000),
  );
  expect(incoming(`changes.${office}.${exampleEvaluation}.${who}`, bytes(deep))?.change).toBe(deep);
});

test('changes are handed on together that belong together', () => {
  const one = { evaluation: exampleEvaluation, version: 3, change: 1, by: 'A1' };
  const gathered = gatherArrived([
    one,
    { ...one, by: null, change: 2 },
    { ...one, change: 3 },
    { ...one, version: 4, change: 4 },
  ]);
  expect(gathered.map(({ changes }) => changes)).toEqual([[1, 3], [2], [4]]);
});

test('where somebody is, is said on a subject of their own', () => {
  const subject = hereSubject(exampleEvaluation, who) ?? '';
  expect(readSubject(subject)).toEqual({ kind: 'here', office, evaluation: exampleEvaluation, person: 'A1' });
  expect(hereSubject('>', who)).toBeNull();
});
