import { ownPart } from '#src/domain/changes/entities/entity.ts';
import { describe, expect, test } from 'vitest';
import type { Barrier } from '#src/domain/evaluation/Barrier.ts';
import { buildAction, exampleActionId } from '../../../../tests/support/buildAction.ts';
import { buildBarrier } from '../../../../tests/support/buildBarrier.ts';
import { buildReportSource } from '../../../../tests/support/buildReportSource.ts';
import { sectionLines } from '../../../../tests/support/paperText.ts';
import { linesOf, sectionOf } from '../../../../tests/support/sectionOf.ts';
import { buildPaper } from '../buildPaper.ts';
import { heightOfCase } from '../paperHeight.ts';
import { reportFacts } from '../reportFacts.ts';
import { noCaseFields, sectionsOfForm, type Recipient } from '../ReportOptions.ts';

/** The same day in Oslo and in Honolulu. */
const madeAt = '2026-11-02T20:00:00.000Z';

/** Made on 2 November 2026. */
const sourceWith = (...barriers: Barrier[]) =>
  buildReportSource(
    { 2026: { 1: 1, 2: 2, 4: 4 } },
    { barriers, actions: [buildAction(1, { title: 'Rutine' })], madeAt },
  );
const report = { form: 'report' as const };
const linesWith = (...barriers: Barrier[]) => linesOf('barriers', sourceWith(...barriers), report);

const whole = buildBarrier(1, {
  description: 'Ingen har ansvaret for tolk.',
  consequence: 'Møter blir avlyst.',
  cause: 'other',
  otherCause: 'To lovverk',
  metIn: 'Prosjektet Språk',
  responsible: [
    { id: 'a', name: 'Bydelen' },
    { id: 'b', name: 'NAV Eksempelvika' },
  ],
  level: 'bydel',
  requirements: { 4: true, 1: true, 99: true },
  actions: { [ownPart(exampleActionId(1))]: true, gone: true },
  followUp: 'Sendt brev.',
  liftedTo: 'bydelsdirektøren',
  liftedDay: '2026-09-20',
  answerDue: '2026-10-20',
});

describe('the barriers in a report', () => {
  test('stand by the level that can solve them, and say to whom each level’s are taken', () => {
    const captions = sectionOf(
      'barriers',
      sourceWith(
        buildBarrier(1),
        buildBarrier(2, { level: 'state' }),
        buildBarrier(3, { level: 'bydel' }),
        buildBarrier(4, { level: 'bydel', ended: 'solved' }),
      ),
      report,
    ).blocks.flatMap((block) => (block.kind === 'table' ? block.caption : []));
    expect(captions).toEqual([
      'Hindringer som bydelen kan løse, til behandling i bydelens ledergruppe og partnerskapsmøtet',
      'Hindringer som staten kan løse, til behandling i partnerskapsmøtet og SSU',
      'Hindringer der det ikke er avklart hvem som kan løse dem',
      'Hindringer som er løst eller lagt bort',
    ]);
  });

  test('tell all that is written of each, what it stands in the way of, and how long it has waited', () => {
    expect(linesWith(whole)).toContain(
      [
        'Ingen har ansvaret for tolk.\nFører til: Møter blir avlyst.\nOppdaget i: Prosjektet Språk\nKrav 1 (Oppgave 1), 4 (Oppgave 4) og 99\nTiltak: Rutine',
        'To lovverk\nAnsvarlig: Bydelen og NAV Eksempelvika',
        'Sendt brev.\nLøftet til bydelsdirektøren 20. september 2026\nHar ventet i 43 dager på svar fra bydelsdirektøren\nSvaret skulle kommet innen 20. oktober 2026',
        'Ikke besvart',
      ].join(' | '),
    );
    expect(linesWith(whole)).toContain(
      'Én hindring står i veien. Den venter på svar, og har ventet i 43 dager.',
    );
  });

  test('tell the answer, how long it took, and how it ended', () => {
    const lines = linesWith({
      ...whole,
      answer: 'Bydelen tar det.',
      answeredDay: '2026-09-28',
      ended: 'solved',
      endReason: 'Avtale er inngått',
    });
    expect(lines.at(-1)?.split(' | ').at(-1)).toBe(
      'Besvart 28. september 2026, etter 8 dager\nBydelen tar det.\nLøst: Avtale er inngått',
    );
    expect(lines.join('\n')).not.toContain('ventet i');
    expect(lines).toContain('Alle hindringene er løst eller lagt bort.');
  });

  test('what waits longest stands first', () => {
    const rows = linesWith(
      buildBarrier(1, { description: 'Ny', liftedDay: '2026-10-20', level: 'bydel' }),
      buildBarrier(2, { description: 'Gammel', liftedDay: '2026-01-20', level: 'bydel' }),
    ).filter((line) => line.includes(' | '));
    expect(rows.slice(1).map((line) => line.split(' | ')[0])).toEqual(['Gammel', 'Ny']);
  });

  test('are said to be none where none is written down', () => {
    expect(linesWith()).toEqual(['Hindringer', 'Ingen hindringer er skrevet ned.']);
  });
});

