import { clock } from '../format.ts';

export const shell = {
  appName: 'Rettesnor',
  skipToContent: 'Hopp til innholdet',
  mainNavigation: 'Hovedmeny',
  evaluationNavigation: 'Egenevalueringen',
  overview: 'Oversikt',
  standards: 'Standarden',
  settings: 'Innstillinger',
  assess: 'Vurder',
  results: 'Resultat',
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
  notFound: {
    title: 'Siden finnes ikke',
    body: 'Adressen fører ingen steder i Rettesnor.',
    toOverview: 'Gå til oversikten',
  },
};
