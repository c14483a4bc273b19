import { plural } from '../format.ts';
import type { KindWords } from './KindWords.ts';

type YearKind =
  | 'signature'
  | 'meeting'
  | 'meetingPoint'
  | 'recurringPoint'
  | 'surveyRound'
  | 'councilMatter'
  | 'teamReview';

const removed = { name: 'Slettet', inSentence: 'slettet', definite: 'slettingen' };

/** The words for what belongs to the year: meetings, signatures, what comes round, surveys and councils. */
export const yearRowKinds: { readonly [Name in YearKind]: KindWords<Name> } = {
  signature: {
    title: (_, __, named) => (named === '' ? 'En signatur' : `Signaturen til ${named}`),
    counted: (count) => plural(count, 'signatur', 'signaturer'),
    fields: {
      name: { name: 'Navn', inSentence: 'navn', definite: 'navnet' },
      role: { name: 'Rolle', inSentence: 'rolle', definite: 'rollen' },
      signedAt: {
        name: 'Tidspunkt for signaturen',
        inSentence: 'tidspunkt for signaturen',
        definite: 'tidspunktet for signaturen',
      },
      hash: { name: 'Kontrollsum', inSentence: 'kontrollsum', definite: 'kontrollsummen' },
      form: {
        name: 'Form for kontrollsummen',
        inSentence: 'form for kontrollsummen',
        definite: 'formen for kontrollsummen',
      },
      covers: {
        name: 'Hva signaturen dekker',
        inSentence: '«Hva signaturen dekker»',
        definite: 'hva signaturen dekker',
      },
      content: {
        name: 'Det som ble signert',
        inSentence: '«Det som ble signert»',
        definite: 'det som ble signert',
      },
      previous: {
        name: 'Kontrollsummen fra året før',
        inSentence: 'kontrollsummen fra året før',
        definite: 'kontrollsummen fra året før',
      },
      accepted: {
        name: 'Godtatt som det er',
        inSentence: 'godtatt som det er',
        definite: 'det som er godtatt som det er',
        words: 'begrunnelse for å godta',
        counted: (count) => plural(count, 'funn er godtatt', 'funn er godtatt'),
      },
      reopened: {
        name: 'Åpnet igjen',
        inSentence: 'åpnet igjen',
        definite: 'åpningen',
        words: 'begrunnelse for å åpne igjen',
      },
    },
  },
  meeting: {
    title: () => 'Møtet',
    counted: (count) => plural(count, 'møte', 'møter'),
    fields: {
      kind: { name: 'Hvilket møte', inSentence: '«Hvilket møte»', definite: 'hvilket møte det er' },
      day: { name: 'Dato', inSentence: 'dato', definite: 'datoen' },
      place: { name: 'Sted', inSentence: 'sted', definite: 'stedet' },
      minutes: { name: 'Tid i minutter', inSentence: 'tid i minutter', definite: 'tiden' },
      participant: {
        name: 'Deltaker',
        inSentence: 'deltaker',
        definite: 'deltakeren',
        counted: (count) => plural(count, 'deltaker', 'deltakere'),
      },
      heldOn: {
        name: 'Holdt',
        inSentence: 'dagen det ble holdt',
        definite: 'dagen det ble holdt',
        counted: (count) => plural(count, 'dag', 'dager'),
      },
      at: { name: 'Sak som er oppe', inSentence: 'sak som er oppe', definite: 'saken som er oppe' },
      note: { name: 'Merknad', inSentence: 'merknad', definite: 'merknaden' },
      nextDay: { name: 'Neste møte', inSentence: 'neste møte', definite: 'datoen for neste møte' },
      closedAt: { name: 'Avsluttet', inSentence: 'avsluttet', definite: 'avslutningen' },
      removed,
    },
  },
  meetingPoint: {
    title: (_, __, named) => (named === '' ? 'En sak i møtet' : `Saken «${named}»`),
    counted: (count) => plural(count, 'sak', 'saker'),
    fields: {
      meeting: { name: 'Møte', inSentence: 'møte', definite: 'møtet' },
      reason: {
        name: 'Hvorfor den er på sakslisten',
        inSentence: '«Hvorfor den er på sakslisten»',
        definite: 'hvorfor den er på sakslisten',
        counted: (count) => plural(count, 'grunn', 'grunner'),
      },
      requirement: { name: 'Krav', inSentence: 'krav', definite: 'kravet' },
      action: { name: 'Tiltak', inSentence: 'tiltak', definite: 'tiltaket' },
      barrier: { name: 'Hindring', inSentence: 'hindring', definite: 'hindringen' },
      followUp: {
        name: 'Oppfølging av beslutninger',
        inSentence: 'oppfølging av beslutninger',
        definite: 'om saken er oppfølging av beslutninger',
      },
      title: { name: 'Hva saken gjelder', inSentence: '«Hva saken gjelder»', definite: 'hva saken gjelder' },
      place: {
        name: 'Plass på sakslisten',
        inSentence: 'plass på sakslisten',
        definite: 'plassen på sakslisten',
      },
      minutes: { name: 'Tid i minutter', inSentence: 'tid i minutter', definite: 'tiden' },
      leftOut: {
        name: 'Tatt av sakslisten',
        inSentence: 'tatt av sakslisten',
        definite: 'om saken er tatt av sakslisten',
      },
      outcome: { name: 'Hvordan det gikk', inSentence: '«Hvordan det gikk»', definite: 'hvordan det gikk' },
      note: { name: 'Notat', inSentence: 'notat', definite: 'notatet' },
      decision: {
        name: 'Beslutning',
        inSentence: 'beslutning',
        definite: 'beslutningen',
        counted: (count) => plural(count, 'beslutning', 'beslutninger'),
      },
      decisionEnd: {
        name: 'Om beslutningen er gjennomført',
        inSentence: '«Om beslutningen er gjennomført»',
        definite: 'om beslutningen er gjennomført',
        counted: (count) => plural(count, 'avsluttet beslutning', 'avsluttede beslutninger'),
      },
      decisionNote: {
        name: 'Hva som har skjedd med beslutningen',
        inSentence: '«Hva som har skjedd med beslutningen»',
        definite: 'hva som har skjedd med beslutningen',
        counted: (count) => plural(count, 'merknad til en beslutning', 'merknader til beslutninger'),
      },
      carried: {
        name: 'Fulgte med fra et tidligere år',
        inSentence: '«Fulgte med fra et tidligere år»',
        definite: 'hvilket møte saken fulgte med fra',
      },
      carriedNumber: {
        name: 'Hvilket av flere møter samme dag',
        inSentence: '«Hvilket av flere møter samme dag»',
        definite: 'hvilket av flere møter samme dag',
      },
      madeAction: {
        name: 'Tiltak fra møtet',
        inSentence: 'tiltak fra møtet',
        definite: 'tiltaket fra møtet',
        counted: (count) => plural(count, 'tiltak', 'tiltak'),
      },
      madeBarrier: {
        name: 'Hindring fra møtet',
        inSentence: 'hindring fra møtet',
        definite: 'hindringen fra møtet',
        counted: (count) => plural(count, 'hindring', 'hindringer'),
      },
      scored: {
        name: 'Nivå satt i møtet',
        inSentence: 'nivå satt i møtet',
        definite: 'nivået satt i møtet',
      },
      spent: { name: 'Tid brukt', inSentence: 'tid brukt', definite: 'tiden som er brukt' },
      runningSince: {
        name: 'Tidtaking startet',
        inSentence: 'tidtaking startet',
        definite: 'når tidtakingen startet',
      },
      removed,
    },
  },
  recurringPoint: {
    title: (_, __, named) => (named === '' ? 'Et fast punkt' : `Det faste punktet «${named}»`),
    counted: (count) => plural(count, 'fast punkt', 'faste punkter'),
    fields: {
      title: { name: 'Hva', inSentence: '«Hva»', definite: 'hva punktet gjelder' },
      requirement: {
        name: 'Krav det gjelder',
        inSentence: 'krav det gjelder',
        definite: 'kravet det gjelder',
        ofKey: (requirement) => `Gjelder krav ${requirement}`,
        counted: (count) => plural(count, 'krav', 'krav'),
      },
      responsible: { name: 'Ansvarlig', inSentence: 'ansvarlig', definite: 'den ansvarlige' },
      recurrence: {
        name: 'Hva neste gang regnes fra',
        inSentence: '«Hva neste gang regnes fra»',
        definite: 'hva neste gang regnes fra',
      },
      months: { name: 'Måneder mellom', inSentence: 'måneder mellom', definite: 'tiden mellom' },
      first: { name: 'Første gang', inSentence: 'første gang', definite: 'den første gangen' },
      leftOut: {
        name: 'Gjelder ikke hos oss',
        inSentence: '«Gjelder ikke hos oss»',
        definite: 'om det gjelder hos dere',
        words: 'begrunnelse for at det ikke gjelder',
      },
      occurrence: {
        name: 'Gang det var på planen',
        inSentence: 'gang det var på planen',
        definite: 'det som er sagt om en av gangene',
        ofKey: (day) => `Gangen ${day}`,
        counted: (count) => plural(count, 'gang', 'ganger'),
      },
      removed,
    },
  },
  surveyRound: {
    title: (_, __, named) => (named === '' ? 'En brukerundersøkelse' : `Brukerundersøkelsen «${named}»`),
    counted: (count) => plural(count, 'brukerundersøkelse', 'brukerundersøkelser'),
    fields: {
      title: { name: 'Navn', inSentence: 'navn', definite: 'navnet' },
      day: { name: 'Dato', inSentence: 'dato', definite: 'datoen' },
      asked: { name: 'Antall spurt', inSentence: 'antall spurt', definite: 'antallet som er spurt' },
      answered: { name: 'Antall svar', inSentence: 'antall svar', definite: 'antallet svar' },
      language: {
        name: 'Språk',
        inSentence: 'språk',
        definite: 'språket',
        counted: (count) => plural(count, 'språk', 'språk'),
      },
      measure: {
        name: 'Resultat',
        inSentence: 'resultat',
        definite: 'resultatet',
        counted: (count) => plural(count, 'resultat', 'resultater'),
      },
      part: {
        name: 'Resultat for en del av virksomheten',
        inSentence: 'resultat for en del av virksomheten',
        definite: 'resultatet for en del av virksomheten',
        words: 'navn på en del av virksomheten',
        counted: (count) => plural(count, 'delresultat', 'delresultater'),
      },
      method: {
        name: 'Hvordan dere spurte',
        inSentence: '«Hvordan dere spurte»',
        definite: 'hvordan dere spurte',
      },
      findings: {
        name: 'Hva svarene viser',
        inSentence: '«Hva svarene viser»',
        definite: 'hva svarene viser',
      },
      changed: {
        name: 'Hva som er endret på grunn av svarene',
        inSentence: '«Hva som er endret på grunn av svarene»',
        definite: 'hva som er endret på grunn av svarene',
      },
      removed,
    },
  },
  councilMatter: {
    title: (_, __, named) => (named === '' ? 'En sak fra rådet' : `Saken «${named}» fra rådet`),
    counted: (count) => plural(count, 'sak fra rådene', 'saker fra rådene'),
    fields: {
      council: { name: 'Råd', inSentence: 'råd', definite: 'rådet' },
      day: { name: 'Dato', inSentence: 'dato', definite: 'datoen' },
      raised: { name: 'Hva rådet tok opp', inSentence: '«Hva rådet tok opp»', definite: 'hva rådet tok opp' },
      outcome: {
        name: 'Hva som ble gjort',
        inSentence: '«Hva som ble gjort»',
        definite: 'hva som ble gjort',
      },
      toldDay: {
        name: 'Rådet fikk svar',
        inSentence: 'dagen rådet fikk svar',
        definite: 'dagen rådet fikk svar',
      },
      removed,
    },
  },
  teamReview: {
    title: () => 'Ressursteamets egen evaluering',
    counted: (count) => plural(count, 'egen evaluering i ressursteamet', 'egne evalueringer i ressursteamet'),
    fields: {
      day: { name: 'Dato', inSentence: 'dato', definite: 'datoen' },
      grade: {
        name: 'Hvordan det går',
        inSentence: '«Hvordan det går»',
        definite: 'hvordan det går',
        counted: (count) => plural(count, 'vurdering', 'vurderinger'),
      },
      results: { name: 'Resultater', inSentence: 'resultater', definite: 'resultatene' },
      communication: { name: 'Kommunikasjon', inSentence: 'kommunikasjon', definite: 'kommunikasjonen' },
      cooperation: { name: 'Samarbeid', inSentence: 'samarbeid', definite: 'samarbeidet' },
      ownership: {
        name: 'Eierskap til arbeidet',
        inSentence: 'eierskap til arbeidet',
        definite: 'eierskapet',
      },
      next: {
        name: 'Hva vi gjør annerledes neste år',
        inSentence: '«Hva vi gjør annerledes neste år»',
        definite: 'hva dere gjør annerledes neste år',
      },
    },
  },
};
