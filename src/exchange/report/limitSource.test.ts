import { describe, expect, test } from 'vitest';
import { requirementsOfAction } from '#src/domain/evaluation/actionRequirements.ts';
import { papers } from '#src/text/papers.ts';
import { exampleSource } from '../../../tests/support/exampleSource.ts';
import { scopeNamed } from '../../../tests/support/scopeNamed.ts';
import type { Result } from '../json/resultSchema.ts';
import { writeJson } from '../json/writeJson.ts';
import { coverSlide } from '../pptx/resultSlides.ts';
import { buildPaper } from './buildPaper.ts';
import { limitSource } from './limitSource.ts';
import { reportFacts } from './reportFacts.ts';
import { noCaseFields, sectionsOfForm } from './ReportOptions.ts';

const whole = exampleSource();

/** What the example is of chapter 4. */
function limited() {
  const scope = scopeNamed(whole.standard, 'introduksjonsprogrammet');
  const source = limitSource(whole, scope);
  return { scope, source, facts: reportFacts(source) };
}

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

  test('says the part in every title, and what in it is of the whole', () => {
    const { source, facts } = limited();
    for (const form of ['report', 'case'] as const) {
      const paper = buildPaper(source, facts, {
        form,
        recipient: 'ssu',
        sections: sectionsOfForm[form],
        introduction: '',
        proposal: '',
        caseFields: noCaseFields,
        colour: '#16324f',
      });
      expect(paper.subtitle).toBe(`${whole.office.name} (kapittel 4)`);
      expect(paper.facts.find(({ name }) => name === papers.document.scope.fact)?.value).toMatch(
        /^Bare kapittel 4: Krav til introduksjonsprogrammet\. .* gjelder hele egenevalueringen\.$/,
      );
    }
    expect(JSON.stringify(coverSlide(source, facts))).toContain('Bare kapittel 4');
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
