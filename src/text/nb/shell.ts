import { clock } from '../format.ts';

export const shell = {
  appName: 'Rettesnor',
  skipToContent: 'Hopp til innholdet',
  mainNavigation: 'Hovedmeny',
  evaluationNavigation: 'Egenevalueringen',
  overview: 'Oversikt',
  standards: 'Standarden',
  compare: 'Sammenlign',
  settings: 'Innstillinger',
  assess: 'Vurder',
  gaps: 'Avvik',
  results: 'Resultat',
  trends: 'Utvikling',
  indicators: 'Indikatorer',
  report: 'Rapport',
  loading: 'Henter …',
  pageTitle: (page: string) => `${page} – Rettesnor`,
  save: {
    saving: 'Lagrer …',
    saved: (at: Date) => `Lagret kl. ${clock(at)}`,
    failedTitle: 'Det siste du skrev, er ikke lagret',
    failed: {
      quota:
        'Det er ikke plass igjen i nettleserens lager. Frigjør plass på maskinen, eller slett noe du ikke trenger.',
      closed: 'Lageret er lukket. La denne fanen stå åpen, og prøv igjen.',
      unavailable: 'Nettleseren gir ikke tilgang til lageret. Privat vindu kan være årsaken.',
      unknown: 'Nettleseren klarte ikke å skrive til lageret.',
    },
    failedKept:
      'Teksten din står fortsatt her, og vi prøver igjen av oss selv. Ikke lukk fanen før den er lagret.',
    retry: 'Prøv igjen nå',
  },
  database: {
    openingTitle: 'Åpner lageret …',
    tooNewTitle: 'Dataene er laget med en nyere versjon av Rettesnor',
    tooNew:
      'Denne fanen kjører en eldre versjon, og leser ikke dataene for ikke å skade dem. Last siden på nytt for å få den nye versjonen.',
    upgradeFailedTitle: 'Dataene kunne ikke tas over til den nye versjonen',
    upgradeFailed:
      'Ingenting er endret: dataene ligger slik de lå. Last siden på nytt og prøv igjen. Hjelper ikke det, si fra til den som drifter Rettesnor hos dere, og ikke slett noe.',
    copyFailedTitle: 'Dataene ble ikke tatt over til den nye versjonen',
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
    offlineReady: 'Rettesnor er lagret på denne maskinen og virker nå også uten nett.',
    close: 'Lukk',
  },
  error: {
    title: 'Noe gikk galt på denne siden',
    body: 'Det du har lagret, ligger trygt. Last siden på nytt, eller gå til oversikten.',
    reload: 'Last siden på nytt',
    toOverview: 'Gå til oversikten',
    details: 'Opplysninger til den som skal rette feilen',
  },
  /** Why an evaluation cannot be shown, by the status of its state; of one that cannot be read, by the reason. */
  evaluation: {
    'not-found': {
      title: 'Egenevalueringen finnes ikke på denne maskinen',
      body: 'Den kan være slettet, eller ligge i en annen nettleser. Har noen sendt deg en fil med den, tar du den inn fra oversikten.',
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
        title: 'Egenevalueringen kunne ikke tas over til denne versjonen',
        body: 'Ingenting er endret. Last siden på nytt. Hjelper ikke det, si fra til den som drifter Rettesnor hos dere, og ikke slett noe.',
      },
      invalid: {
        title: 'Egenevalueringen kan ikke leses',
        body: 'Noe i lageret er skadet. Ingenting er endret. Ikke slett noe, og si fra til den som drifter Rettesnor hos dere.',
      },
    },
    retry: 'Prøv igjen',
    details: 'Opplysninger til den som skal rette feilen',
    place: (where: string, what: string) => (where === '' ? what : `${where}: ${what}`),
    toOverview: 'Gå til oversikten',
  },
  notFound: {
    title: 'Siden finnes ikke',
    body: 'Adressen fører ingen steder i Rettesnor.',
    toOverview: 'Gå til oversikten',
  },
};
