import { expect, test } from 'vitest';
import { meetingPaper } from './meetingPaper.ts';
import { meetings } from './meetings.ts';
import { year } from './year.ts';

test('what a meeting is called has a small letter after other words', () => {
  const title = meetingPaper.titleOf('resourceTeam', ['2026-11-26'], null);
  expect(meetingPaper.decisionTable(title)).toBe('Beslutninger, møte i ressursteamet 26. november 2026');
  expect(meetingPaper.pointTable(title)).toBe('Sakene, møte i ressursteamet 26. november 2026');
  expect(meetingPaper.paperTitle(meetingPaper.titleOf('ssu', [], null))).toBe(
    'Referat: egenevalueringen i SSU',
  );
});

test('two of a kind on one day are told apart wherever a meeting is named', () => {
  const second = { nth: 2, of: 2 };
  const title = meetingPaper.titleOf('resourceTeam', ['2026-11-26'], second);
  expect(title).toBe('Møte i ressursteamet 26. november 2026 (nr. 2 av 2)');
  expect(meetingPaper.followUp.cameFrom(title)).toBe(
    'Besluttet i møte i ressursteamet 26. november 2026 (nr. 2 av 2)',
  );
  expect(meetingPaper.fileTitle(title)).toBe('referat møte i ressursteamet 26. november 2026 (nr. 2 av 2)');
  expect(year.coming.meeting('partnership', second, 'ahead')).toBe('Partnerskapsmøte (nr. 2 av 2)');
  expect(year.coming.meeting('partnership', second, 'begun')).toBe(
    'Partnerskapsmøte (nr. 2 av 2), begynt og ikke avsluttet',
  );
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
  expect(meetingPaper.scored('1 – Påbegynt', '2 – Delvis', false)).toBe(
    'Nivået ble satt til 2 – Delvis (var: 1 – Påbegynt).',
  );
  expect(meetingPaper.scored('2 – Delvis', '2 – Delvis', false)).toBe('Møtet ble enig om nivået 2 – Delvis.');
});

test('where people had answered differently, no single level is said to be the one before', () => {
  expect(meetingPaper.scored('4 – Oppfylt', '2 – Delvis', true)).toBe(
    'Dere hadde svart ulikt, og ble enige om nivået 2 – Delvis.',
  );
  expect(meetings.hold.scoredHere('4 – Oppfylt', '2 – Delvis', true)).toBe('Enige i møtet: 2 – Delvis.');
  expect(meetingPaper.sheet.scoreChange('4 – Oppfylt', '2 – Delvis', true)).toBe('2 – Delvis');
});

test('what is one or none is said as such', () => {
  expect(meetings.page.entry({ points: 7, discussed: 0, decisions: 0 })).toBe(
    '7 saker, ingen gjennomgått, ingen beslutninger',
  );
  expect(meetings.followUp.counts(3, 1)).toBe('3 beslutninger er ikke gjennomført. Én er over fristen.');
  expect(meetings.hold.decision.lacks(['role', 'due'])).toBe('Mangler ansvarlig og frist.');
});

test('a sheet says of meetings how many of them are not closed', () => {
  const { hint } = meetingPaper.sheet;
  expect(hint(2, 0)).toMatch(/^2 møter er holdt\. /);
  expect(hint(1, 1)).toMatch(/^1 møte er begynt, og ikke avsluttet\. /);
  expect(hint(3, 1)).toMatch(/^3 møter er holdt, 1 av dem er ikke avsluttet\. /);
});
