import { expect, test } from 'vitest';
import { buildAction, due, exampleActionId } from '../../../tests/support/buildAction.ts';
import { buildChange } from '../../../tests/support/buildChange.ts';
import { standardOf } from '../../../tests/support/assessScores.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { calendarActions, writePlanCalendar } from './planCalendar.ts';

const standard = standardOf(1, 2);

function write(actions: readonly Action[], edited: readonly number[] = []): string {
  const changes = edited.map((number) =>
    buildChange({ title: 'x' }, { entity: 'action', entityId: exampleActionId(number) }),
  );
  const madeAt = new Date('2026-03-10T11:00:00Z');
  const bytes = writePlanCalendar({ name: 'Tiltak', standard, actions, changes, madeAt });
  return new TextDecoder().decode(bytes).replaceAll('\r\n ', '');
}

/** UID and SEQUENCE of each entry. */
function entries(file: string): string[] {
  return [...file.matchAll(/UID:(.*)\r\n(?:.*\r\n)*?SEQUENCE:(\d+)/g)].map(([, uid, sequence]) =>
    [uid, sequence].join(' '),
  );
}

test('the same action after an edit is the same entry, and newer', () => {
  const action = buildAction(1, due('2026-04-01'));
  expect(entries(write([action], [1, 1, 2]))).toEqual([`${action.id} 2`]);
  expect(entries(write([{ ...action, title: 'Noe annet' }], [1, 1, 2, 1]))).toEqual([`${action.id} 3`]);
});

test('actions without a deadline and removed ones stay out; dropped ones are cancelled', () => {
  const actions = [
    buildAction(1, due('2026-05-01')),
    buildAction(2),
    buildAction(3, { ...due('2026-04-01'), removed: true }),
    buildAction(4, { ...due('2026-04-01'), status: 'dropped' }),
  ];
  expect(calendarActions(actions).map(({ id }) => id)).toEqual([actions[3]?.id, actions[0]?.id]);
  expect(write(actions).match(/STATUS:C\w+/g)).toEqual(['STATUS:CANCELLED', 'STATUS:CONFIRMED']);
});

test('an entry says what, why, who, for which requirements and where it stands', () => {
  const action = buildAction(1, {
    ...due('2026-04-01'),
    title: ' Lag rutine ',
    why: 'Ingen vet hvem.',
    responsible: [
      { id: 'a', role: 'Fagleder' },
      { id: 'b', role: ' ' },
    ],
    expected: { 2: 3 },
    status: 'evaluate',
  });
  const file = write([action]);
  expect(file).toContain('SUMMARY:Frist: Lag rutine\r\n');
  expect(file).toMatch(
    /DESCRIPTION:Ingen vet hvem\.\\nAnsvarlig: Fagleder\\nKrav 2.*\\nStatus: Evaluere\r\n/,
  );
  expect(write([buildAction(1, due('2026-04-01'))])).toContain('SUMMARY:Frist: Tiltak uten navn\r\n');
});
