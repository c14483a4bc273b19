import { describe, expect, test } from 'vitest';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { exampleSource } from '../../../../tests/support/exampleSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

describe('the requirements', () => {
  test('are those that apply, with their text letter by letter', () => {
    const source = exampleSource();
    const quotes = sectionOf('requirements', source).blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.tone === 'quote' ? [block.text] : [],
    );
    expect(quotes).toEqual(
      source.items.filter(({ applicable }) => applicable).map(({ requirement }) => requirement.text),
    );
  });

  test('stand under their chapter and their theme, which says what it rests on', () => {
    const { blocks } = sectionOf('requirements', buildReportSource({ 2026: { 1: 2 } }));
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.text]] : []));
    expect(headings).toEqual([
      [2, '1 Først'],
      [3, 'Start'],
      [4, 'Krav 1 · Oppgave 1 – skal'],
      [4, 'Krav 2 · Oppgave 2 – bør'],
      [3, 'Midt'],
      [4, 'Krav 4 · Oppgave 4 – skal'],
    ]);
    expect(blocks).toContainEqual({
      kind: 'paragraph',
      tone: 'note',
      text: 'Det ene vurderte kravet når ikke målet. 1 er ikke vurdert. Samlet skår er 50 av 100.',
    });
  });

  test('say of an answer that was carried where it comes from, and of no other', () => {
    const linesWith = (unchangedSince: number | null) =>
      linesOf('requirements', buildReportSource({ 2026: { 1: { score: 4, unchangedSince } } }));
    expect(linesWith(2024)).toContain(
      'Uendret siden: 2024. Noen har sett på svaret, og nivå og tekster er hentet derfra.',
    );
    expect(linesWith(null).join('\n')).not.toContain('Uendret siden');
  });

  test('tell of all that was said, and of last year', () => {
    const lines = linesOf(
      'requirements',
      buildReportSource({
        2025: { 1: 'unknown' },
        2026: {
          1: {
            score: 2,
            justification: 'Bare i ett team.',
            strengths: 'Det virker der.',
            improvements: 'Alle team.',
            target: { level: 3, reason: 'Nytt kontor i år.' },
            checkpoints: { '1a': 'met' },
            evidence: [
              { id: 'a', kind: 'caseNumber', text: '26/1' },
              { id: 'b', kind: 'note', text: 'Permen' },
            ],
          },
        },
      }),
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        'Nivå: 2 – Delvis. Nivå 2.',
        'I 2025: Vet ikke',
        'Mål: 4 – Oppfylt. 2 nivåer under målet.',
        'Eget mål for året: 3 – I hovedsak. Ikke nådd. Nytt kontor i år.',
        'Begrunnelse: Bare i ett team.',
        'Hva er bra: Det virker der.',
        'Hva bør bli bedre: Alle team.',
        'Dokumentasjon: Saksnummer: 26/1\nNotat: Permen',
        'Kontrollpunkter: Ja: Oppgave a gjøres.\nIkke besvart: Oppgave b gjøres.',
      ]),
    );
  });

  test('keep unanswered, vet ikke, ikke relevant and 0 apart', () => {
    const source = buildReportSource({ 2025: {}, 2026: { 1: 0, 2: 'notRelevant', 4: 'unknown' } });
    const levels = (lines: string[]) => lines.filter((line) => line.startsWith('Nivå: '));
    expect(levels(linesOf('requirements', source))).toEqual([
      'Nivå: 0 – Ikke på plass. Nivå 0.',
      'Nivå: Ikke relevant',
      'Nivå: Vet ikke',
    ]);
    expect(linesOf('requirements', source)).toContain('I 2025: Ubesvart');
    expect(levels(linesOf('requirements', buildReportSource({ 2026: {} })))).toEqual(
      Array.from({ length: 3 }, () => 'Nivå: Ubesvart'),
    );
  });

  test('say where a justification is missing that the standard demands', () => {
    const lines = linesOf('requirements', buildReportSource({ 2026: { 1: 4, 2: 'notRelevant' } }));
    expect(lines.filter((line) => line === 'Begrunnelse: Begrunnelse er ikke skrevet.')).toHaveLength(1);
  });
});
