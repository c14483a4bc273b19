import { day, moment, plural, unknownTime } from '../format.ts';
import { gaps } from './gaps.ts';

type Signer = { name: string; role: string };

type Time = Parameters<typeof moment>[0] | null;

const atMoment = (at: Time) => (at === null ? unknownTime : moment(at));

const onDay = (at: Time) => (at === null ? unknownTime : day(at));

const requirements = (count: number) => plural(count, 'krav', 'krav');

const signer = ({ name, role }: Signer) => (role === '' ? name : name === '' ? role : `${name} (${role})`);

/** In groups of four, so that it can be read aloud from paper. */
const code = (hash: string) => hash.replace(/(.{4})(?=.)/g, '$1 ');

/** What was found before signing, by its name; of a newer version: something. */
const checkName = (check: string) => {
  if (check === 'unanswered') return 'Ikke besvart';
  if (check === 'unknown') return 'Vet ikke';
  return Object.hasOwn(gaps.checks.kinds, check)
    ? gaps.checks.kinds[check as keyof typeof gaps.checks.kinds]
    : 'Bør ses på';
};

/** Words for signing, what is locked, and whether it still is what was signed. */
export const signing = {
  title: (office: string, year: number) => `Ferdigstill, ${office} ${year}`,
  signedLead: 'Egenevalueringen er signert, og svarene og tallene er låst.',
  lead: 'Se over det som bør ses på, og signer. Svarene og tallene låses da, slik at de står som dere signerte dem.',
  signer,
  code,
  moment: atMoment,
  /** Who opened it again, and why, has been erased for everybody. */
  reopenedErased: 'Åpnet igjen. Hvem og hvorfor er slettet for alle.',
  acceptedFinding: (check: string, requirement: number | null, reason: string) =>
    `${requirement === null ? '' : `Krav ${requirement}. `}${checkName(check)}: ${reason}`,
  notice: {
    signed: (by: Signer, at: Time) => `Ferdigstilt av ${signer(by)} ${onDay(at)}. Svar og tall er låst.`,
    late: (count: number) =>
      `${plural(count, 'endring', 'endringer')} i svar og tall kom etter signaturen, og er ikke en del av det som er signert.`,
    broken:
      'Noe av det som ble signert, er endret siden, i en fil eller i lageret på denne maskinen. «Kontroller signaturen» viser hva.',
    check: 'Kontroller signaturen',
    open: 'Åpne igjen',
    reopened: (by: Signer, at: Time) => `Åpnet igjen av ${signer(by)} ${onDay(at)}.`,
  },
  disputed: {
    title: (count: number) => `Flere har svart ulikt (${count})`,
    body: 'Ingen kan stå inne for to svar på det samme. Bestem hva som skal gjelde, så kan dere signere.',
    toAgree: 'Gå til Bli enige',
  },
  findings: {
    title: 'Se over først',
    lead: 'Rett det som skal rettes. Det som kan stå som det er, godtar dere med en grunn. Grunnen følger signaturen.',
    none: 'Ingenting trenger å ses på igjen.',
    unanswered: (count: number) => `${requirements(count)} er ikke besvart`,
    unknown: (count: number) => `${requirements(count)} er besvart med «vet ikke»`,
    group: (name: string, count: number) => `${name} (${count})`,
    toRequirement: (number: number) => `Krav ${number}`,
    reason: 'Hvorfor kan det stå som det er?',
    reasonFor: (name: string) => `${name}: hvorfor kan det stå som det er?`,
    left: (count: number) =>
      `${plural(count, 'punkt mangler', 'punkter mangler')} en grunn. Rett dem, eller skriv hvorfor de kan stå.`,
  },
  sign: {
    title: 'Signer',
    name: 'Navn',
    role: 'Rolle',
    nameMissing: 'Skriv navnet ditt. Den som leser rapporten, skal se hvem som står bak.',
    roleMissing: 'Skriv rollen din, for eksempel NAV-leder.',
    meansTitle: 'Dette betyr signaturen',
    means: [
      'Svar, begrunnelser, dokumentasjon og tall blir låst for alle, i alle faner og filer.',
      'Tiltak og hindringer slik de står nå, er med i det dere signerer. De kan følges opp videre gjennom året. Det som var signert, kan fortsatt leses.',
      'Det kollegaer har skrevet og ikke delt ennå, kommer ikke med. Det vises som «kom etter signaturen».',
      'Dere kan åpne egenevalueringen igjen. Da må dere skrive en grunn, og alle ser at den ble åpnet.',
    ],
    provesNotTitle: 'Dette beviser den ikke',
    provesNot: [
      'Hvem som signerte. Navnet er det du skriver selv.',
      'Når det skjedde. Tidspunktet er fra klokken på maskinen.',
      'At ingen har laget hele filen på nytt. Koden i rapporten på papir eller i arkivet avslører det.',
    ],
    button: 'Signer og lås',
    outcome: {
      written: 'Egenevalueringen er ferdigstilt og låst.',
      changed: 'Noe ble endret mens du signerte. Se over det som er nytt, og signer igjen.',
      signed: 'Noen andre har allerede signert.',
      disputed: 'Flere har svart ulikt på noe. Bli enige først, og signer igjen.',
      unsaved: 'Noe du har skrevet, er ikke lagret ennå. Prøv igjen når alt er lagret.',
      failed: 'Nettleseren klarte ikke å lagre signaturen. Ingenting er låst. Prøv igjen.',
    },
  },
  signed: {
    title: 'Ferdigstilt',
    by: 'Signert av',
    at: 'Tidspunkt',
    hash: 'Kode',
    hashHint: 'Den samme koden står i rapporten. Er én ting endret, blir koden en annen.',
    previous: 'Kode fra året før',
    noPrevious: 'Ingen signatur fra året før',
    accepted: (count: number) => `Godtatt som det er (${count})`,
    toReport: 'Se rapporten slik den ble signert',
  },
  reopen: {
    title: 'Åpne igjen',
    lead: 'Skal et svar eller et tall endres, må egenevalueringen åpnes. Alle ser hvem som åpnet den, og hvorfor. Det som ble signert, kan fortsatt leses.',
    late: (count: number) =>
      `${plural(count, 'endring', 'endringer')} i svar og tall som kom etter signaturen, blir med når dere åpner.`,
    reason: 'Grunn til å åpne igjen',
    reasonMissing: 'Skriv grunnen. Den som leser signaturen, vil spørre om den.',
    button: 'Åpne igjen',
    failed: 'Nettleseren klarte ikke å lagre det. Egenevalueringen er fortsatt låst.',
    done: 'Egenevalueringen er åpnet igjen. Signer på nytt når dere er ferdige.',
    already:
      'Noen andre har allerede åpnet egenevalueringen igjen, med en annen grunn. Grunnen din er ikke brukt.',
    before: (by: Signer, at: Time, reopenedBy: Signer, reopenedAt: Time) =>
      `Signert av ${signer(by)} ${onDay(at)}. Åpnet igjen av ${signer(reopenedBy)} ${onDay(reopenedAt)}.`,
    why: (reason: string) => `Grunn: ${reason}`,
  },
  locked: {
    answer: 'Svaret er låst. Egenevalueringen er ferdigstilt.',
    howToOpen: 'Slik åpner dere den igjen',
    nothing: 'Ikke besvart.',
    evidence: 'Dokumentasjon',
    met: 'Ja.',
    notMet: 'Nei.',
    target: (level: string, reason: string) =>
      reason === '' ? `Målet for året er ${level}.` : `Målet for året er ${level}. ${reason}`,
  },
  check: {
    title: (office: string, year: number) => `Kontroller signaturen, ${office} ${year}`,
    pageName: 'Kontroller signaturen',
    lead: 'Her regnes koden ut på nytt, og det som ble signert, holdes mot det som står nå.',
    none: 'Egenevalueringen er ikke signert, så det er ingenting å kontrollere.',
    toSign: 'Gå til Ferdigstill',
    failed: 'Kontrollen lot seg ikke gjøre. Last siden på nytt og prøv igjen.',
    signature: (by: Signer, at: Time) => `${signer(by)}, ${atMoment(at)}`,
    state: {
      intact: 'Alt som ble signert, er uendret.',
      broken: 'Noe som ble signert, er endret i filen eller lageret.',
      partial:
        'Det signaturen dekker, er ikke med her. Den kan bare kontrolleres der hele egenevalueringen er.',
      newer:
        'Signaturen er laget med en nyere versjon av Rettesnor. Koden stemmer, men innholdet kan ikke holdes mot svarene her.',
    },
    hashHolds: 'Koden stemmer.',
    hashFails: 'Koden stemmer ikke: teksten som ble signert, eller selve koden, er endret.',
    missing: (count: number) =>
      `${plural(count, 'endring som ble signert, mangler', 'endringer som ble signert, mangler')}.`,
    chain: {
      none: 'Ingen signatur fra året før er knyttet til denne.',
      holds: 'Signaturen fra året før er her, med samme kode.',
      differs: 'Året før er her, men ingen signatur der har koden som denne bygger på.',
      notHere: 'Året før er ikke her, så den koden kan ikke kontrolleres.',
    },
    altered: 'Endret uten å bli signert på nytt',
    since: (count: number) => `Endret etter signaturen (${count})`,
    sinceLead: 'Ordinære endringer som kom etter. Det som ble signert, er ikke rørt av dem.',
    after: (count: number) =>
      count === 0
        ? 'Ingenting har kommet etter signaturen.'
        : `${plural(count, 'endring har kommet', 'endringer har kommet')} etter signaturen.`,
    columns: { row: 'Hva', field: 'Felt', signed: 'Signert', now: 'Nå' },
    compare: {
      label: 'Har du koden på papir? Skriv den inn her',
      same: 'Koden er den samme.',
      other: 'Koden er en annen enn den som står her.',
    },
    again: 'Slik kontrollerer dere en fil uten Rettesnor i nettleseren',
    command: 'node scripts/verify.mjs FIL',
    openedAgain: (by: Signer, at: Time, reason: string) =>
      `Åpnet igjen av ${signer(by)} ${onDay(at)}. Grunn: ${reason}`,
    unknownRow: 'Noe annet',
    unreadable:
      'Filen kan ikke leses som en fil med egenevalueringer. Har den passord, åpner dere den i Rettesnor først.',
    evaluation: (id: string) => `Egenevalueringen ${id}`,
    line: (row: string, field: string, before: string, now: string) => `${row}, ${field}: ${before} → ${now}`,
  },
  import: {
    here: (late: number) =>
      late === 0
        ? 'Egenevalueringen er ferdigstilt her, og blir stående som den ble signert.'
        : `Egenevalueringen er ferdigstilt her. ${plural(late, 'endring', 'endringer')} i svar og tall kom etter signaturen. ${late === 1 ? 'Den legges i loggen, men endrer ikke det som er signert.' : 'De legges i loggen, men endrer ikke det som er signert.'}`,
    file: 'Filen er ferdigstilt. Når den tas inn, blir svar og tall låst her også. Det dere har skrevet og ikke delt, blir ikke en del av det som er signert.',
  },
};
