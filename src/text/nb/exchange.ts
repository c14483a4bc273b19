import { correctFirst } from './correctFirst.ts';
import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { decimal, listed, moment, plural } from '../format.ts';
import { openErrors } from './openErrors.ts';
import { rows } from './rows.ts';

/** Words for what goes to a file and comes from one, shared by the overview and the settings. */

/** What a file that holds a part of an evaluation says of itself. */
type Part = {
  themes: readonly string[] | null;
  answers?: boolean | undefined;
  indicators: boolean;
  texts: boolean;
  names: boolean;
  alias: boolean;
};

type PersonalDataKind = 'fodselsnummer' | 'dNummer' | 'phone' | 'email';

const personalDataKinds: Record<PersonalDataKind, string> = {
  fodselsnummer: 'fødselsnummer',
  dNummer: 'D-nummer',
  phone: 'telefonnummer',
  email: 'e-postadresse',
};

/** What stands in a file beside the fields of rows, as a person knows it. */
const fileFields: Record<string, string> = {
  author: 'hvem',
  device: 'maskin',
  parents: 'tidligere endringer',
  at: 'tidspunkt',
  writtenAt: 'tidspunkt for lagring',
  schemaVersion: 'versjon',
  id: 'kjennetegn',
  entityId: 'kjennetegn',
  evaluation: 'egenevaluering',
};

/** What a row is about: see `RowPlace`. */
type Row = Parameters<typeof rows.title>[0];

type FilePlace = {
  line: number | null;
  evaluation: number | null;
  row: Row | null;
  change: number | null;
  field: string | null;
};

/** Where the browser's dialogue would not save. */
const downloadInstead = 'Last ned i stedet';