describe('in a case paper', () => {
  const caseOf = (recipient: Recipient, ...barriers: Barrier[]) => {
    const source = sourceWith(...barriers);
    return buildPaper(source, reportFacts(source), {
      form: 'case',
      recipient,
      sections: sectionsOfForm.case,
      introduction: '',
      proposal: '',
      caseFields: noCaseFields,
      colour: '#16324f',
    });
  };
  const partOf = (recipient: Recipient, id: string, ...barriers: Barrier[]) =>
    caseOf(recipient, ...barriers)
      .sections.filter((section) => section.id === id)
      .flatMap(sectionLines);

  test.each<[Recipient, string[]]>([
    ['ssu', ['department', 'state']],
    ['partnership', ['bydel', 'state']],
    ['programme', ['department']],
    ['ressursteam', ['service']],
    ['leaders', ['service', 'bydel']],
  ])('%s hears of what %j can solve, and of nothing else', (recipient, expected) => {
    const levels = ['service', 'bydel', 'department', 'state'] as const;
    const lines = partOf(
      recipient,
      'barriers',
      ...levels.map((level, index) => buildBarrier(index + 1, { level, description: `Hindring ${level}` })),
      buildBarrier(9, { description: 'Hindring uavklart' }),
      buildBarrier(8, { level: 'state', description: 'Hindring løst', ended: 'solved' }),
    );
    expect(lines.filter((line) => line.startsWith('Hindring ')).map((line) => line.split(/[ :]/)[1])).toEqual(
      expected,
    );
  });

  test('says nothing of barriers where those it is for can solve none', () => {
    expect(partOf('ssu', 'barriers', buildBarrier(1, { level: 'bydel' }))).toEqual([]);
  });

  test('tells of each in short, and whole in the attachment', () => {
    const [, sentence, line] = partOf('partnership', 'barriers', whole);
    expect(sentence).toBe('Partnerskapsmøtet kan løse én hindring, eller løfte den videre.');
    expect(line).toBe('Ingen har ansvaret for tolk: har ventet i 43 dager på svar.');
    expect(partOf('partnership', 'attachment', whole).join('\n')).toContain('Fører til: Møter blir avlyst.');
  });

  test('proposes what is to be decided of those without an answer, and of no other', () => {
    const answered = buildBarrier(1, { level: 'state', description: 'Hindring med svar', answer: 'Ja.' });
    const waiting = buildBarrier(2, {
      level: 'state',
      description: 'Hindring uten',
      liftedDay: '2026-10-01',
    });
    const proposed = (...barriers: Barrier[]) => partOf('ssu', 'proposal', ...barriers).join('\n');
    expect(proposed(answered)).not.toContain('hindring');
    expect(proposed(waiting)).toContain('SSU tar stilling til hvordan hindringen følges opp.');
    expect(proposed(waiting, answered)).toContain(
      'SSU tar stilling til hvordan hindringen som ikke har fått svar, følges opp.',
    );
    expect(partOf('partnership', 'proposal', waiting).join('\n')).toContain(
      'Partene blir enige om hvordan hindringen følges opp.',
    );
  });

  test('stays within its two pages however many there are, and leaves none out', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      buildBarrier(index + 1, {
        level: 'state',
        description: `Hindring nummer ${index + 1} ${'med en lang beskrivelse '.repeat(20)}`,
        liftedTo: 'alle '.repeat(50),
        liftedDay: '2026-01-01',
      }),
    );
    expect(heightOfCase(caseOf('ssu', ...many))).toBeLessThanOrEqual(1);
    const attached = partOf('ssu', 'attachment', ...many).join('\n');
    for (const { description } of many) expect(attached).toContain(description.trim());
  });
});
