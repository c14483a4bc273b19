import { describe, expect, test } from 'vitest';
import type { Feedback } from '#src/domain/evaluation/Feedback.ts';
import { buildFeedback } from '../../../../tests/support/buildFeedback.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';

const sourceWith = (...feedback: Feedback[]) => buildReportSource({ 2026: { 1: 1 } }, { feedback });
const report = { form: 'report' as const };

describe('what is said of requirements, in a report', () => {
  test('is one table, with what awaits an answer first', () => {
    const { blocks } = sectionOf(
      'feedback',
      sourceWith(
        buildFeedback(1, {
          verdict: 'unclear',
          reason: 'Hva er «nær»?',
          reply: 'Gangavstand.',
          outcome: 'changed',
        }),
        buildFeedback(2, { verdict: 'good' }),
        buildFeedback(4, { verdict: 'doubtful', reason: ' Bør gjelde alle. ' }),
        buildFeedback(3),
      ),
      report,
    );
    expect(blocks[0]).toMatchObject({
      text: 'Vi har sagt fra om 3 krav til dem som eier standarden. 1 venter på svar.',
    });
    expect(blocks[1]).toMatchObject({
      kind: 'table',
      rows: [
        { cells: [expect.stringContaining('Krav 4'), 'Tvilsomt', 'Bør gjelde alle.', 'Ikke besvart'] },
        {
          cells: [
            expect.stringContaining('Krav 1'),
            'Uklart',
            'Hva er «nær»?',
            'Kravet er endret på grunn av dette\nGangavstand.',
          ],
        },
        { cells: [expect.stringContaining('Krav 2'), 'Godt', '', ''] },
      ],
    });
  });

  test('says so where nothing is said', () => {
    expect(linesOf('feedback', sourceWith(buildFeedback(1)), report)).toEqual([
      'Tilbakemeldinger om kravene',
      'Ingen tilbakemeldinger om kravene er skrevet.',
    ]);
  });
});
