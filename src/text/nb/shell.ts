import { requirementLabel } from '../requirementLabel.ts';
import { clock, tooMuch } from '../format.ts';

export const shell = {
  appName: 'Rettesnor',
  skipToContent: 'Hopp til innholdet',
  mainNavigation: 'Hovedmeny',
  search: 'Søk',
  pagesOf: (place: string) => `Sider under ${place}`,
  /** The places, as the menu and the bar of a phone name them. */
  places: {
    home: 'Hjem',
    assess: 'Vurder',
    results: 'Resultat',
    plan: 'Tiltak',
    report: 'Rapport',
    city: 'Byen',
    more: 'Mer',
  },
  /** The pages, as the menus and the title of the window name them. */
  pages: {
    home: 'Hjem',
    year: 'Året',
    requirements: 'Kravene',
    agree: 'Bli enige',
    figures: 'Tallene',
    participation: 'Medvirkning',
    teamReview: 'Ressursteamets evaluering',
    status: 'Status',
    gaps: 'Avvik',
    trends: 'Siden i fjor',
    plan: 'Planen',
    barriers: 'Hindringer',
    meetings: 'Møter',
    feedback: 'Om kravene',
    ready: 'Gjør klar',
    sign: 'Ferdigstill',
    checkSignature: 'Kontroller signaturen',
    report: 'Rapport og sak',
    forms: 'Andre rapporter',
    share: 'Del',
    city: 'Byen',
    deliveries: 'Hvem har levert',
    cityBarriers: 'Hindringer i byen',
    cityFeedback: 'Om kravene i byen',
    cityFigures: 'Tall fra byen',
    standard: 'Standarden',
    sharing: 'Del med kolleger',
    backup: 'Sikkerhetskopi',
    restore: 'Gå tilbake',
    settings: 'Innstillinger',
    about: 'Om Rettesnor',
  },
  /** One requirement, over the page one came from. */
  requirement: {
    title: requirementLabel,
    close: 'Lukk',
    parts: { answer: 'Vurdering', history: 'Historie' },
  },
  where: {
    name: (office: string, year: number) => `${office} ${year}, bytt virksomhet eller år`,
    year: (year: number) => String(year),
    city: 'Se virksomhetene side om side',
  },
  loading: 'Henter …',
  pageTitle: (page: string) => `${page} – Rettesnor`,
  save: {
    saving: 'Lagrer …',
    saved: (at: Date) => `Lagret kl. ${clock(at)}`,
    /** Beside a field that holds more than can be stored. */
    tooLong: (excess: number) => `${tooMuch(excess)} Resten lagres ikke før teksten er kortere.`,
    notAll: 'Ikke alt er lagret',
    failedTitle: 'Det siste du skrev, er ikke lagret',
    failed: {
      quota:
        'Det er ikke plass igjen i nettleserens lager. Frigjør plass på maskinen, eller slett noe du ikke trenger.',
      closed: 'Lageret er lukket. La denne fanen stå åpen, og prøv igjen.',
      forbidden:
        'Nettleseren tillater ikke at Rettesnor lagrer her. Tillat informasjonskapsler og nettstedsdata for denne adressen.',
      unavailable: 'Nettleseren gir ikke tilgang til lageret. Privat vindu kan være årsaken.',
      unknown: 'Nettleseren klarte ikke å skrive til lageret.',
    },
    failedKept:
      'Teksten din står fortsatt her, og Rettesnor prøver igjen automatisk. Ikke lukk fanen før den er lagret.',
    retry: 'Prøv igjen nå',
    now: {
      all: 'Alt er lagret. Rettesnor lagrer av seg selv mens du skriver.',
      notAll: 'Ikke alt er lagret ennå. Se meldingen øverst på siden.',
    },
    refused: {
      unstorable: {
        title: 'Noe du skrev, kan ikke lagres',
        body: 'Det er for stort, bygger på for mange ulike svar, eller har en form som ikke kan leses tilbake. Alt annet er lagret. Kopier teksten hvis du vil ta vare på den. Skjer det igjen, si fra til den som drifter Rettesnor hos dere.',
      },
      erased: {
        title: 'Egenevalueringen er slettet i en annen fane',
        body: 'Det du skrev etterpå, er ikke lagret. Kopier teksten hvis du vil ta vare på den.',
      },
      signed: {
        title: 'Egenevalueringen er ferdigstilt, og ble ikke endret',
        body: 'Svar og tall er låst. Kopier teksten hvis du vil ta vare på den. Skal noe endres, åpner dere den igjen med en grunn, under Rapport → Ferdigstill.',
      },
      label: 'Det du skrev',
      noText: 'Det var ingen tekst i det, bare valg.',
      copy: 'Kopier teksten',
      copied: 'Teksten er kopiert.',
      close: 'Lukk',
    },
  },
  database: {
    openingTitle: 'Åpner lageret …',
    slowTitle: 'Lageret svarer ikke',
    slow: 'Nettleseren har ikke åpnet lageret ennå. En annen fane med Rettesnor kan stå i veien: lukk de andre fanene. Hjelper ikke det, last siden på nytt, eller start nettleseren på nytt. Ingenting er endret.',
    tooNewTitle: 'Dataene er laget med en nyere versjon av Rettesnor',
    tooNew:
      'Denne fanen kjører en eldre versjon, og leser ikke dataene for ikke å skade dem. Last siden på nytt for å få den nye versjonen.',
    upgradeFailedTitle: 'Dataene kunne ikke overføres til den nye versjonen',
    upgradeFailed:
      'Ingenting er endret: dataene ligger slik de lå. Last siden på nytt og prøv igjen. Hjelper ikke det, si fra til den som drifter Rettesnor hos dere, og ikke slett noe.',
    copyFailedTitle: 'Dataene ble ikke overført til den nye versjonen',
    copyFailed: (isFull: boolean) =>
      `Rettesnor tar en kopi av alt før en ny versjon tas i bruk, og kopien lot seg ikke lagre. ${
        isFull
          ? 'Det er ikke plass igjen på maskinen. Frigjør plass, og last siden på nytt.'
          : 'Last siden på nytt og prøv igjen. Hjelper ikke det, si fra til den som drifter Rettesnor hos dere.'
      } Ingenting er endret, og ingenting skal slettes.`,
    failedTitle: 'Lageret kan ikke åpnes',
    failed: {
      quota: 'Det er ikke plass igjen på maskinen. Frigjør plass, og last siden på nytt.',
      closed: 'Nettleseren lukket lageret. Last siden på nytt.',
      forbidden:
        'Nettleseren tillater ikke at Rettesnor lagrer på denne maskinen. Det skjer i noen private vinduer, og når informasjonskapsler og nettstedsdata er blokkert. Tillat dem for denne adressen, eller bruk et vanlig vindu, og last siden på nytt.',
      unavailable:
        'Nettleseren gir ikke tilgang til lager på denne maskinen. Det skjer i noen private vinduer. Bruk et vanlig vindu, og last siden på nytt.',
      unknown: 'Last siden på nytt. Hjelper ikke det, lukk alle faner med Rettesnor og åpne den igjen.',
    },
    takenOverTitle: 'En nyere versjon av Rettesnor er åpnet i en annen fane',
    takenOver: 'Denne fanen lagrer ikke lenger. Last siden på nytt for å fortsette her.',
    closedTitle: 'Nettleseren har lukket lageret',
    closed:
      'Det kan skje når nettleserdata slettes. Denne fanen lagrer ikke lenger. Last siden på nytt for å fortsette.',
    reload: 'Last siden på nytt',
  },
  update: {
    available: 'En ny versjon av Rettesnor er klar.',
    install: 'Ta den i bruk nå',
    later: 'Senere',
    takenElsewhere:
      'En ny versjon av Rettesnor er tatt i bruk i en annen fane. Last siden på nytt når det passer: det du har skrevet, blir lagret først.',
    partMissing:
      'En del av Rettesnor kunne ikke hentes. Det skjer når en ny versjon er lagt ut, eller når maskinen er uten nett. Er maskinen på nett, last siden på nytt: det du har skrevet, blir lagret først.',
    reload: 'Last siden på nytt',
    offlineReady: 'Rettesnor virker nå også uten nett.',
  },
  error: {
    title: 'Noe gikk galt på denne siden',
    body: 'Det du har skrevet, er tatt vare på. Last siden på nytt, eller gå hjem.',
    reload: 'Last siden på nytt',
    toOverview: 'Gå til Hjem',
    details: 'Tekniske opplysninger',
  },
  /** Why an evaluation cannot be shown, by the status of its state; of one that cannot be read, by the reason. */
  evaluation: {
    'not-found': {
      title: 'Egenevalueringen finnes ikke på denne maskinen',
      body: 'Den kan være slettet, eller ligge i en annen nettleser. Har noen sendt deg en fil med den, åpner du den fra Hjem.',
    },
    erased: {
      title: 'Egenevalueringen er slettet i en annen fane',
      body: 'Den finnes ikke lenger på denne maskinen. Det du hadde skrevet og som ikke var lagret, står øverst på siden, så du kan kopiere det.',
    },
    'standard-missing': {
      title: 'Denne versjonen av Rettesnor har ikke standarden som er brukt',
      body: 'Egenevalueringen ligger trygt lagret. Last siden på nytt for å få den nyeste versjonen av Rettesnor.',
    },
    failed: {
      title: 'Egenevalueringen kunne ikke hentes',
      body: 'Det som er lagret, er ikke rørt. Prøv igjen. Hjelper ikke det, last siden på nytt.',
    },
    unreadable: {
      'not-ours': {
        title: 'Egenevalueringen kan ikke leses',
        body: 'Det som ligger lagret, er ikke skrevet av Rettesnor. Ingenting er endret. Ikke slett noe, og si fra til den som drifter Rettesnor hos dere.',
      },
      'too-new': {
        title: 'Egenevalueringen er laget med en nyere versjon av Rettesnor',
        body: 'Denne fanen leser den ikke, for ikke å skade den. Last siden på nytt for å få den nye versjonen.',
      },
      'migration-failed': {
        title: 'Egenevalueringen kunne ikke overføres til denne versjonen',
        body: 'Ingenting er endret. Last siden på nytt. Hjelper ikke det, si fra til den som drifter Rettesnor hos dere, og ikke slett noe.',
      },
      invalid: {
        title: 'Egenevalueringen kan ikke leses',
        body: 'Noe i lageret er skadet. Ingenting er endret. Ikke slett noe, og si fra til den som drifter Rettesnor hos dere.',
      },
    },
    retry: 'Prøv igjen',
    details: 'Tekniske opplysninger',
    place: (where: string, what: string) => (where === '' ? what : `${where}: ${what}`),
    toOverview: 'Gå til Hjem',
  },
  notFound: {
    title: 'Siden finnes ikke',
    body: 'Lenken kan være feil eller utdatert.',
    toOverview: 'Gå til Hjem',
  },
};
