import { describe, expect, test } from 'vitest';
import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import { withSmallLetter } from '#src/text/format.ts';
import { papers } from '#src/text/papers.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { scopeNamed } from '../../../tests/support/scopeNamed.ts';
import { sectionLines } from '../../../tests/support/paperText.ts';
import type { Result } from '../json/resultSchema.ts';
import { writeJson } from '../json/writeJson.ts';
import { coverSlide, standingSlide } from '../pptx/resultSlides.ts';
import { actionSheet } from '../sheets/actionSheet.ts';
import { answerPlaces } from '../sheets/answerSheet.ts';
import { barrierSheet } from '../sheets/barrierSheet.ts';
import { feedbackSheet } from '../sheets/feedbackSheet.ts';
import { historyPlaces } from '../sheets/historySheet.ts';
import { summarySheet } from '../sheets/summarySheet.ts';
import { assessmentSection } from './sections/assessmentSection.ts';
import { keyFigures } from './sections/summaryFigures.ts';
import { buildPaper } from './buildPaper.ts';
import { wholeRoom } from './CaseRoom.ts';
import { limitSource } from './limitSource.ts';
import { reportFacts } from './reportFacts.ts';
import { noCaseFields, sectionsOfForm, type ReportOptions } from './ReportOptions.ts';

const whole = exampleSource();

/** What the example is of chapter 4. */
function limited() {
  const scope = scopeNamed(whole.standard, 'introduksjonsprogrammet');
  const source = limitSource(whole, scope);
  return { scope, source, facts: reportFacts(source) };
}

const blankOptions: Omit<ReportOptions, 'form'> = {
  recipient: 'ssu',
  sections: [],
  introduction: '',
  proposal: '',
  caseFields: noCaseFields,
  colour: '#16324f',
};

describe('a paper of a part of the standard', () => {
  test('counts the requirements of the part, this year and before, and nothing else', () => {
    const { scope, source, facts } = limited();
    const all = reportFacts(whole);
    const inside = all.applicable.filter(({ requirement }) =>
      scope.requirements.includes(requirement.number),
    );
    expect(inside.length).toBeGreaterThan(0);
    expect(inside.length).toBeLessThan(all.applicable.length);
    expect(facts.total.applicable).toBe(inside.length);
    expect(facts.gaps.map(({ item }) => item.requirement.number)).toEqual(
      expect.arrayContaining(facts.decisions.map(({ item }) => item.requirement.number)),
    );
    for (const { item } of facts.gaps) expect(scope.requirements).toContain(item.requirement.number);
    for (const { items } of source.years)
      for (const { applicable, requirement } of items)
        if (applicable) expect(scope.requirements).toContain(requirement.number);
    for (const { action } of facts.plan.actions)
      expect(requirementsOfAction(action).some((number) => scope.requirements.includes(number))).toBe(true);
  });

  test('does not say of the whole that there is nothing, where there is nothing of the part', () => {
    const source = limitSource(whole, scopeNamed(whole.standard, 'ressursteamet'));
    const facts = reportFacts(source);
    expect(whole.barriers.length).toBeGreaterThan(0);
    expect([facts.barriers.length, facts.plan.actions.length, facts.feedback.length]).toEqual([0, 0, 0]);
    const options = { ...blankOptions, form: 'report', sections: sectionsOfForm.report } as const;
    const told = buildPaper(source, facts, options).sections.flatMap(sectionLines);
    const notes = [actionSheet, barrierSheet, feedbackSheet].map(
      (sheet) => sheet(source, facts).rows[1]?.cells[0]?.value,
    );
    const ofThePart = [
      'Ingen tiltak i planen gjelder kravene i denne delen.',
      'Ingen hindringer er knyttet til kravene i denne delen.',
      'Ingen tilbakemeldinger gjelder kravene i denne delen.',
    ];
    expect(told).toEqual(expect.arrayContaining(ofThePart));
    expect(notes).toEqual(ofThePart);
  });

  test('says the part in every title, and what in it is of the whole', () => {
    const { source, facts } = limited();
    for (const form of ['report', 'case'] as const) {
      const paper = buildPaper(source, facts, {
        form,
        ...blankOptions,
        sections: sectionsOfForm[form],
      });
      expect(paper.subtitle).toBe(`${whole.office.name} (kapittel 4)`);
      expect(paper.facts.find(({ name }) => name === papers.document.scope.fact)?.value).toMatch(
        /^Bare kapittel 4: Krav til introduksjonsprogrammet\. .* gjelder hele egenevalueringen\.$/,
      );
    }
    expect(JSON.stringify(coverSlide(source, facts))).toContain('Bare kapittel 4');
  });

  test('says the part with every number that is told first: in report and case paper, on slides and in the sheet', () => {
    const { source, facts } = limited();
    const { scoring } = papers.document.parts.words;
    const score = papers.document.scope.figure(scoring.fulfilment, 'Kapittel 4');
    expect(score).toBe('Samlet skår (kapittel 4)');
    const { figures } = keyFigures(source, facts);
    expect(figures.map(({ label }) => label)).toContain(score);
    for (const { label } of figures) expect(label).toMatch(/ \(kapittel 4\)$/);
    const assessment = JSON.stringify(
      assessmentSection({ source, facts, options: { form: 'case', ...blankOptions }, room: wholeRoom }),
    );
    expect(assessment).toContain(`Kapittel 4: ${withSmallLetter(scoring.count(facts.total))}`);
    const slide = standingSlide(source, facts);
    expect(slide.title).toBe(`Kapittel 4: ${withSmallLetter(scoring.count(facts.total))}`);
    const notes = slide.contents.flatMap((each) => (each.kind === 'figure' ? [each.note] : []));
    expect(notes[0]).toMatch(/^samlet skår.* \(kapittel 4\)$/);
    const sheet = JSON.stringify(
      summarySheet(source, facts, answerPlaces(source, facts), historyPlaces(source)),
    );
    expect(sheet).toContain(score);
    expect(sheet).toContain('Krav som når målet (kapittel 4)');
    // And of all of it nothing is said of a part.
    expect(
      JSON.stringify([keyFigures(whole, reportFacts(whole)), standingSlide(whole, reportFacts(whole))]),
    ).not.toMatch(/kapittel 4[):]/i);
  });

  test('keeps the year of the office whole, and the data says what it is of', () => {
    const { scope, source, facts } = limited();
    expect(facts.year).toEqual(reportFacts(whole).year);
    const result = JSON.parse(new TextDecoder().decode(writeJson(source, facts))) as Result;
    expect(result.scope).toEqual({
      id: 'introduksjonsprogrammet',
      name: 'Kapittel 4',
      title: 'Kapittel 4: Krav til introduksjonsprogrammet',
      requirements: scope.requirements,
    });
    expect(result.office.name).toBe(whole.office.name);
  });

  test('of all of it there is no limit, and no word of one', () => {
    expect(limitSource(whole, null)).toBe(whole);
    expect(reportFacts(whole).total.applicable).toBeGreaterThan(0);
  });
});