export const exchange = {
  downloadInstead,
  backup: {
    save: 'Ta sikkerhetskopi',
    checking: 'Ser gjennom teksten …',
    saving: 'Skriver sikkerhetskopien …',
    progress: {
      reading: 'Leser egenevalueringene',
      writing: 'Skriver filen',
      checking: 'Leser filen tilbake',
      locking: 'Låser filen',
    },
    stop: 'Avbryt',
    downloadInstead,
    fileName: (at: Date) => `rettesnor-${fileStamp(at)}.json`,
    fileDescription: 'Sikkerhetskopi fra Rettesnor',
    title: 'Sikkerhetskopi',
    about:
      'En sikkerhetskopi er en fil med alle egenevalueringene og hele loggen. Du åpner den igjen fra Hjem, på denne eller en annen maskin.',
    /** When it was last taken, and what no file holds. */
    status: ({ lastAt, changes }: { lastAt: KnownTime | null; changes: number }): string => {
      const count = plural(changes, 'endring', 'endringer');
      if (lastAt === null) return `Aldri tatt. ${count} finnes bare i denne nettleseren.`;
      return `Sist tatt ${moment(lastAt)}. ${changes === 0 ? 'Alt er med i den.' : `${count} siden da.`}`;
    },
    why: 'Blir nettleserdata slettet eller maskinen ødelagt, er arbeidet borte. Legg kopien der virksomheten ellers lagrer sine dokumenter.',
    folder: {
      working: (folder: string) => `Rettesnor lagrer kopier av seg selv i mappen «${folder}».`,
      asleep: 'Kopieringen til mappen har stoppet: nettleseren må få tilgangen igjen.',
      failed: 'Kopien til mappen er ikke lagret.',
      toSettings: 'Se hva som må gjøres',
    },
    withPassword: 'Ta kopien med passord, eller til en mappe',
    nothing: 'Det er ingenting å ta sikkerhetskopi av ennå.',
    onlyExample: 'Her er bare eksempeldata, og de trenger ingen sikkerhetskopi.',
    personalData: {
      title: 'Teksten kan inneholde personopplysninger',
      body: `Sikkerhetskopien inneholder all teksten. Se gjennom stedene først, eller gå videre hvis det skal være slik. ${correctFirst}`,
      goOn: 'Ta sikkerhetskopi likevel',
      cancel: 'Avbryt',
      place: (
        place: Row & { office: string; year: number; field: string; kinds: readonly PersonalDataKind[] },
      ) =>
        `${place.office} ${place.year}, ${rows.inSentence(place)}, ${rows.wordsIn(place.entity, place.field)}: ${listed(
          place.kinds.map((kind) => personalDataKinds[kind]),
        )}`,
    },
    outcome: {
      verified: 'Sikkerhetskopien er lagret. Den er lest tilbake og kontrollert.',
      downloaded:
        'Sikkerhetskopien er sendt til nedlastingsmappen. Innholdet er kontrollert. Se etter at filen ligger der.',
      cancelled: 'Ingen sikkerhetskopi er tatt.',
      damaged:
        'Filen ble ikke lik det som skulle lagres, og kan ikke brukes. Slett den, og prøv igjen et annet sted.',
    },
    failed: {
      quota:
        'Sikkerhetskopien er ikke tatt: det er ikke plass igjen på maskinen, eller der filen skulle ligge. Frigjør plass, og prøv igjen.',
      closed:
        'Sikkerhetskopien er ikke tatt: nettleseren har lukket lageret. Last siden på nytt, og prøv igjen.',
      forbidden: 'Sikkerhetskopien er ikke tatt: nettleseren tillater ikke at Rettesnor lagrer her.',
      unavailable:
        'Sikkerhetskopien er ikke tatt: nettleseren gir ikke tilgang til lageret. Last siden på nytt, og prøv igjen.',
      unknown: 'Sikkerhetskopien er ikke tatt. Prøv igjen, eller velg en annen mappe.',
      'not-allowed':
        'Sikkerhetskopien er ikke tatt: nettleseren fikk ikke lov til å lagre der. Prøv igjen, og velg en annen mappe.',
    },
  },
  open: {
    title: 'Åpne en fil',
    close: 'Lukk',
    cancel: 'Avbryt',
    /** How far it has come. Before anything is counted there is nothing to count. */
    progress: {
      reading: (done: number, total: number) =>
        total === 0 ? 'Leser filen …' : `Leser egenevaluering ${decimal(done)} av ${decimal(total)}`,
      readingFiles: (done: number, total: number) => `Har lest ${decimal(done)} av ${decimal(total)} filer`,
      comparing: (done: number, total: number) =>
        `Sammenligner egenevaluering ${decimal(done)} av ${decimal(total)}`,
      writing: (done: number, total: number) =>
        total === 0 ? 'Skriver …' : `Skriver rad ${decimal(done)} av ${decimal(total)}`,
    },
    /** Several files that are opened together. */
    several: {
      title: 'Åpne flere filer',
      files: (count: number) => `${decimal(count)} filer`,
      ready: (ready: number, all: number) =>
        ready === all
          ? `Alle de ${decimal(all)} filene kan tas inn.`
          : `${decimal(ready)} av ${decimal(all)} filer kan tas inn.`,
      left: 'Disse blir ikke med. Resten kan tas inn.',
      noneLeft: 'Ingen av filene kan tas inn.',
      file: (name: string, title: string) => `«${name}»: ${title}.`,
      sheet: 'Åpne det for seg, så leses det som et utfylt ark.',
    },
    unchanged: 'Ingenting er endret i Rettesnor.',
    details: 'Tekniske opplysninger',
    /** By the row where that is known; otherwise by the number of the change in the file. */
    place: ({ line, evaluation, row, change, field }: FilePlace): string => {
      const parts = [
        line === null ? '' : `linje ${line}`,
        evaluation === null ? '' : `egenevaluering nr. ${evaluation}`,
        row === null ? (change === null ? '' : `endring nr. ${change}`) : rows.inSentence(row),
        field === null ? '' : `feltet ${fieldInFile(row, field)}`,
      ].filter((part) => part !== '');
      return parts.join(', ');
    },
    /** A place as a sentence of its own; nothing when there is none to point at. */
    at: (place: string) => (place === '' ? '' : `Sted i filen: ${place}.`),
    errors: openErrors,
    plan: {
      writtenAt: (name: string, at: KnownTime) => `«${name}» ble lagret ${moment(at)}.`,
      named: (name: string) => `«${name}»`,
      example: 'Filen inneholder eksempeldata. De blir merket som eksempel.',
      part: ({ themes, answers = true, indicators, texts, names, alias }: Part) => {
        if (!answers)
          return 'Filen har bare hindringene, med svarene som er kommet. Alt annet blir stående som det er.';
        const without = [
          ...(texts ? [] : ['tekster']),
          ...(names ? [] : ['navn på dem som har skrevet']),
          ...(indicators ? [] : ['indikatorer']),
        ];
        const what =
          themes === null
            ? 'Filen har alle temaene i en egenevaluering'
            : `Filen er en del av en egenevaluering: ${plural(themes.length, 'tema', 'temaer')}`;
        const rest = without.length === 0 ? '' : `, uten ${listed(without)}`;
        return `${what}${rest}.${alias ? ' Virksomheten har fått et annet navn.' : ''}`;
      },
      contents: 'Dette er i filen',
      evaluation: (office: string, year: number) => `${office} ${year}`,
      outcome: {
        new: (answered: number, changes: number) =>
          `Ny her: ${plural(answered, 'krav besvart', 'krav besvart')}, ${plural(changes, 'endring', 'endringer')} i loggen`,
        changed: (added: number, touched: Parameters<typeof rows.counted>[0]) =>
          touched.length === 0
            ? plural(added, 'ny endring', 'nye endringer')
            : `${plural(added, 'ny endring', 'nye endringer')} på ${rows.counted(touched)}`,
        same: 'Ingenting nytt: alt er her fra før',
      },
      /** Many evaluations with nothing to stop at, in one line. */
      rest: (counts: { new: number; changed: number; same: number }): string => {
        const parts = [
          counts.new === 0 ? '' : `${plural(counts.new, 'ny', 'nye')}`,
          counts.changed === 0 ? '' : `${decimal(counts.changed)} med noe nytt`,
          counts.same === 0 ? '' : `${decimal(counts.same)} uten noe nytt`,
        ];
        const count = counts.new + counts.changed + counts.same;
        return `${plural(count, 'egenevaluering', 'egenevalueringer')}: ${listed(parts.filter((part) => part !== ''))}`;
      },
      /** Rows where both have written different things that do not stand against each other. */
      joined: (count: number) =>
        count === 1
          ? 'På ett av dem har begge skrevet. Begge deler blir med.'
          : `På ${count} av dem har begge skrevet. Begge deler blir med.`,
      continued: (count: number) =>
        `${plural(count, 'tekst', 'tekster')} er skrevet videre i filen, og følger med.`,
      conflicts: (count: number) => plural(count, 'uenighet', 'uenigheter'),
      knownConflicts: (count: number) => `${plural(count, 'uenighet', 'uenigheter')} var her fra før filen.`,
      nothing: 'Det er ingen egenevalueringer i filen.',
      nothingNew: 'Alt i filen er her fra før. Det er ingenting å ta inn.',
      repaired: (count: number) =>
        `${plural(count, 'verdi', 'verdier')} kunne ikke brukes. De tas inn som ubesvart eller tomme, aldri som 0.`,
      refused: (count: number) =>
        `${plural(count, 'endring', 'endringer')} kunne ikke leses, og blir ikke med. Ta vare på filen.`,
      newer: (count: number) =>
        count === 1
          ? 'Én endring er laget med en nyere versjon av Rettesnor. Den blir med, men vises ikke her.'
          : `${decimal(count)} endringer er laget med en nyere versjon av Rettesnor. De blir med, men vises ikke her.`,
      overfull: (count: number) =>
        `${plural(count, 'endring', 'endringer')} blir ikke med: da ville det samme stedet fått flere opplysninger enn det er plass til, og kunne ikke leses igjen. Det som står her, er ikke rørt. Filen kan være endret for hånd: spør den du fikk den av.`,
      showPlaces: 'Vis hvor',
      unknownPlace: rows.unknown,
      morePlaces: (count: number) => `og ${plural(count, 'sted', 'steder')} til`,
      copyFirst: 'Før noe skrives, lagrer du en sikkerhetskopi av det som er her.',
      takeIn: 'Ta inn',
      takeInAndDecide: (count: number) => `Ta inn, og avgjør ${plural(count, 'uenighet', 'uenigheter')}`,
      decide: (count: number) => `Avgjør ${plural(count, 'uenighet', 'uenigheter')}`,
      takeInUndecided: 'Ta inn, og bli enige etterpå',
    },
    stale: 'Noe er endret siden planen ble laget. Ingenting er tatt inn. Se over planen på nytt.',
    copying: 'Lagrer sikkerhetskopi …',
    noCopy: {
      downloadInstead: 'Last ned kopien i stedet, og ta inn',
      cancelled: {
        title: 'Ingenting er tatt inn',
        body: 'Sikkerhetskopien ble avbrutt. Uten kopi av det som er her, tas ingenting inn. Prøv igjen når du vil.',
      },
      failed: {
        title: 'Ingenting er tatt inn',
        body: 'Sikkerhetskopien kunne ikke lagres. Uten kopi av det som er her, tas ingenting inn. Prøv igjen, og velg en annen mappe.',
      },
    },
    failed: {
      title: 'Filen ble ikke tatt inn',
      body: 'Nettleseren klarte ikke å skrive til lageret. Ingenting er tatt inn. Frigjør plass på maskinen hvis den er full, og prøv igjen.',
    },
    unread: {
      title: 'Filen kunne ikke sammenlignes',
      body: 'Nettleseren klarte ikke å lese lageret eller filen. Last siden på nytt, og prøv igjen.',
    },
    replaced: (count: number) =>
      `Alt er erstattet med kopien: ${
        count === 1 ? 'én opplysning er slik den var' : `${decimal(count)} opplysninger er slik de var`
      } da kopien ble tatt.`,
    taken: (count: number) => `${plural(count, 'egenevaluering', 'egenevalueringer')} er tatt inn.`,
    merged: (done: { added: number; evaluations: number; decided: number; left: number }): string => {
      const parts = [
        done.evaluations === 0
          ? ''
          : `${plural(done.added, 'endring', 'endringer')} er tatt inn i ${plural(done.evaluations, 'egenevaluering', 'egenevalueringer')}.`,
        done.decided === 0 ? '' : `${plural(done.decided, 'uenighet', 'uenigheter')} er avgjort.`,
        done.left === 0
          ? ''
          : `${plural(done.left, 'uenighet', 'uenigheter')} venter på å bli avgjort, og vises på kravene.`,
      ];
      return parts.filter((part) => part !== '').join(' ');
    },
  },
};

/** A field of a row of any kind where the file does not say which. What has no name is called as it stands in the file. */
function fieldInFile(row: Row | null, field: string): string {
  const named = rows.knownField(row?.entity ?? null, field)?.inSentence;
  return named ?? fileFields[field] ?? `«${field}»`;
}

/** For file names: sorts by time, and says nothing a file system dislikes. */
function fileStamp(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${date}-kl-${two(at.getHours())}${two(at.getMinutes())}`;
}
