import type { SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';

const evaluation = 'nav-grorud_2026_oslostandard-integrering-flyktninger_1';

/** A round of the survey among participants, with as much said of it as a test needs. */
export function buildSurveyRound(said: Partial<SurveyRound> = {}): SurveyRound {
  return {
    id: `${evaluation}_undersokelse_00000000-0000-7000-8000-000000000001`,
    evaluation,
    title: '',
    day: null,
    asked: null,
    answered: null,
    languages: [],
    measures: {},
    parts: [],
    method: '',
    findings: '',
    changed: '',
    removed: false,
    conflicts: [],
    heads: {},
    changedAt: '2026-06-01T08:00:00.000Z',
    changedBy: { name: 'Anne', role: 'Leder' },
    revision: '',
    ...said,
  };
}
