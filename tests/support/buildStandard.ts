import type { Requirement, Standard } from '#src/domain/standard/Standard.ts';

/** A requirement of the fictional standard below, to be told apart by its number. Its text holds every quote it makes. */
export function buildRequirement(overrides: Partial<Requirement> & { number: number }): Requirement {
  const { number } = overrides;
  return {
    shortName: `Oppgave ${number}`,
    theme: 'start',
    text: `Kontoret skal gjøre oppgave ${number} a og bør gjøre oppgave ${number} b.`,
    obligation: 'skal',
    responsible: ['nav'],
    participants: [],
    rhythm: 'yearly',
    references: [],
    related: [],
    focusAreas: [],
    checkpoints: [
      { id: `${number}a`, text: 'Oppgave a gjøres.', obligation: 'skal', quote: `oppgave ${number} a` },
      { id: `${number}b`, text: 'Oppgave b gjøres.', obligation: 'bor', quote: `oppgave ${number} b` },
    ],
    evidence: ['En skrevet rutine'],
    justification: 'belowTarget',
    ...overrides,
  };
}

/**
 * A small fictional standard: scale 0–4, two chapters, three themes, six requirements. «Skal» weighs 2 and aims at 4,
 * «bør» weighs 1 and aims at 3. To a NAV-kontor are addressed 1, 2 and 4; to a bydel 3 and 4; to Oslo VO 5; 6 to none.
 */
export function buildStandard(overrides: Partial<Standard> = {}): Standard {
  return {
    format: 1,
    id: 'eksempelstandard',
    edition: '1',
    language: 'nb',
    title: 'Eksempelstandard for prøver',
    shortTitle: 'Eksempelstandard',
    summary: 'En oppdiktet standard som bare finnes i prøvene.',
    provenance: {
      sourceTitle: 'Eksempelstandard',
      publisher: 'Ingen',
      date: { value: null, statement: 'Oppdiktet.' },
      rights: 'Oppdiktet.',
      transcription: 'Skrevet for prøvene.',
    },
    scale: ['Ikke på plass', 'Påbegynt', 'Delvis', 'I hovedsak', 'Oppfylt'].map((name, value) => ({
      value,
      name,
      description: `Nivå ${value}.`,
    })),
    obligations: [
      { id: 'skal', name: 'skal', weight: 2, target: 4, description: 'Bindende.' },
      { id: 'bor', name: 'bør', weight: 1, target: 3, description: 'Sterkt tilrådd.' },
    ],
    officeKinds: [
      { id: 'nav-kontor', name: 'NAV-kontor' },
      { id: 'bydel', name: 'Bydel' },
      { id: 'oslo-vo', name: 'Oslo VO' },
    ],
    parties: [
      { id: 'nav', name: 'NAV-kontoret', officeKinds: ['nav-kontor'] },
      { id: 'bydelen', name: 'Bydelen', officeKinds: ['bydel'] },
      { id: 'sammen', name: 'NAV-kontoret og bydelen', officeKinds: ['nav-kontor', 'bydel'] },
      { id: 'voksenopplaeringen', name: 'Voksenopplæringen', officeKinds: ['oslo-vo'] },
      { id: 'byen', name: 'Byen', officeKinds: [] },
    ],
    focusAreas: [{ id: 'arbeid', name: 'Arbeid' }],
    chapters: [
      { id: 'forst', number: '1', title: 'Først', scope: 'Det første.' },
      { id: 'siden', number: '2', title: 'Siden', scope: 'Det neste.' },
    ],
    themes: [
      { id: 'start', chapter: 'forst', title: 'Start', light: 'Hvordan det begynner.' },
      { id: 'midt', chapter: 'forst', title: 'Midt', light: 'Hvordan det går.' },
      { id: 'slutt', chapter: 'siden', title: 'Slutt', light: 'Hvordan det ender.' },
    ],
    requirements: [
      buildRequirement({ number: 1 }),
      buildRequirement({ number: 2, obligation: 'bor' }),
      buildRequirement({ number: 3, theme: 'midt', responsible: ['bydelen'] }),
      buildRequirement({ number: 4, theme: 'midt', responsible: ['sammen'], justification: 'always' }),
      buildRequirement({ number: 5, theme: 'slutt', responsible: ['voksenopplaeringen'] }),
      buildRequirement({
        number: 6,
        theme: 'slutt',
        responsible: ['byen'],
        justification: 'whenNotRelevant',
      }),
    ],
    indicators: [],
    terms: [],
    explanations: {
      revision: 1,
      changes: [{ revision: 1, date: '2026-01-01', what: 'Skrevet for prøvene.' }],
    },
    ...overrides,
  };
}
