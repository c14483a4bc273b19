import { describe, expect, test } from 'vitest';
import { buildAction, due, exampleActionId } from '../../../../tests/support/buildAction.ts';
import { buildChange, idAt } from '../../../../tests/support/buildChange.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';
import type { Action } from '#src/domain/evaluation/Action.ts';

/** Made on 2 November 2026, see `buildReportSource`. */
const sourceWith = (...actions: Action[]) => buildReportSource({ 2026: { 1: 1, 2: 2, 4: 4 } }, { actions });
const rowsOf = (...actions: Action[]) =>
  linesOf('actions', sourceWith(...actions)).filter((line) => line.includes(' | '));

describe('the actions', () => {
  test('begin with what the plan is expected to bring, in the words of the page: a plan and no result', () => {
    const source = sourceWith(buildAction(1, { title: 'Rutine', expected: { 1: 4 }, ...due('2026-12-01') }));
    const [lead] = sectionOf('actions', source).blocks;
    expect(lead).toMatchObject({
      tone: 'lead',
      text: 'Når planen er gjennomført, skal 2 av 3 vurderte krav nå målet. I dag er det 1. Dette er plan, ikke resultat.',
    });
    const lines = linesOf('actions', source);
    expect(lines).toContain('I dag | 1 av 3 | 2 | 58 av 100');
    expect(lines).toContain('Etter 1. desember 2026 | 2 av 3 | 1 | 83 av 100');
    expect(lines).toContain('Når hele planen er gjennomført | 2 av 3 | 1 | 83 av 100');
  });

  test('stand by deadline, with today and the expected level, who, when, and in which phase', () => {
    const rows = rowsOf(
      buildAction(1, { title: 'Uten frist' }),
      buildAction(2, {
        title: 'Rutine',
        why: 'Alle gjør ulikt.',
        status: 'carryOut',
        expected: { 1: 4, 4: 4, 3: 2, 99: 3 },
        responsible: [
          { id: 'a', role: 'Fagleder' },
          { id: 'b', role: 'NAV-leder' },
        ],
        ...due('2026-12-01'),
      }),
    );
    expect(rows[1]).toBe(
      'Rutine\nHvorfor: Alle gjør ulikt. | Krav 1 · Oppgave 1: fra nivå 1 til 4\nKrav 3 · Oppgave 3: ikke vurdert, ventet nivå 2\nKrav 4 · Oppgave 4: nivå 4 i dag\nKrav 99: ikke vurdert, ventet nivå 3 | Fagleder og NAV-leder | 1. desember 2026\nStatus: gjennomføre',
    );
    expect(rows[2]).toBe(
      'Uten frist | Ikke knyttet til noe krav | Ingen ansvarlig | Ingen frist\nStatus: planlegge',
    );
  });

  test('tell since when they have been planned, and what was noted on the way, each with its day', () => {
    const rows = rowsOf(
      buildAction(1, {
        title: 'Rutine',
        plannedSince: 2025,
        notes: [
          { id: 'a', day: '2026-05-01', text: 'I gang.' },
          { id: 'b', day: '2026-06-01', text: 'Snart ferdig.' },
        ],
      }),
    );
    expect(rows[1]).toContain(
      'Rutine\nI planen siden 2025\nNotat 1. mai 2026: I gang.\nNotat 1. juni 2026: Snart ferdig. | ',
    );
  });

  test('say in words that a deadline has passed, and what it was before and why it was moved', () => {
    const id = exampleActionId(1);
    const [first, second] = [idAt(0), idAt(1)];
    const circumstances = { entity: 'action', entityId: id };
    const source = buildReportSource(
      { 2026: { 1: 1 } },
      {
        actions: [buildAction(1, { title: 'Rutine', deadline: { day: '2026-10-01', reason: 'Ferie' } })],
        changes: [
          buildChange({ deadline: { day: '2026-09-01', reason: '' } }, { ...circumstances, id: first }),
          buildChange(
            { deadline: { day: '2026-10-01', reason: 'Ferie' } },
            { ...circumstances, id: second, parents: [first], minutes: 1 },
          ),
        ],
      },
    );
    expect(linesOf('actions', source).join('\n')).toContain(
      '1. oktober 2026\nOver fristen\nFlyttet fra 1. september 2026 til 1. oktober 2026: Ferie\nStatus: planlegge',
    );
    // Taken in without its history.
    expect(linesOf('actions', { ...source, changes: [] }).join('\n')).toContain(
      'Over fristen\nFlyttet fordi: Ferie\nStatus: planlegge',
    );
  });

  test('that are done or dropped stand for themselves, with what shows it and why', () => {
    const lines = linesOf(
      'actions',
      sourceWith(
        buildAction(1, {
          title: 'Kurs',
          status: 'done',
          evidence: [{ id: 'a', kind: 'document', text: 'Kursplan' }],
          carriedOn: 'yes',
          carriedBy: 'Fagleder',
          extraCost: 'Ingen',
        }),
        buildAction(2, { title: 'Kafé', status: 'dropped', dropReason: 'Ingen lokaler.' }),
      ),
    );
    expect(lines).toContain('Alle tiltakene i planen er ferdige eller lagt bort.');
    expect(lines.at(-2)).toMatch(
      /^Kurs \| .* \| Ferdig\n.*Kursplan\nFøres videre i ordinær drift: Fagleder\nMerkostnad ved omstillingen: Ingen$/s,
    );
    expect(lines.at(-1)).toMatch(/^Kafé \| .* \| Lagt bort: Ingen lokaler\.$/);
    expect(lines).toContain('Ingen av tiltakene er ventet å løfte noe krav.');
  });

  test('say so where there are none', () => {
    expect(linesOf('actions', sourceWith())).toEqual(['Tiltak', 'Det er ingen tiltak i planen.']);
  });
});

