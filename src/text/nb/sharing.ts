import { correctFirst } from './correctFirst.ts';
import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import type { AsideReason } from '#src/domain/changes/Aside.ts';
import { moment, plural, unknownTime } from '../format.ts';

type Trouble = 'asleep' | 'gone' | 'not-allowed' | 'quota' | 'locked' | 'unknown';

/** The words of the page where colleagues share through a folder. */
export const sharing = {
  title: 'Del med kolleger',
  lead: 'Arbeid i samme egenevaluering, hver på sin maskin. Rettesnor henter og leverer av seg selv.',
  unsupported: {
    title: 'Denne nettleseren kan ikke dele gjennom en mappe',
    body: 'Det kan Edge og Chrome, når IT tillater det. Her kan dere sende hverandre filer i stedet: én tar sikkerhetskopi, den andre åpner filen, og ingenting blir skrevet over.',
  },
  start: {
    title: 'Velg en felles mappe',
    steps: [
      'Velg en mappe som kollegene også når: i OneDrive, i SharePoint eller på et fellesområde.',
      'Velg hvilke virksomheter dere deler.',
      'Kollegene åpner Rettesnor hos seg, går til denne siden og velger den samme mappen.',
    ],
    sync: 'Ligger mappen i OneDrive eller SharePoint, må den være synkronisert til maskinen, slik at den vises i Filutforsker.',
    choose: 'Velg mappe',
    chooseOther: 'Velg en annen mappe',
    looking: 'Ser i mappen …',
    refused:
      'Nettleseren fikk ikke tilgang til mappen. Velg en annen mappe, eller les hva dere kan gjøre når IT ikke tillater det.',
  },
  found: {
    title: (folder: string) => `Mappen «${folder}»`,
    isNew: 'Her er ingenting delt ennå. Du er den første.',
    holds: (offices: readonly string[]) =>
      offices.length === 0 ? 'Kolleger har begynt å dele her.' : 'Her deler kolleger allerede:',
    comes: 'Dette hentes til denne maskinen, og det du endrer i det, leveres tilbake.',
    offices: 'Hva vil du dele fra denne maskinen?',
    officesHint: 'Alle årene til virksomheten går med, også teksten og hvem som har skrevet.',
    noneHere: 'Det er ingen egenevalueringer å dele på denne maskinen ennå.',
    nothing: 'Velg minst én virksomhet, ellers er det ingenting å dele.',
    openFolder: 'Mappen er i bruk uten passord. Alle som kan åpne mappen, kan lese det som ligger der.',
    noPassword: 'Uten passord kan alle som kan åpne mappen, lese det som ligger der.',
    locked: 'Mappen er låst med et passord. Be kollegene om det.',
    password: 'Passordet til mappen',
    passwordMissing: 'Skriv passordet til mappen.',
    passwordWrong: 'Mappen åpnes ikke med dette passordet. Se etter store og små bokstaver.',
    passwordWant: 'Lås innholdet i mappen med et passord',
    passwordWarning:
      'Alle som deler, trenger passordet én gang på hver maskin. Uten det kan ingen lese innholdet, heller ikke de som drifter Rettesnor. Skriv det ned der virksomheten oppbevarer passord.',
    begin: 'Begynn å dele',
    beginning: 'Begynner …',
    checking: 'Ser gjennom teksten …',
    cancel: 'Avbryt',
    begun: 'Delingen er i gang.',
    personalData: `Det som deles, inneholder all teksten, også det du skriver senere. Se gjennom stedene først, eller gå videre hvis det skal være slik. ${correctFirst}`,
    goOn: 'Del likevel',
    failed: 'Delingen kom ikke i gang. Prøv igjen, eller velg en annen mappe.',
  },
  now: {
    title: 'Delingen nå',
    folder: 'Mappe',
    fetched: 'Sist hentet',
    delivered: 'Sist levert',
    waiting: 'Venter på å bli levert',
    at: (at: KnownTime | null) => (at === null ? unknownTime : moment(at)),
    notYet: 'Ikke ennå',
    nothingWaits: 'Ingenting',
    changes: (count: number) => plural(count, 'endring', 'endringer'),
    password: 'Passord',
    isLocked: 'Innholdet er låst',
    isOpen: 'Innholdet er ikke låst',
    meetNow: 'Hent og lever nå',
    stop: 'Slutt å dele',
    stopped:
      'Delingen er slått av. Det som er hentet, er fortsatt her, og det som er levert, ligger i mappen.',
    explained:
      'Rettesnor ser i mappen hvert femte sekund mens den er åpen. En tekst leveres når du har latt den ligge i ti sekunder. Skriver to ulikt om det samme, mister ingen sitt: det står under «Bli enige» hos begge.',
    agree: 'Bli enige',
  },
  trouble: {
    asleep: {
      title: 'Delingen sover',
      body: (folder: string) =>
        `Nettleseren har glemt tillatelsen til «${folder}». Det skjer når den har vært lukket. Du kan arbeide videre: ingenting går tapt, og alt leveres når du vekker den.`,
      press: 'Vekk delingen',
    },
    locked: {
      title: 'Noe i mappen er låst med et annet passord',
      body: () => 'Be kollegene om passordet, og skriv det her.',
      press: 'Lås opp',
    },
    gone: {
      title: 'Mappen er borte',
      body: (folder: string) =>
        `«${folder}» finnes ikke lenger, eller er ikke koblet til. Koble den til, eller slutt å dele og velg en annen mappe. Ingenting er gått tapt her.`,
      press: 'Prøv igjen',
    },
    'not-allowed': {
      title: 'Rettesnor får ikke skrive i mappen',
      body: (folder: string) =>
        `Se etter at du har skrivetilgang til «${folder}», eller les hva dere kan gjøre når IT ikke tillater det.`,
      press: 'Prøv igjen',
    },
    quota: {
      title: 'Det er ikke plass',
      body: (folder: string) =>
        `Enten er «${folder}» full, eller så er det ikke plass igjen på maskinen. Frigjør plass.`,
      press: 'Prøv igjen',
    },
    unknown: {
      title: 'Delingen står stille',
      body: (folder: string) =>
        `Det gikk ikke å hente eller levere i «${folder}». Rettesnor prøver igjen av seg selv, og ingenting går tapt.`,
      press: 'Prøv igjen',
    },
  } satisfies Record<Trouble, { title: string; body: (folder: string) => string; press: string }>,
  /** On other pages, where something stands in the way. */
  notice: 'Se hvordan det står til',
  shared: {
    title: 'Hva som deles',
    legend: 'Virksomheter som deles',
    hint: 'Tar du bort en virksomhet, hentes og leveres ikke noe mer for den. Det som er hentet, blir her.',
    save: 'Lagre valget',
    saved: 'Valget er lagret.',
  },
  /** Above the boxes, where there are many offices. */
  boxes: {
    search: 'Finn en virksomhet',
    all: (count: number, found: boolean) => (found ? `Velg de ${count} som vises` : `Velg alle ${count}`),
    none: (found: boolean) => (found ? 'Fjern valget for de som vises' : 'Fjern alle'),
    chosen: (chosen: number, all: number) => `${chosen} av ${all} er valgt`,
    nothingFound: 'Ingen virksomhet heter det.',
    others: 'Andre',
  },
  aside: {
    title: 'Kommet, men ikke tatt inn',
    why: {
      'too-new': (count: number) =>
        `${plural(count, 'endring', 'endringer')} er laget med en nyere versjon av Rettesnor. De er tatt vare på, og leses når du har fått den nye versjonen.`,
      unreadable: (count: number) =>
        `${plural(count, 'endring', 'endringer')} kan ikke leses her uten at noe blir borte. De er tatt vare på, og prøves igjen når Rettesnor er oppdatert.`,
      'not-begun': (count: number) =>
        `${plural(count, 'endring', 'endringer')} venter på begynnelsen av egenevalueringen, som ikke har kommet ennå.`,
      'not-chosen': (count: number) =>
        `${plural(count, 'endring', 'endringer')} gjelder virksomheter du også har her, og ikke har valgt å dele.`,
      'no-room': (count: number) =>
        `${plural(count, 'endring', 'endringer')} får ikke plass: det er for mye på samme sted.`,
      refused: (count: number) =>
        `${plural(count, 'endring', 'endringer')} utgir seg for å være en som finnes her fra før, og er ikke tatt inn.`,
    } satisfies Record<AsideReason, (count: number) => string>,
    share: (office: string) => `Del ${office} også`,
    torn: (count: number) =>
      `${plural(count, 'fil', 'filer')} i mappen er ikke kommet hel frem. Rettesnor prøver igjen hver gang.`,
    newer: (count: number) =>
      `${plural(count, 'fil', 'filer')} i mappen er skrevet av en nyere versjon av Rettesnor, og leses når du har fått den.`,
  },
  erased: {
    title: 'Slettet her, delt av andre',
    lead: 'Dette er slettet på denne maskinen, og kommer ikke tilbake av seg selv. Kollegene har det fortsatt.',
    evaluation: (office: string, year: number) => `${office} ${year}`,
    fetch: 'Hent igjen',
  },
  forbidden: {
    title: 'Når IT ikke tillater det',
    body: 'Noen virksomheter har stengt for at nettleseren skriver i mapper. Da virker ikke deling gjennom en mappe, og det er ikke noe galt med maskinen. Dere har to veier:',
    ask: 'Be IT om å tillate filtilgang for adressen Rettesnor ligger på. I Edge og Chrome heter innstillingen FileSystemWriteAskForUrls.',
    file: 'Send hverandre filen i stedet. Den som åpner den, ser hva som er nytt og hva dere er uenige om, og ingenting blir skrevet over.',
    toBackup: 'Ta en kopi til å sende',
  },
};
