import { describe, expect, test } from 'vitest';
import type { Requirement } from '#src/domain/standard/Standard.ts';
import { loadStandard, oslostandardPath } from '../../scripts/standards/publishedStandards.ts';

const standard = loadStandard(oslostandardPath);

function requirement(number: number): Requirement {
  const found = standard.requirements.find((r) => r.number === number);
  if (!found) throw new Error(`no requirement ${number}`);
  return found;
}

const numbersWhere = (is: (r: Requirement) => boolean): number[] =>
  standard.requirements.filter(is).map((r) => r.number);

describe('the Oslostandard for refugees', () => {
  test('has 3 chapters, 18 themes and 72 requirements numbered 1 to 72', () => {
    expect(standard.chapters.map((chapter) => chapter.number)).toEqual(['3', '4', '5']);
    expect(standard.themes).toHaveLength(18);
    expect(standard.requirements.map((r) => r.number)).toEqual(Array.from({ length: 72 }, (_, i) => i + 1));
  });

  test('has the themes of the source, with the requirements that stand under each', () => {
    expect(
      standard.themes.map((theme) => {
        const numbers = numbersWhere((r) => r.theme === theme.id);
        return `${theme.title}: ${numbers.at(0)}–${numbers.at(-1)}`;
      }),
    ).toEqual([
      'Bredt og forpliktende eierskap: 1–3',
      'Ledelsesforankring: 4–6',
      'Bosetting av flyktninger etter avtale med IMDi: 7–9',
      'Helse: 10–14',
      'Helhetlig oppfølging av familier: 15–18',
      'Bydels ansvar som arbeidsgiver: 19–21',
      'Samarbeid med sivilsamfunn: 22–24',
      'Deltakelse i fritidsaktiviteter: 25–28',
      'Helhetlig oppfølging av enslige mindreårige flyktninger: 29–29',
      'Tett og individuell oppfølging: 30–33',
      'Innbyggermedvirkning: 34–39',
      'Norskopplæring: 40–42',
      'Kompetansekartlegging og karriereveiledning: 43–50',
      'Livsmestring og foreldreveiledning: 51–54',
      'Kvalifiseringstiltak og utdanning: 55–62',
      'Arbeidsmarkedskompetanse: 63–65',
      'Systematisk evaluering av tjenestene og samhandling: 66–67',
      'Nettverksdeltakelse og erfaringsutveksling på tvers: 68–72',
    ]);
  });

  test('scores from 0 to 4, with skal aimed at 4 and bør at 3', () => {
    expect(standard.scale.map((level) => level.name)).toEqual([
      'Ikke på plass',
      'Påbegynt',
      'Delvis',
      'I hovedsak',
      'Oppfylt',
    ]);
    expect(standard.obligations).toMatchObject([
      { id: 'skal', name: 'skal', weight: 2, target: 4 },
      { id: 'bor', name: 'bør', weight: 1, target: 3 },
    ]);
  });

  test('makes a requirement binding when its text says skal, and advised when it only says bør', () => {
    expect(numbersWhere((r) => r.obligation === 'bor')).toEqual([9, 65, 70, 71, 72]);
    for (const r of standard.requirements) {
      expect({ number: r.number, skal: /\bskal\b/u.test(r.text) }).toEqual({
        number: r.number,
        skal: r.obligation === 'skal',
      });
    }
  });

  test('says which part is which exactly where a text holds both skal and bør', () => {
    const both = numbersWhere((r) => /\bskal\b/u.test(r.text) && r.text.split(/[^\p{L}]+/u).includes('bør'));
    expect(both).toEqual([1, 8, 11, 68]);
    expect(numbersWhere((r) => r.obligationParts !== undefined)).toEqual(both);
    for (const number of both) {
      const { text, obligationParts = [] } = requirement(number);
      expect(obligationParts.map((part) => part.quote).join(' ')).toBe(text);
      for (const part of obligationParts) {
        expect(part.quote).toContain(part.obligation === 'skal' ? ' skal ' : ' bør ');
        expect(part.quote).not.toContain(part.obligation === 'skal' ? ' bør ' : ' skal ');
      }
    }
  });

  test('gives each checkpoint the obligation of the part it quotes', () => {
    for (const r of standard.requirements) {
      for (const checkpoint of r.checkpoints) {
        const part = r.obligationParts?.find(({ quote }) => quote.includes(checkpoint.quote));
        const expected = r.obligationParts ? part?.obligation : r.obligation;
        expect({ id: checkpoint.id, obligation: checkpoint.obligation }).toEqual({
          id: checkpoint.id,
          obligation: expected,
        });
      }
    }
  });

  test('names checkpoints after their requirement, in the order of the alphabet', () => {
    for (const r of standard.requirements) {
      expect(r.checkpoints.map((c) => c.id)).toEqual(
        r.checkpoints.map((_, i) => `${r.number}${'abcdef'.charAt(i)}`),
      );
    }
  });

  test('phrases checkpoints in words of its own', () => {
    const copied = standard.requirements.flatMap((r) =>
      r.checkpoints.filter((c) => r.text.includes(c.text.replace(/\.$/u, ''))).map((c) => c.id),
    );
    expect(copied).toEqual([]);
  });

  test('has two to four kinds of documentation for each requirement, and none twice', () => {
    for (const r of standard.requirements) {
      expect(r.evidence.length).toBeGreaterThanOrEqual(2);
      expect(r.evidence.length).toBeLessThanOrEqual(4);
    }
    const all = standard.requirements.flatMap((r) => r.evidence);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  });

  test('sets a deadline of three months in 7 and 10, and in no other', () => {
    expect(numbersWhere((r) => r.deadline !== undefined)).toEqual([7, 10]);
    expect(requirement(7).deadline).toMatchObject({
      months: 3,
      after: 'at anmodningen om bosetting er godkjent',
      quote: 'senest tre måneder etter at anmodningen er godkjent',
    });
    expect(requirement(10).deadline).toMatchObject({
      months: 3,
      after: 'flyktningens ankomst',
      quote: 'innen tre måneder etter ankomst',
    });
  });

  test.each([
    [6, 'integreringsloven'],
    [22, 'Byrådssak 5/17 (flyktningmeldingen)'],
    [29, 'Byrådssak 5/17 (flyktningmeldingen)'],
    [44, 'integreringsloven § 10'],
    [51, 'integreringsforskriften § 4'],
    [53, 'integreringsforskriften § 3'],
    [65, 'Veileder om samarbeid mellom kommunen og Arbeids- og velferdsetaten om introduksjonsprogrammet'],
    [66, 'Veileder for ledelse og kvalitetsforbedring i helse- og omsorgstjenesten (Helsedirektoratet)'],
  ])('refers in %i to %s', (number, title) => {
    expect(requirement(number).references.map((reference) => reference.title)).toContain(title);
  });

  test('misses no paragraph and no decision that a text names', () => {
    for (const r of standard.requirements) {
      const named = r.text.match(/\p{L}+ § \d+|Byrådssak \d+\/\d+/gu) ?? [];
      for (const name of named) expect(r.references.some((reference) => reference.quote === name)).toBe(true);
    }
  });

  test('ties together the requirements that name each other', () => {
    expect(requirement(3).related).toContainEqual({ number: 66, quote: 'se også kvalitetskrav nr. 66' });
    expect(requirement(66).related).toContainEqual({ number: 3, quote: 'se kvalitetskrav nr. 3' });
    expect(requirement(20).related).toContainEqual({ number: 19, quote: 'slike (pkt. 19) arbeidsplasser' });
  });

  test('shows every relation from both sides, with a reason, and never to itself', () => {
    for (const r of standard.requirements) {
      for (const related of r.related) {
        const pair = `${r.number} and ${related.number}`;
        expect(related.number, pair).not.toBe(r.number);
        expect(related.quote ?? related.note, pair).toBeDefined();
        expect(
          requirement(related.number).related.map((back) => back.number),
          pair,
        ).toContain(r.number);
      }
      expect(new Set(r.related.map((related) => related.number)).size).toBe(r.related.length);
    }
  });

  test('asks for one contact person with an accent, as the source does', () => {
    expect(requirement(32).text).toBe('Deltakere skal ha én hovedansvarlig kontaktperson.');
  });

  test.each([
    [2, ['ressursteam']],
    [4, ['bydel', 'nav-kontor', 'oslo-vo']],
    [5, ['ssu']],
    [6, ['partnerskapsmote']],
    [10, ['bydel']],
    [13, ['nav-kontor']],
    [18, ['nav-veileder']],
    [23, ['bydel']],
    [38, ['oslo-vo']],
    [40, ['oslo-vo']],
    [46, ['karriere-oslo']],
    [63, ['nav-kontor']],
    [67, ['bydel', 'nav-kontor', 'oslo-vo']],
  ])('makes responsible for %i: %j', (number, responsible) => {
    expect(requirement(number).responsible).toEqual(responsible);
  });

  test('makes responsible whoever the text begins by naming', () => {
    const named: [RegExp, string[]][] = [
      [/^(Bydel|Bydeler|Bydelene|Kommunen) /u, ['bydel']],
      [/^NAV-kontor og Oslo VO /u, ['nav-kontor', 'oslo-vo']],
      [/^(NAV-kontor|NAV-kontoret|NAV) skal/u, ['nav-kontor']],
      [/^Oslo VO skal/u, ['oslo-vo']],
      [/^NAV-veileder skal/u, ['nav-veileder']],
      [/^Ressursteamet skal/u, ['ressursteam']],
    ];
    const found = standard.requirements.flatMap((r) => {
      const responsible = named.find(([pattern]) => pattern.test(r.text))?.[1];
      return responsible ? [{ number: r.number, named: responsible, responsible: r.responsible }] : [];
    });
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter((r) => r.named.join() !== r.responsible.join())).toEqual([]);
  });

  test('never lists the same party as responsible and as taking part', () => {
    for (const r of standard.requirements) {
      expect(r.participants.filter((party) => r.responsible.includes(party))).toEqual([]);
    }
  });

  test('uses every party and every focus area it knows', () => {
    const parties = new Set(standard.requirements.flatMap((r) => [...r.responsible, ...r.participants]));
    expect(standard.parties.map((party) => party.id).filter((id) => !parties.has(id))).toEqual([]);
    const areas = new Set(standard.requirements.flatMap((r) => r.focusAreas));
    expect(standard.focusAreas.map((area) => area.id).filter((id) => !areas.has(id))).toEqual([]);
  });

  test('is yearly where the text says so, and demands a justification where a score says too little alone', () => {
    expect(numbersWhere((r) => r.rhythm === 'yearly')).toEqual(numbersWhere((r) => / årlig /u.test(r.text)));
    for (const number of [3, 4, 7, 10, 30, 66, 67]) expect(requirement(number).justification).toBe('always');
  });

  test('has the three indicators of the source, letter by letter', () => {
    expect(standard.indicators.map((indicator) => indicator.quote)).toEqual([
      'andel som bosettes innen seks måneder fra innvilget oppholdstillatelse',
      'andel som tilbys introduksjonsprogram innen tre måneder etter bosetting',
      'andel deltakere som er i arbeid eller utdanning ett år etter avsluttet introduksjonsprogram',
    ]);
  });

  test('explains the eleven terms of the source', () => {
    expect(standard.terms.map((term) => term.term)).toEqual([
      'Flyktning',
      'Bydel',
      'NAV-kontoret',
      'NAV-veileder',
      'Arbeids- og velferdsetaten',
      'Oslo Voksenopplæring (Oslo VO)',
      'Trepartssamarbeidet',
      'Sivilsamfunn',
      'Arbeidslivet',
      'Enslige mindreårige flyktninger',
      'Avtalt selvbosettere',
    ]);
  });

  test('names the office that signs it and no person', () => {
    expect(standard.provenance.signedBy).toBe('Byråd for arbeid, integrering og sosiale tjenester');
    expect(standard.provenance.date.value).toBeNull();
    expect(JSON.stringify(standard)).not.toContain('Hansen');
  });
});
