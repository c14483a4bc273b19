import { expect, test } from 'vitest';
import { meetingPaper } from './meetingPaper.ts';

test('what a meeting is called has a small letter after other words', () => {
  const title = meetingPaper.titleOf('resourceTeam', ['2026-11-26']);
  expect(meetingPaper.decisionTable(title)).toBe('Beslutninger, møte i ressursteamet 26. november 2026');
  expect(meetingPaper.pointTable(title)).toBe('Sakene, møte i ressursteamet 26. november 2026');
  expect(meetingPaper.paperTitle('ssu')).toBe('Referat: egenevalueringen i SSU');
});

test('a decision that nobody has says why in parentheses, without a full stop inside them', () => {
  expect(meetingPaper.decision('Fast plass.', '', null, 'Avklares i januar.')).toBe(
    'Fast plass (Avklares i januar)',
  );
  expect(meetingPaper.decision('Fast plass.', 'Leder', '2027-01-15', '')).toBe(
    'Fast plass (Leder, innen 15. januar 2027)',
  );
});

test('a level that was agreed on is told of as agreed, also where it is the one that was shown', () => {
  expect(meetingPaper.scored('1 – Påbegynt', '2 – Delvis')).toBe(
    'Nivået ble satt til 2 – Delvis (var: 1 – Påbegynt).',
  );
  expect(meetingPaper.scored('2 – Delvis', '2 – Delvis')).toBe('Møtet ble enig om nivået 2 – Delvis.');
});
