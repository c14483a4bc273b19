import { describe, expect, test } from 'vitest';
import { buildChange, buildEvaluationChange, minutesIn } from '../../../../tests/support/buildChange.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { signatureOf, signingChange } from '../../../../tests/support/sealed.ts';
import { linesOf } from '../../../../tests/support/sectionOf.ts';
import { papers } from '#src/text/papers.ts';
import { signatureResult } from '../../json/signatureSchema.ts';
import { signatureSlide } from '../../pptx/signatureSlide.ts';
import { signatureSheet } from '../../sheets/signatureSheet.ts';
import { reportFacts } from '../reportFacts.ts';
import type { ReportSource } from '../ReportSource.ts';
import { signedFact } from '../signedFact.ts';

const words = papers.document.signature;
const report = { form: 'report' as const };

/** Signed with one answer; with `late` a colleague's answer has come since, with `reopened` it has been opened again. */
async function signedSource({ late = false, reopened = false } = {}): Promise<{
  source: ReportSource;
  hash: string;
}> {
  const log = [buildEvaluationChange({}, { minutes: -10 }), buildChange({ score: 3 })];
  const signing = await signingChange(log);
  const opening = buildChange(
    { reopened: { at: minutesIn(700), name: 'Leder', role: 'NAV-leder', reason: 'Ett svar var feil.' } },
    { entity: signing.entity, entityId: signing.entityId, minutes: 700 },
  );
  const signature = signatureOf(...(reopened ? [signing, opening] : [signing]));
  const changes = [...log, signing, ...(late ? [buildChange({ score: 1 }, { minutes: 600 })] : [])];
  const source = buildReportSource({ 2026: { 1: 3 } }, { signatures: [signature], changes });
  return { source, hash: signature.hash ?? '' };
}

describe('the signature in papers', () => {
  test('stands in the report with who, when, what it covers, the code, and what was accepted', async () => {
    const { source, hash } = await signedSource();
    const lines = linesOf('signature', source, report).join('\n');
    for (const said of ['Leder', 'NAV-leder', words.code(hash), '1 krav', 'Tas i tiltaksplanen.', words.note])
      expect(lines).toContain(said);
    expect(lines).not.toContain('etter signaturen');
  });

  test('says what came after it, and that it is no part of it', async () => {
    const { source } = await signedSource({ late: true });
    expect(linesOf('signature', source, report).join('\n')).toContain(words.late(1));
  });

  test('says that it was opened again, by whom and why, and is no longer on the cover', async () => {
    const { source } = await signedSource({ reopened: true });
    expect(linesOf('signature', source, report).join('\n')).toContain('Ett svar var feil.');
    expect(signedFact(reportFacts(source), source.madeAt)).toEqual([]);
    expect(signatureSlide(source, reportFacts(source))).toBeNull();
  });

  test('says that nobody has signed', () => {
    expect(linesOf('signature', buildReportSource({ 2026: { 1: 3 } }), report)).toContain(words.none);
  });

  test('stands on the cover, in the slides, in the sheet and in the data, with the same code', async () => {
    const { source, hash } = await signedSource();
    const facts = reportFacts(source);
    expect(signedFact(facts, source.madeAt)).toEqual([
      { name: words.fact, value: expect.stringContaining('Leder (NAV-leder)') as string },
    ]);
    expect(JSON.stringify(signatureSlide(source, facts))).toContain(words.code(hash));
    expect(JSON.stringify(signatureSheet(source, facts))).toContain(words.code(hash));
    expect(facts.signatures.map(signatureResult)).toMatchObject([
      { name: 'Leder', hash, covers: { answers: 1, figures: 0, actions: 0, barriers: 0 }, reopened: null },
    ]);
  });
});
