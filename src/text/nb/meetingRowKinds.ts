import { plural } from '../format.ts';
import type { KindWords } from './KindWords.ts';

const removed = { name: 'Slettet', inSentence: 'slettet', definite: 'slettingen' };

/** The words for meetings and their points as rows. */
export const meetingRowKinds: { readonly [Name in 'meeting' | 'meetingPoint']: KindWords<Name> } = {
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
      raisedBy: { name: 'Meldt av', inSentence: '«Meldt av»', definite: 'hvem som meldte saken' },
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
};