describe('in a case paper', () => {
  const planned = buildAction(1, {
    title: 'Lage en rutine.',
    expected: { 1: 4 },
    responsible: [{ id: 'a', role: 'Fagleder' }],
    ...due('2026-12-01'),
  });
  const caseWith = (improvements: string, ...actions: Action[]) =>
    buildReportSource({ 2026: { 1: { score: 1, improvements }, 2: 4, 4: 4 } }, { actions });

  test('what the plan says stands where the office has written no other measure, and is what is agreed to', () => {
    const source = caseWith('', planned);
    expect(linesOf('assessment', source).join('\n')).toContain(
      '\nTiltak i planen: Lage en rutine (Fagleder er ansvarlig, frist 1. desember 2026).\n',
    );
    expect(linesOf('proposal', source)).toContain(
      'SSU slutter seg til tiltakene for krav 1 (Oppgave 1). Ansvarlig og frist står ved hvert krav.',
    );
  });

  test('the office’s own words come first, with who and when from the plan', () => {
    const source = caseWith('Ansette en til.', planned);
    const text = linesOf('assessment', source).join('\n');
    expect(text).toContain(
      '\nForeslått tiltak: Ansette en til.\nI planen: Fagleder er ansvarlig, frist 1. desember 2026\n',
    );
    expect(text).not.toContain('Lage en rutine');
    expect(linesOf('proposal', source).join('\n')).toContain('Ansvarlig og frist står ved hvert krav.');
  });

  test('of an action past its day a new one is asked for, and nothing that the plan says already', () => {
    const late = caseWith('Ansette en til.', { ...planned, ...due('2026-10-01') });
    expect(linesOf('proposal', late)).toContain(
      'SSU slutter seg til tiltakene for krav 1 (Oppgave 1), og ber NAV Eksempelvika sette ny frist der fristen er ute.',
    );
    expect(linesOf('proposal', late).join('\n')).not.toContain('fastsette ansvarlig');
    expect(linesOf('proposal', late, { recipient: 'partnership' })).toContain(
      'Partene slutter seg til tiltakene for krav 1 (Oppgave 1), og NAV Eksempelvika setter ny frist der fristen er ute.',
    );
  });

  test('of an action without a day or a role those are asked for; of one that is put aside nothing is said', () => {
    for (const short of [{ deadline: null }, { responsible: [] }])
      expect(linesOf('proposal', caseWith('', { ...planned, ...short })).join('\n')).toContain(
        'slutter seg til de foreslåtte tiltakene for krav 1 (Oppgave 1), og ber NAV Eksempelvika fastsette ansvarlig og frist.',
      );
    const dropped = caseWith('', { ...planned, status: 'dropped' });
    expect(linesOf('assessment', dropped).join('\n')).toContain('Foreslått tiltak: ikke skrevet');
    expect(linesOf('proposal', dropped).join('\n')).toContain(
      'legge frem tiltak med ansvarlig og frist for krav 1',
    );
  });
});
