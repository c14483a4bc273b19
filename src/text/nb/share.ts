import { correctFirst } from './correctFirst.ts';
import type { Entity } from '#src/domain/changes/entities/entities.ts';
import { dateStamp, listed, plural, tooMuch } from '../format.ts';

type SharedKind = Exclude<Entity, 'evaluation'>;

/** What a file may hold of an evaluation, one and several. Answers are told of also where there are none. */
const sharedKinds: Readonly<Record<SharedKind, readonly [string, string]>> = {
  answer: ['besvart krav', 'besvarte krav'],
  indicatorValue: ['indikator med tall', 'indikatorer med tall'],
  action: ['tiltak', 'tiltak'],
  barrier: ['hindring', 'hindringer'],
  feedback: ['tilbakemelding om et krav', 'tilbakemeldinger om kravene'],
  signature: ['signatur', 'signaturer'],
  meeting: ['møte', 'møter'],
  meetingPoint: ['sak i møtene', 'saker i møtene'],
  recurringPoint: ['fast punkt i året', 'faste punkter i året'],
  surveyRound: ['brukerundersøkelse', 'brukerundersøkelser'],
  councilMatter: ['sak fra rådene', 'saker fra rådene'],
  teamReview: ['egen evaluering i ressursteamet', 'egne evalueringer i ressursteamet'],
  project: ['ark med opplysninger om prosjektet', 'ark med opplysninger om prosjektet'],
  formText: ['felt i andres skjemaer', 'felt i andres skjemaer'],
  erasure: ['slettet tekst', 'slettede tekster'],
  sharedScope: ['del som gås gjennom for seg', 'deler som gås gjennom for seg'],
};

const fileKinds = { all: 'hele', part: 'utvalg', withoutTexts: 'uten-fritekst', alias: 'anonym' };

/** Words for handing a part of an evaluation to somebody else. */
export const share = {
  pageName: 'Del',
  title: (office: string, year: number) => `Del fra ${office} ${year}`,
  lead: 'Lag en fil med så mye du vil dele. Den som får den, åpner den i Rettesnor. Ingenting sendes: du velger selv hvor filen skal.',
  themes: 'Temaer som er med',
  all: 'Velg alle',
  noneOf: 'Velg ingen',
  contents: 'Hva som følger med',
  indicators: 'Resultatindikatorene',
  actions: 'Tiltakene',
  actionsHint: 'De som gjelder krav i temaene over. Det de sier om andre krav, er ikke med.',
  barriers: 'Hindringene',
  barriersHint: 'De som gjelder krav i temaene over, og de som ikke er knyttet til noe krav.',
  texts: 'Begrunnelser, kommentarer og dokumentasjon',
  textsHint:
    'Alt som er skrevet i fritekst, også i tilbakemeldinger om kravene, og tidligere versjoner av det.',
  names: 'Navn og rolle på dem som har skrevet',
  namesHint: 'Uten navn står fortsatt et tilfeldig nummer for maskinen, så filen kan slås sammen med andres.',
  office: 'Virksomhetens navn',
  ownName: (office: string) => `${office}, slik det er`,
  otherName: 'Et annet navn i stedet',
  otherNameHint: 'Da følger heller ikke fritekst og navn med, for de kan røpe hvem dere er.',
  aliasLeavesOut:
    'Fritekst og navn på dem som har skrevet, følger ikke med når virksomheten har et annet navn.',
  aliasLabel: 'Navnet i filen',
  aliasSuggestion: 'Virksomhet A',
  aliasTaken: 'Navnet ligner et virkelig. Velg et annet, for eksempel «Virksomhet A».',
  aliasEmpty: 'Skriv et navn med minst én bokstav, for eksempel «Virksomhet A».',
  aliasTooLong: (excess: number) => `${tooMuch(excess)} Gjør navnet kortere for å lagre filen.`,
  noThemes: 'Velg minst ett tema, eller resultatindikatorene.',
  summaryTitle: 'I filen',
  summary: (found: Readonly<Record<SharedKind, number>>, changes: number) => {
    const kinds = Object.keys(sharedKinds) as SharedKind[];
    const there = kinds.filter((kind) => kind === 'answer' || found[kind] > 0);
    const counts = there.map((kind) => plural(found[kind], ...sharedKinds[kind]));
    return `${listed(counts)} med historien sin, ${plural(changes, 'endring', 'endringer')} i alt.`;
  },
  save: 'Lagre filen',
  checking: 'Ser gjennom teksten …',
  saving: 'Skriver filen …',
  fileName: (who: string, year: number, what: 'all' | 'part' | 'withoutTexts' | 'alias', at: Date) =>
    `rettesnor-${who}-${year}-${fileKinds[what]}-${dateStamp(at)}.json`,
  fileDescription: 'Fil fra Rettesnor',
  personalData: {
    title: 'Teksten kan inneholde personopplysninger',
    body: `Det du deler, inneholder denne teksten. Se gjennom stedene først, la være å ta med fritekst, eller gå videre hvis det skal være slik. ${correctFirst}`,
    goOn: 'Lagre filen likevel',
    cancel: 'Avbryt',
  },
  outcome: {
    verified: 'Filen er lagret. Den er lest tilbake og kontrollert.',
    downloaded: 'Filen er sendt til nedlastingsmappen. Innholdet er kontrollert.',
    cancelled: 'Ingen fil er lagret.',
    damaged:
      'Filen ble ikke lik det som skulle lagres, og kan ikke brukes. Slett den, og prøv igjen et annet sted.',
    'not-sealed':
      'Ingen fil er lagret. Før noe deles, må nettleseren notere hva som gikk ut, og det er det ikke plass til på maskinen. Frigjør plass, og prøv igjen.',
  },
  failed: 'Filen er ikke lagret. Prøv igjen, eller velg en annen mappe.',
};
