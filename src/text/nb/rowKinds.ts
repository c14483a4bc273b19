import type { Entity } from '#src/domain/changes/entities/entities.ts';
import { plural } from '../format.ts';
import { requirementLabel } from '../requirementLabel.ts';
import type { KindWords, Names } from './KindWords.ts';
import { formRowKinds } from './formRowKinds.ts';
import { meetingRowKinds } from './meetingRowKinds.ts';
import { yearRowKinds } from './yearRowKinds.ts';

/** The words for every kind of row and every field of it, once: one that is missing does not compile. */
export const rowKinds: { readonly [Name in Entity]: KindWords<Name> } = {
  evaluation: {
    title: () => 'Egenevalueringen',
    counted: (count) => plural(count, 'egenevaluering', 'egenevalueringer'),
    fields: {
      standard: { name: 'Standard', inSentence: 'standard', definite: 'standarden' },
      edition: { name: 'Utgave', inSentence: 'utgave', definite: 'utgaven' },
      office: { name: 'Virksomhet', inSentence: 'virksomhet', definite: 'virksomheten' },
      ownOffice: {
        name: 'Navn på virksomheten',
        inSentence: 'navn på virksomheten',
        definite: 'navnet på virksomheten',
      },
      year: { name: 'År', inSentence: 'år', definite: 'året' },
      createdAt: {
        name: 'Tidspunkt for start',
        inSentence: 'tidspunkt for start',
        definite: 'tidspunktet for start',
      },
    },
  },
  answer: {
    title: ({ requirement }, names) => requirementTitle(requirement, names),
    counted: (count) => plural(count, 'krav', 'krav'),
    fields: {
      score: { name: 'Nivå', inSentence: 'nivå', definite: 'nivået' },
      justification: { name: 'Begrunnelse', inSentence: 'begrunnelse', definite: 'begrunnelsen' },
      strengths: { name: 'Hva er bra', inSentence: '«Hva er bra»', definite: '«Hva er bra»' },
      improvements: {
        name: 'Hva bør bli bedre',
        inSentence: '«Hva bør bli bedre»',
        definite: '«Hva bør bli bedre»',
      },
      included: {
        name: 'Tatt inn eller ut',
        inSentence: 'tatt inn eller ut',
        definite: 'valget om å ta inn',
      },
      target: {
        name: 'Eget mål',
        inSentence: 'eget mål',
        definite: 'det egne målet',
        words: 'begrunnelse for eget mål',
      },
      checkpoint: {
        name: 'Kontrollpunkt',
        inSentence: 'kontrollpunkt',
        definite: 'et kontrollpunkt',
        ofKey: (meaning) => `Kontrollpunkt: ${meaning.replace(/\.$/, '')}`,
        counted: (count) => plural(count, 'kontrollpunkt', 'kontrollpunkter'),
      },
      evidence: {
        name: 'Dokumentasjon',
        inSentence: 'dokumentasjon',
        definite: 'dokumentasjonen',
        counted: (count) => (count === 1 ? 'dokumentasjon' : `dokumentasjon (${count})`),
      },
      unchangedSince: {
        name: 'Uendret siden',
        inSentence: '«uendret siden»',
        definite: 'det uendrede svaret',
      },
    },
  },
  indicatorValue: {
    title: ({ indicator }, { indicators }) => {
      const name = indicators.find(({ id }) => id === indicator)?.name;
      return name === undefined ? 'Resultatindikator' : `Indikatoren «${name}»`;
    },
    counted: (count) => plural(count, 'indikator', 'indikatorer'),
    fields: {
      numerator: { name: 'Teller', inSentence: 'teller', definite: 'telleren' },
      denominator: { name: 'Nevner', inSentence: 'nevner', definite: 'nevneren' },
      goal: { name: 'Eget mål', inSentence: 'eget mål', definite: 'det egne målet' },
      comparison: {
        name: 'Tall å sammenligne med',
        inSentence: 'tall å sammenligne med',
        definite: 'tallet å sammenligne med',
        words: 'kilden til tallet å sammenligne med',
      },
      cityGoal: {
        name: 'Byens mål',
        inSentence: 'byens mål',
        definite: 'byens mål',
        words: 'kilden til byens mål',
      },
      cityComparison: {
        name: 'Byens tall å sammenligne med',
        inSentence: 'byens tall å sammenligne med',
        definite: 'byens tall å sammenligne med',
        words: 'kilden til byens tall å sammenligne med',
      },
      comment: { name: 'Kommentar', inSentence: 'kommentar', definite: 'kommentaren' },
    },
  },
  action: {
    title: (_, __, named) => (named === '' ? 'Et tiltak' : `Tiltaket «${named}»`),
    counted: (count) => plural(count, 'tiltak', 'tiltak'),
    fields: {
      title: { name: 'Hva', inSentence: '«Hva»', definite: 'hva som skal gjøres' },
      why: { name: 'Hvorfor', inSentence: '«Hvorfor»', definite: 'hvorfor det skal gjøres' },
      responsible: {
        name: 'Ansvarlig',
        inSentence: 'ansvarlig',
        definite: 'den ansvarlige',
        counted: (count) => (count === 1 ? 'ansvarlig' : `ansvarlige (${count})`),
      },
      deadline: {
        name: 'Frist',
        inSentence: 'frist',
        definite: 'fristen',
        words: 'begrunnelse for flyttet frist',
      },
      expected: {
        name: 'Forventet nivå',
        inSentence: 'forventet nivå',
        definite: 'det forventede nivået',
        ofKey: (requirement) => `Forventet nivå på krav ${requirement}`,
        counted: (count) => plural(count, 'forventet nivå', 'forventede nivåer'),
      },
      status: { name: 'Status', inSentence: 'status', definite: 'statusen' },
      dropReason: {
        name: 'Hvorfor det er lagt bort',
        inSentence: '«Hvorfor det er lagt bort»',
        definite: 'grunnen til at det er lagt bort',
      },
      note: {
        name: 'Notat',
        inSentence: 'notat',
        definite: 'notatet',
        counted: (count) => plural(count, 'notat', 'notater'),
      },
      evidence: {
        name: 'Dokumentasjon',
        inSentence: 'dokumentasjon',
        definite: 'dokumentasjonen',
        counted: (count) => (count === 1 ? 'dokumentasjon' : `dokumentasjon (${count})`),
      },
      carriedOn: {
        name: 'Videre i ordinær drift',
        inSentence: '«Videre i ordinær drift»',
        definite: 'om det føres videre i ordinær drift',
      },
      carriedBy: {
        name: 'Hvem som fører det videre',
        inSentence: '«Hvem som fører det videre»',
        definite: 'hvem som fører det videre',
      },
      extraCost: {
        name: 'Merkostnad ved omstillingen',
        inSentence: '«Merkostnad ved omstillingen»',
        definite: 'merkostnaden ved omstillingen',
      },
      plannedSince: {
        name: 'I planen siden',
        inSentence: '«I planen siden»',
        definite: 'året tiltaket kom i planen',
      },
      removed: { name: 'Slettet', inSentence: 'slettet', definite: 'slettingen' },
    },
  },
  barrier: {
    title: (_, __, named) => (named === '' ? 'En hindring' : `Hindringen «${named}»`),
    counted: (count) => plural(count, 'hindring', 'hindringer'),
    fields: {
      description: {
        name: 'Hva som står i veien',
        inSentence: '«Hva som står i veien»',
        definite: 'hva som står i veien',
      },
      consequence: {
        name: 'Hva det fører til',
        inSentence: '«Hva det fører til»',
        definite: 'hva det fører til',
      },
      cause: { name: 'Årsak', inSentence: 'årsak', definite: 'årsaken' },
      otherCause: {
        name: 'Årsaken med egne ord',
        inSentence: '«Årsaken med egne ord»',
        definite: 'årsaken med egne ord',
      },
      metIn: {
        name: 'Hvor den ble oppdaget',
        inSentence: '«Hvor den ble oppdaget»',
        definite: 'hvor den ble oppdaget',
      },
      responsible: {
        name: 'Ansvarlig',
        inSentence: 'ansvarlig',
        definite: 'den ansvarlige',
        counted: (count) => (count === 1 ? 'ansvarlig' : `ansvarlige (${count})`),
      },
      level: {
        name: 'Hvem som kan løse den',
        inSentence: '«Hvem som kan løse den»',
        definite: 'hvem som kan løse den',
      },
      requirement: {
        name: 'Krav den står i veien for',
        inSentence: 'krav den står i veien for',
        definite: 'kravet den står i veien for',
        ofKey: (requirement) => `Står i veien for krav ${requirement}`,
        counted: (count) => plural(count, 'krav', 'krav'),
      },
      action: {
        name: 'Tiltak den står i veien for',
        inSentence: 'tiltak den står i veien for',
        definite: 'tiltaket den står i veien for',
        counted: (count) => plural(count, 'tiltak', 'tiltak'),
      },
      followUp: {
        name: 'Hva som er gjort for å løfte den',
        inSentence: '«Hva som er gjort for å løfte den»',
        definite: 'hva som er gjort for å løfte den',
      },
      liftedTo: { name: 'Løftet til', inSentence: '«Løftet til»', definite: 'hvem den er løftet til' },
      liftedDay: { name: 'Løftet', inSentence: 'dagen den ble løftet', definite: 'dagen den ble løftet' },
      answerDue: { name: 'Svar innen', inSentence: 'frist for svar', definite: 'fristen for svar' },
      answer: { name: 'Svar', inSentence: 'svar', definite: 'svaret' },
      answeredDay: { name: 'Besvart', inSentence: 'dagen svaret kom', definite: 'dagen svaret kom' },
      ended: {
        name: 'Løst eller lagt bort',
        inSentence: '«Løst eller lagt bort»',
        definite: 'om den er løst eller lagt bort',
      },
      sameAs: {
        name: 'Samlet med andres',
        inSentence: '«samlet med andres»',
        definite: 'om den er samlet med andres',
      },
      endReason: { name: 'Hvordan det gikk', inSentence: '«Hvordan det gikk»', definite: 'hvordan det gikk' },
      removed: { name: 'Slettet', inSentence: 'slettet', definite: 'slettingen' },
    },
  },
  feedback: {
    title: ({ requirement }, names) =>
      `Tilbakemelding om ${requirementTitle(requirement, names).replace(/^K/, 'k')}`,
    counted: (count) => plural(count, 'tilbakemelding om krav', 'tilbakemeldinger om krav'),
    fields: {
      verdict: {
        name: 'Hva dere mener om kravet',
        inSentence: '«Hva dere mener om kravet»',
        definite: 'hva dere mener om kravet',
      },
      reason: { name: 'Hvorfor', inSentence: '«Hvorfor»', definite: 'hvorfor dere mener det' },
      reply: {
        name: 'Svar fra dem som eier standarden',
        inSentence: 'svar fra dem som eier standarden',
        definite: 'svaret fra dem som eier standarden',
      },
      outcome: {
        name: 'Hva som ble av kravet',
        inSentence: '«Hva som ble av kravet»',
        definite: 'hva som ble av kravet',
      },
    },
  },
  ...yearRowKinds,
  ...meetingRowKinds,
  ...formRowKinds,
  erasure: {
    title: () => 'En slettet tekst',
    counted: (count) => plural(count, 'slettet tekst', 'slettede tekster'),
    fields: {
      text: { name: 'Slettet for alle', inSentence: 'slettet tekst', definite: 'slettet tekst' },
    },
  },
  sharedScope: {
    title: ({ scope }) => `Gjennomgangen av delen «${scope}»`,
    counted: (count) => plural(count, 'del som gås gjennom for seg', 'deler som gås gjennom for seg'),
    fields: {
      state: {
        name: 'Om delen gås gjennom for seg',
        inSentence: '«Om delen gås gjennom for seg»',
        definite: 'om delen gås gjennom for seg',
      },
    },
  },
};

/** What a requirement is called as a row. */
export function requirementTitle(number: number, { requirements }: Names): string {
  const found = requirements.find((requirement) => requirement.number === number);
  return requirementLabel({ number, shortName: found?.shortName ?? null });
}
