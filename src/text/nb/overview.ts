import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { moment, plural, tooMuch, unknownTime } from '../format.ts';

export const overview = {
  title: 'Hjem',
  lead: 'Det neste å gjøre, og hvor langt egenevalueringene på denne maskinen er kommet.',
  welcome: {
    title: 'Egenevaluering mot Oslostandarden',
    lead: 'Rettesnor leder virksomheten gjennom årets egenevaluering, fra første krav til rapporten er sendt. Alt blir liggende på denne maskinen, og ingen trenger å logge inn.',
    points: [
      {
        title: 'Vurder',
        body: 'Ta for dere kvalitetskravene ett for ett, med kravteksten og fjorårets svar ved siden av.',
      },
      { title: 'Se avvikene', body: 'Se hvor mange krav som når målet, og hvilke avvik som bør tas først.' },
      {
        title: 'Send rapporten',
        body: 'Hent rapport og sak til SSU i de formatene dere bruker.',
      },
    ],
    choices: 'Slik kommer du i gang',
    start: { title: 'Velg virksomhet og start', body: 'Begynn på en ny egenevaluering.' },
    open: { title: 'Åpne en fil', body: 'En fil fra en kollega, eller en sikkerhetskopi.' },
    example: {
      title: 'Se deg rundt med eksempeldata',
      body: 'En oppdiktet virksomhet med oppdiktede svar. Kan fjernes når som helst.',
    },
  },
  start: {
    button: 'Start ny egenevaluering',
    title: 'Start en egenevaluering',
    close: 'Lukk',
    cancel: 'Avbryt',
    loading: 'Henter virksomhetene …',
    standardMissing: 'Standarden kunne ikke hentes. Last siden på nytt.',
    office: 'Virksomhet',
    choose: 'Velg virksomhet',
    groups: { bydel: 'Bydeler', 'nav-kontor': 'NAV-kontor', 'oslo-vo': 'Voksenopplæring' } as Record<
      string,
      string
    >,
    ownGroup: 'Navngitt av dere',
    notListed: 'Min virksomhet står ikke i listen',
    name: 'Navn på virksomheten',
    nameHint: 'Slik navnet skal stå i rapporten.',
    kind: 'Type virksomhet',
    chooseKind: 'Velg type',
    kindHint: 'Avgjør hvilke krav som gjelder.',
    standard: 'Standard',
    standardName: (title: string, edition: string) => `${title}, utgave ${edition}`,
    year: 'År',
    yearHint: 'Du kan også legge inn tidligere år.',
    existing: (office: string, year: string) =>
      `${office} har allerede en egenevaluering for ${year} på denne maskinen. Den blir åpnet.`,
    existingExample: (office: string, year: string) =>
      `${office} ${year} er eksempeldata. Fjern eksempeldata før du starter deres egen.`,
    submit: 'Start egenevalueringen',
    submitExisting: 'Åpne egenevalueringen',
    errors: {
      office: 'Velg virksomheten.',
      nameMissing: 'Skriv navnet på virksomheten.',
      nameTooLong: (excess: number) => `${tooMuch(excess)} Gjør navnet kortere.`,
      nameWithoutLetters: 'Navnet må ha minst én bokstav fra a til å, eller ett siffer.',
      kind: 'Velg hva slags virksomhet det er.',
      nameListed: 'En virksomhet med dette navnet står i listen. Velg den der.',
      year: (first: number, last: number) => `Skriv et årstall fra ${first} til ${last}.`,
      failed:
        'Egenevalueringen ble ikke startet: nettleseren klarte ikke å skrive til lageret. Prøv igjen, eller last siden på nytt.',
    },
  },
  example: {
    tag: 'Eksempel',
    body: 'Du ser på eksempeldata. Virksomheten og svarene er oppdiktet.',
    remove: 'Fjern eksempeldata',
    failed: 'Eksempeldataene kunne ikke hentes. Se etter at maskinen er på nett, og prøv igjen.',
  },
  row: {
    progress: 'Besvart',
    answered: (answered: number, all: number, unknown: number) =>
      `${answered} av ${all} krav${unknown === 0 ? '' : `, ${unknown} av dem med «vet ikke»`}`,
    notRelevant: (count: number) => `${count} ikke relevant${count === 1 ? '' : 'e'}`,
    allNotRelevant: 'Alle kravene er satt til ikke relevant',
    nothingApplies: 'Ingen krav gjelder denne typen virksomhet',
    standardMissing: 'Denne versjonen av Rettesnor har ikke standarden som ble brukt.',
    conflicts: (count: number) => `${plural(count, 'uenighet', 'uenigheter')} venter på å bli avgjort.`,
    savedAt: (at: KnownTime | null) => `Sist endret ${at ? moment(at) : `på et ${unknownTime}`}`,
    begin: 'Begynn vurderingen',
    goOn: 'Fortsett vurderingen',
    goTo: 'Gå til vurderingen',
    results: 'Resultat',
    report: 'Rapport',
    share: 'Del',
    erase: 'Slett',
    context: (office: string, year: number) => ` for ${office} ${year}`,
  },
  erase: {
    close: 'Lukk',
    title: (office: string, year: number) => `Slette egenevalueringen for ${office} ${year}?`,
    body: (scored: number) =>
      scored === 0
        ? 'Alt som er skrevet i den, slettes fra denne maskinen. Det kan ikke angres.'
        : `Vurderingene av ${scored} krav slettes fra denne maskinen, med begrunnelser, dokumentasjon, tiltak, hindringer og alt annet i egenevalueringen. Det kan ikke angres.`,
    notBackedUp: (changes: number) =>
      changes === 1
        ? 'Én endring er ikke med i noen sikkerhetskopi.'
        : `${changes} endringer er ikke med i noen sikkerhetskopi.`,
    backedUp: 'Alt i den er med i den siste sikkerhetskopien.',
    confirm: 'Slett egenevalueringen',
    cancel: 'Behold den',
    done: (office: string, year: number) => `Egenevalueringen for ${office} ${year} er slettet.`,
    exampleTitle: 'Fjerne eksempeldata?',
    exampleBody:
      'Eksempelet og det du har prøvd ut i det, blir borte. Det dere har laget selv, blir stående.',
    exampleConfirm: 'Fjern eksempeldata',
    exampleCancel: 'Behold dem',
    exampleDone: 'Eksempeldataene er fjernet.',
    failed: 'Det ble ikke slettet: nettleseren klarte ikke å skrive til lageret. Prøv igjen.',
  },
};
