import { requirementLabel } from '../requirementLabel.ts';
import { plural } from '../format.ts';

type Page =
  | 'home'
  | 'sign'
  | 'checkSignature'
  | 'requirements'
  | 'agree'
  | 'figures'
  | 'status'
  | 'gaps'
  | 'trends'
  | 'teamReview'
  | 'participation'
  | 'year'
  | 'plan'
  | 'barriers'
  | 'meetings'
  | 'feedback'
  | 'forms'
  | 'ready'
  | 'report'
  | 'share'
  | 'city'
  | 'deliveries'
  | 'cityBarriers'
  | 'cityFeedback'
  | 'cityFigures'
  | 'standard'
  | 'sharing'
  | 'backup'
  | 'restore'
  | 'settings'
  | 'about';

export const search = {
  title: 'Søk',
  close: 'Lukk',
  label: 'Søk i krav, det dere har skrevet, og sider',
  help: 'Skriv et ord eller et kravnummer.',
  helpKeys: 'Pil opp og ned velger, Enter åpner.',
  results: 'Treff',
  groups: {
    requirements: 'Krav',
    ownTexts: 'Det dere har skrevet',
    terms: 'Ord i standarden',
    indicators: 'Tall',
    pages: 'Sider',
  },
  requirement: requirementLabel,
  others: 'Gjelder ikke dere, men andre',
  term: (term: string) => `Handler om «${term}»`,
  count: (count: number) => (count === 0 ? 'Ingen treff.' : `${plural(count, 'treff', 'treff')}.`),
  left: (count: number) => `${count} til. Skriv mer for å snevre inn.`,
  advice: 'Prøv et annet ord, eller bare begynnelsen av det.',
  /** What else a page is looked for by. */
  also: {
    home: 'oversikt start ny åpne fil',
    requirements: 'vurder svar nivå',
    agree: 'uenighet konflikt ulike svar flette',
    figures: 'indikatorer resultatindikatorer statistikk',
    status: 'resultat skår',
    gaps: 'mangler svakest',
    trends: 'utvikling endring historie',
    teamReview: 'ressursteam samhandling eierskap',
    participation: 'brukerundersøkelse deltakerråd elevråd deltakere',
    year: 'årshjul kalender faste punkter møter frister',
    plan: 'tiltak frist ansvarlig oppfølging',
    barriers: 'hindring løftet svar venter nivå eskalere',
    meetings: 'møte ressursteam saksliste beslutning referat ssu partnerskap',
    feedback: 'uklart tvilsomt tilbakemelding standarden eier',
    ready: 'sjekkliste begrunnelser mangler',
    sign: 'signer lås låst signatur avslutt åpne igjen',
    checkSignature: 'signatur hash kode endret arkiv bevis',
    report: 'word powerpoint excel pdf csv json oscal ssu sakspapir eksport skriv ut',
    forms: 'sluttrapport årsrapport departement program skjema gevinstkart prosjekt regnskap',
    share: 'send fil kollega eksport',
    city: 'sammenlign virksomheter bydeler',
    deliveries: 'levert mangler påminnelse purring frist virksomheter',
    cityBarriers: 'hindring svar bydeler virksomheter',
    cityFigures: 'mål budsjett sammenligning indikator kommunen',
    cityFeedback: 'uklart tvilsomt tilbakemelding standarden eier',
    standard: 'oslostandarden krav ordliste',
    sharing: 'dele kolleger samarbeid felles mappe onedrive sharepoint teams synkronisering',
    backup: 'backup kopi lagre fil mappe',
    restore: 'angre gjenopprett historie',
    settings: 'navn rolle farger mørkt hurtigtaster slett alt',
    about: 'personvern lisens versjon tilgjengelighet',
  } satisfies Record<Page, string>,
};
