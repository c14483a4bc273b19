import { describe, expect, test } from 'vitest';
import { exampleActionId } from '../../../../tests/support/buildAction.ts';
import { buildChange, buildEvaluationChange, idAt, people } from '../../../../tests/support/buildChange.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';

describe('the change log', () => {
  const changes = [
    buildEvaluationChange(),
    buildChange({ score: 2, 'checkpoint:1a': 'met', 'checkpoint:1b': 'notMet' }, { minutes: 5 }),
    buildChange({ justification: 'Hemmelig.' }, { minutes: 9, requirement: 4, by: people.veileder }),
  ];

  test('says who changed what and when, newest first, and not what was written', () => {
    const rows = linesOf('changeLog', buildReportSource({ 2026: {} }, { changes })).filter((line) =>
      line.includes(' | '),
    );
    expect(rows.slice(1).map((line) => line.split(' | ').slice(1))).toEqual([
      ['Kollega 1, veileder', 'Krav 4 · Oppgave 4', 'Begrunnelse'],
      ['Leder, NAV-leder', 'Krav 1 · Oppgave 1', 'Nivå (2 – Delvis) og 2 kontrollpunkter'],
      ['Leder, NAV-leder', 'Egenevalueringen', 'Opprettet og navn på virksomheten'],
    ]);
    expect(rows[1]).toMatch(/^[12]\. mars 2026 kl\. \d\d:09 \|/);
  });

  test('a change dated after the paper is told without a time: a clock was ahead', () => {
    const ahead = buildChange({ score: 3 }, { minutes: 60 * 24 * 365 * 70 });
    const source = buildReportSource({ 2026: {} }, { changes: [...changes, ahead] });
    const lines = linesOf('changeLog', source);
    expect(lines.filter((line) => line.startsWith('Ukjent tidspunkt |'))).toHaveLength(1);
    expect(lines.join('\n')).not.toMatch(/209\d/);
  });

  test('calls an action by its name as it stands now, in every line about it', () => {
    const row = { entity: 'action', entityId: exampleActionId(1) };
    const first = buildChange({ title: 'Rutin' }, { ...row, id: idAt(1), minutes: 1 });
    const source = buildReportSource(
      { 2026: {} },
      {
        changes: [
          ...changes,
          first,
          buildChange({ title: 'Rutine' }, { ...row, id: idAt(2), minutes: 2, parents: [first.id] }),
          buildChange({ status: 'done' }, { ...row, id: idAt(3), minutes: 3 }),
        ],
      },
    );
    const lines = linesOf('changeLog', source);
    expect(lines.filter((line) => line.includes('Tiltaket «Rutine»'))).toHaveLength(3);
    expect(lines.join('\n')).not.toContain('Et tiltak');
  });

  test('says that there is none', () => {
    expect(linesOf('changeLog', buildReportSource({ 2026: {} }))).toEqual([
      'Endringslogg',
      'Ingen endringer er ført.',
    ]);
  });
});
