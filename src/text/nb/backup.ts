import { bytes, listed, moment, plural } from '../format.ts';

type FolderFailure = 'gone' | 'not-allowed' | 'quota' | 'damaged' | 'unknown';
type Strength = 'empty' | 'tooShort' | 'weak' | 'fair' | 'strong';
type Unlocking = 'wrong-password' | 'damaged' | 'invalid' | 'too-new' | 'not-encrypted' | 'unavailable';
type Author = { name: string; role: string };

/** Words for keeping copies, locking them, going back in time and sharing a part. */
export const backup = {
  password: {
    want: 'Lås filen med et passord',
    label: 'Passord',
    hint: 'Minst 12 tegn. Fire tilfeldige ord er lett å huske og vanskelig å gjette.',
    repeat: 'Gjenta passordet',
    show: 'Vis passordet',
    warning:
      'Ingen kan åpne filen uten passordet, heller ikke de som drifter Rettesnor. Skriv det ned der virksomheten oppbevarer passord.',
    unavailable:
      'Her kan filer ikke låses med passord: nettleseren tillater det bare når adressen begynner med https.',
    strength: {
      empty: '',
      tooShort: 'For kort.',
      weak: 'Lett å gjette: det gjentar seg eller er en rekke. Velg noe mer tilfeldig.',
      fair: 'Brukbart. Ett ord til gjør det mye vanskeligere å gjette.',
      strong: 'Vanskelig å gjette.',
    } satisfies Record<Strength, string>,
    errors: {
      empty: 'Skriv et passord, eller fjern haken for passord.',
      tooShort: 'Passordet må ha minst 12 tegn.',
      mismatch: 'De to passordene er ikke like. Skriv dem på nytt.',
    },
  },
  unlock: {
    title: 'Filen er låst med passord',
    body: (file: string) => `Skriv passordet som «${file}» ble låst med.`,
    label: 'Passord',
    show: 'Vis passordet',
    open: 'Lås opp',
    opening: 'Låser opp …',
    cancel: 'Avbryt',
    close: 'Lukk',
    missing: 'Skriv passordet.',
    errors: {
      'wrong-password': 'Passordet er feil. Se etter store og små bokstaver, og prøv igjen.',
      damaged:
        'Filen er skadet eller ikke kommet hel frem, så passordet er ikke prøvd. Åpne en annen kopi, eller be om å få filen på nytt.',
      invalid:
        'Filen er endret for hånd eller laget av noe annet enn Rettesnor, så passordet er ikke prøvd. Be om å få filen på nytt.',
      'too-new':
        'Filen er låst med en nyere versjon av Rettesnor. Last siden på nytt for å få den nye versjonen.',
      'not-encrypted': 'Filen er ikke låst. Åpne den på nytt.',
      unavailable:
        'Her kan låste filer ikke åpnes: nettleseren tillater det bare når adressen begynner med https.',
    } satisfies Record<Unlocking, string>,
  },
  folder: {
    title: 'Sikkerhetskopi til en mappe',
    lead: 'Velg en mappe som virksomheten selv tar vare på, for eksempel i OneDrive eller på et fellesområde. Da lagrer Rettesnor en kopi der av seg selv når noe er endret, og leser den tilbake.',
    unsupported:
      'Denne nettleseren kan ikke lagre i en mappe av seg selv. Det kan Edge og Chrome. Her tar du sikkerhetskopi med knappen over.',
    choose: 'Velg mappe',
    chooseOther: 'Velg en annen mappe',
    checking: 'Ser gjennom teksten …',
    saving: 'Lagrer den første kopien …',
    now: 'Lagre en kopi nå',
    writing: 'Lagrer …',
    stop: 'Slutt å lagre i mappen',
    wake: 'Gi tilgang igjen',
    retry: 'Prøv igjen',
    name: 'Mappe',
    newest: 'Nyeste kopi',
    newestAt: (at: string | null) => (at === null ? 'Ingen ennå' : moment(at)),
    kept: 'De ti nyeste kopiene beholdes, og den nyeste fra hver måned. Rettesnor sletter bare kopier den selv har lagret i mappen. Kopiene er ikke låst: alle som kan åpne mappen, kan lese dem.',
    asleepTitle: 'Nettleseren har glemt tillatelsen til mappen',
    asleep: (folder: string) =>
      `Det skjer når nettleseren har vært lukket. Trykk «Gi tilgang igjen», så fortsetter kopieringen til «${folder}».`,
    failedTitle: 'Kopien til mappen er ikke lagret',
    failed: {
      gone: (folder: string) =>
        `Mappen «${folder}» finnes ikke lenger, eller er ikke koblet til. Koble den til, eller velg en annen mappe.`,
      'not-allowed': (folder: string) =>
        `Nettleseren fikk ikke lov til å lagre i «${folder}». Se etter at du har skrivetilgang, eller velg en annen mappe.`,
      quota: (folder: string) =>
        `Det er ikke plass igjen i «${folder}». Frigjør plass, eller velg en annen mappe.`,
      damaged: (folder: string) =>
        `Kopien i «${folder}» ble ikke lik det som skulle lagres, og er fjernet. Prøv igjen, eller velg en annen mappe.`,
      unknown: (folder: string) =>
        `Det gikk ikke å lagre i «${folder}». Prøv igjen, eller velg en annen mappe.`,
    } satisfies Record<FolderFailure, (folder: string) => string>,
    again: 'Rettesnor prøver igjen av seg selv hvert minutt.',
    personalDataBody:
      'Kopiene i mappen inneholder all teksten, også det du skriver senere. Se gjennom stedene først, eller gå videre hvis det skal være slik.',
    goOn: 'Velg mappe likevel',
    outcome: {
      verified: 'Mappen er valgt. En kopi er lagret, lest tilbake og kontrollert.',
      downloaded: 'Mappen er valgt.',
      cancelled: 'Ingen mappe er valgt.',
      damaged: 'Mappen er valgt, men kopien lot seg ikke lagre. Se over.',
    },
    notChosen: 'Mappen kunne ikke tas i bruk. Prøv igjen, eller velg en annen mappe.',
  },
  copies: {
    title: 'Kopier fra før oppgraderinger',
    lead: 'Når en ny versjon av Rettesnor gjør om dataene, tar den først en kopi av dem. De tre nyeste ligger i denne nettleseren.',
    item: (at: string) => `Før oppgraderingen ${moment(at)}`,
    size: (changes: number, size: number) => `${plural(changes, 'endring', 'endringer')}, ${bytes(size)}`,
    why: (version: number, newer: number) => `Dataene ble gjort om fra format ${version} til ${newer}.`,
    save: 'Last ned',
    open: 'Åpne',
    context: (at: string) => ` kopien fra ${moment(at)}`,
    fileName: (at: string) => `rettesnor-for-oppgradering-${dateStamp(new Date(at))}.json`,
    fileDescription: 'Kopi fra Rettesnor',
    outcome: {
      verified: 'Kopien er lagret. Den er lest tilbake og kontrollert.',
      downloaded: 'Kopien er sendt til nedlastingsmappen.',
      cancelled: 'Kopien er ikke lagret.',
      damaged: 'Kopien kunne ikke lagres. Prøv igjen et annet sted.',
    },
  },
  restore: {
    entryTitle: 'Gå tilbake til et tidspunkt',
    entryLead: 'Er noe skrevet over eller fjernet ved en feil, kan en egenevaluering bli slik den var.',
    entry: 'Velg egenevaluering og tidspunkt',
    title: 'Gå tilbake til et tidspunkt',
    lead: 'La en egenevaluering bli slik den var. Ingenting slettes: det som går tilbake, blir nye endringer i loggen, og kan angres.',
    evaluation: 'Egenevaluering',
    evaluationName: (office: string, year: number) => `${office} ${year}`,
    unknownEvaluation: 'Finnes ikke på denne maskinen',
    none: 'Det er ingen egenevalueringer på denne maskinen.',
    points: 'Slik den var da dere sluttet',
    point: (at: string) => moment(at),
    session: (changes: number, authors: readonly Author[]) =>
      `${plural(changes, 'endring', 'endringer')} ${writers(authors)}`,
    older: (count: number) => `Vis ${plural(count, 'økt', 'økter')} til`,
    exact: 'Et bestemt tidspunkt',
    exactLabel: 'Dato og klokkeslett',
    previewTitle: (at: string) => `Tilbake til ${moment(at)}`,
    choose: 'Velg et tidspunkt for å se hva som går tilbake.',
    nothing: 'Alt er slik det var da.',
    count: (fields: number, rows: number) =>
      `${plural(fields, 'opplysning', 'opplysninger')} på ${plural(rows, 'krav eller indikator', 'krav og indikatorer')}.`,
    requirement: (number: number) => `Krav ${number}`,
    indicator: (title: string) => `Indikator: ${title}`,
    evaluationRow: 'Virksomheten',
    nowLabel: 'Nå',
    pastLabel: 'Blir',
    goBack: 'Gå tilbake',
    going: 'Går tilbake …',
    done: (fields: number) => `${plural(fields, 'opplysning', 'opplysninger')} er slik de var.`,
    undo: 'Angre',
    undone: 'Angret. Alt er slik det var før du gikk tilbake.',
    failed:
      'Ingenting er endret: nettleseren klarte ikke å skrive til lageret. Frigjør plass på maskinen hvis den er full, og prøv igjen.',
    clocks:
      'Tidspunktene følger klokken på maskinen der noe ble skrevet. Det en kollega skrev før tidspunktet, er med, også når det ble tatt inn senere.',
  },
  share: {
    pageName: 'Del',
    title: (office: string, year: number) => `Del fra ${office} ${year}`,
    lead: 'Lag en fil med så mye du vil dele. Den som får den, åpner den i Rettesnor. Ingenting sendes: du velger selv hvor filen skal.',
    themes: 'Tema som er med',
    all: 'Velg alle',
    noneOf: 'Velg ingen',
    contents: 'Hva som følger med',
    indicators: 'Resultatindikatorene',
    texts: 'Begrunnelser, kommentarer og dokumentasjon',
    textsHint: 'Alt som er skrevet i fritekst, også tidligere versjoner av det.',
    names: 'Navn og rolle på dem som har skrevet',
    namesHint:
      'Uten navn står fortsatt et tilfeldig nummer for maskinen, så filen kan slås sammen med andres.',
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
    noThemes: 'Velg minst ett tema, eller resultatindikatorene.',
    summaryTitle: 'I filen',
    summary: (scored: number, changes: number) =>
      `${plural(scored, 'vurdert krav', 'vurderte krav')} med historien sin, ${plural(changes, 'endring', 'endringer')} i alt.`,
    save: 'Lagre filen',
    checking: 'Ser gjennom teksten …',
    saving: 'Skriver filen …',
    fileName: (who: string, year: number, what: 'all' | 'part' | 'withoutTexts' | 'alias', at: Date) =>
      `rettesnor-${who}-${year}-${fileKinds[what]}-${dateStamp(at)}.json`,
    fileDescription: 'Fil fra Rettesnor',
    personalData: {
      title: 'Teksten kan inneholde personopplysninger',
      body: 'Det du deler, inneholder denne teksten. Se gjennom stedene først, la være å ta med fritekst, eller gå videre hvis det skal være slik.',
      goOn: 'Lagre filen likevel',
      cancel: 'Avbryt',
    },
    outcome: {
      verified: 'Filen er lagret. Den er lest tilbake og kontrollert.',
      downloaded: 'Filen er sendt til nedlastingsmappen. Innholdet er kontrollert.',
      cancelled: 'Ingen fil er lagret.',
      damaged:
        'Filen ble ikke lik det som skulle lagres, og kan ikke brukes. Slett den, og prøv igjen et annet sted.',
    },
    failed: 'Filen er ikke lagret. Prøv igjen, eller velg en annen mappe.',
  },
};

const fileKinds = { all: 'hele', part: 'utvalg', withoutTexts: 'uten-fritekst', alias: 'anonym' };

function writers(authors: readonly Author[]): string {
  const names = authors.map(({ name, role }) => name || role).filter((name) => name !== '');
  const shown = [...new Set(names)].slice(0, 4);
  return shown.length === 0 ? 'uten navn' : `av ${listed(shown)}`;
}

/** For file names: sorts by time. */
function dateStamp(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
}
