import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { bytes, dateStamp, decimal, listed, moment, plural, unknownTime } from '../format.ts';
import { rows } from './rows.ts';
import { share } from './share.ts';

type FolderFailure = 'gone' | 'not-allowed' | 'quota' | 'damaged' | 'not-sealed' | 'unknown';
type Strength = 'empty' | 'tooShort' | 'weak' | 'fair' | 'strong';
type Unlocking = 'wrong-password' | 'damaged' | 'invalid' | 'too-new' | 'not-encrypted' | 'unavailable';
type Author = { name: string; role: string };

/** Words for keeping copies, locking them, going back in time and sharing a part. */
const asBefore = (fields: number) =>
  fields === 1 ? 'Én opplysning er satt tilbake.' : `${decimal(fields)} opplysninger er satt tilbake.`;

export const backup = {
  page: {
    title: 'Sikkerhetskopi',
    lead: 'Alt dere skriver, ligger i denne nettleseren på denne maskinen. Her tar dere vare på det også et annet sted.',
    oneFile: 'Alt i én fil',
  },
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
      'Denne nettleseren kan ikke lagre i en mappe av seg selv, og lar deg ikke velge hvor en fil skal ligge. Det kan Edge og Chrome. Her tar du sikkerhetskopi med knappen over. Filen havner i nedlastingsmappen: flytt den dit virksomheten ellers lagrer sine dokumenter.',
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
    newestAt: (at: KnownTime | null) => (at === null ? 'Ingen ennå' : moment(at)),
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
      'not-sealed': () =>
        'Før noe kopieres, må nettleseren notere hva som gikk ut, og det er det ikke plass til på maskinen. Frigjør plass.',
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
    item: (at: KnownTime | null) => `Før oppgraderingen${at ? ` ${moment(at)}` : `, ${unknownTime}`}`,
    size: (changes: number, size: number) => `${plural(changes, 'endring', 'endringer')}, ${bytes(size)}`,
    why: (version: number, newer: number) => `Dataene ble gjort om fra format ${version} til ${newer}.`,
    save: 'Last ned',
    open: 'Åpne',
    context: (at: KnownTime | null) => ` kopien fra ${at ? moment(at) : unknownTime}`,
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
    points: 'Tidligere versjoner',
    point: (at: KnownTime | null) => (at ? moment(at) : 'Ukjent tidspunkt: klokken gikk foran'),
    session: (changes: number, authors: readonly Author[]) =>
      `${plural(changes, 'endring', 'endringer')} ${writers(authors)}`,
    older: (count: number) => `Vis ${plural(count, 'eldre tidspunkt', 'eldre tidspunkter')}`,
    exact: 'Et bestemt tidspunkt',
    exactLabel: 'Dato og klokkeslett',
    previewTitle: (at: KnownTime | null) => `Tilbake til ${at ? moment(at) : `et ${unknownTime}`}`,
    choose: 'Velg et tidspunkt for å se hva som går tilbake.',
    nothing: 'Alt er slik det var da.',
    count: (fields: number, of: Parameters<typeof rows.counted>[0]) =>
      `${plural(fields, 'opplysning', 'opplysninger')} på ${rows.counted(of)}.`,
    nowLabel: 'Nå',
    pastLabel: 'Blir',
    goBack: 'Gå tilbake',
    going: 'Går tilbake …',
    done: asBefore,
    undo: 'Angre',
    undone: 'Angret. Alt er slik det var før du gikk tilbake.',
    signed:
      'Egenevalueringen er signert, og svarene og tallene er låst. Ingenting er endret. Den som vil gå tilbake, må åpne den igjen på siden «Ferdigstill» først, med en grunn.',
    toSign: 'Gå til «Ferdigstill»',
    failed:
      'Ingenting er endret: nettleseren klarte ikke å skrive til lageret. Frigjør plass på maskinen hvis den er full, og prøv igjen.',
    clocks:
      'Tidspunktene følger klokken på maskinen der noe ble skrevet. Det en kollega skrev før tidspunktet, er med, også når det ble tatt inn senere.',
  },
  /** Taking out again what was taken in, from the receipt and from «Gå tilbake». */
  takeOut: {
    undo: {
      file: 'Angre sammenslåingen',
      sheet: 'Angre det arket endret',
      copy: 'Angre erstatningen',
    },
    again: 'Ta det inn igjen',
    done: (fields: number) =>
      fields === 0
        ? 'Det er ingenting å angre: alt er slik det var.'
        : `Angret. ${asBefore(fields)} Ingenting er slettet fra loggen.`,
    /** @param names of the standard. Left out: it is not in this app */
    place: (
      row: Parameters<typeof rows.inSentence>[0] | null,
      entity: string,
      field: string,
      names?: Parameters<typeof rows.inSentence>[1] | null,
    ) =>
      `${row ? rows.inSentence(row, names ?? undefined) : rows.unknown} (${rows.field(entity, field).inSentence})`,
    kept: (places: readonly string[], more: number) =>
      places.length === 0
        ? ''
        : `Skrevet etterpå, og derfor beholdt: ${listed([...places, ...(more === 0 ? [] : [`${plural(more, 'felt', 'felter')} til`])])}.`,
    brandNew: (count: number) =>
      count === 0
        ? ''
        : `${plural(count, 'egenevaluering', 'egenevalueringer')} som ikke var her fra før, blir stående, og kan slettes fra Hjem.`,
    signed:
      'Egenevalueringen er signert, og svarene og tallene er låst. Ingenting er angret. Åpne den igjen på siden «Ferdigstill», med en grunn, og angre sammenslåingen under «Gå tilbake».',
    failed:
      'Ingenting er endret: nettleseren klarte ikke å skrive til lageret. Frigjør plass på maskinen hvis den er full, og prøv igjen.',
    points: 'Før noe ble tatt inn',
    point: {
      file: (name: string) => `Før «${name}» ble slått sammen med det som var her`,
      sheet: (name: string) => `Før arket «${name}» ble tatt inn`,
      copy: (name: string) => `Før alt ble erstattet med kopien «${name}»`,
    },
    /** @param at null: the clock of this machine has been set back since */
    pointAt: (at: KnownTime | null) => (at === null ? '' : moment(at)),
    previewTitle: (name: string) => `Angre det som kom fra «${name}»`,
    nothing: 'Alt er slik det var før det ble tatt inn.',
    keptTitle: 'Skrevet etterpå, og blir stående',
    keptLabel: 'Står',
    beforeLabel: 'Var før',
    replace: {
      title: 'Er dette en kopi dere vil tilbake til?',
      body: (count: number) =>
        `Da kan alt bli slik det er i filen: ${plural(count, 'opplysning', 'opplysninger')} som er skrevet her siden, går tilbake. Det blir nye endringer i loggen, ingenting slettes, og det kan angres.`,
      button: 'Erstatt med kopien',
    },
  },
  share,
};

function writers(authors: readonly Author[]): string {
  const names = authors.map(({ name, role }) => name || role).filter((name) => name !== '');
  const shown = [...new Set(names)].slice(0, 4);
  return shown.length === 0 ? 'uten navn' : `av ${listed(shown)}`;
}
