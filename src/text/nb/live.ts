import { plural } from '../format.ts';

type Trouble = 'away' | 'login' | 'no-office' | 'not-offered' | 'invalid' | 'quota' | 'unknown';

/** Someone who is here now, as a sentence needs it. */
type Present = { name: string; requirement: number | null };

const stands = 'Direkte deling står stille. Alt er lagret her.';

const awayLines: Record<Trouble, string> = {
  away: 'Venter på tjeneren. Alt er lagret her.',
  login: stands,
  'no-office': stands,
  'not-offered': stands,
  invalid: stands,
  quota: stands,
  unknown: stands,
};

/** The words of sharing through a server, of who is here, and of who has confirmed what. */
export const live = {
  title: 'Del direkte',
  lead: 'Kollegene ser nivåene du velger, med en gang, og det du skriver, når du har latt det ligge i ti sekunder. Dere ser hvem som er her. Det går gjennom en tjener hos den som drifter Rettesnor hos dere, og du logger inn som deg selv.',
  unsupported:
    'Denne nettleseren kan ikke dele direkte. Det kan Edge, Chrome, Firefox og Safari når de er oppdatert.',
  login: {
    needed: 'Du er ikke logget inn.',
    press: 'Logg inn',
    again: 'Logg inn igjen',
    elsewhere:
      'Her logger du inn et annet sted enn i Rettesnor. Logg inn der du pleier, og last siden på nytt.',
    out: 'Logg ut',
  },
  person: (name: string, id: string) => (name === '' || name === id ? id : `${name} (${id})`),
  loggedIn: (person: string) => `Du er logget inn som ${person}.`,
  observer: {
    title: 'Du kan lese, ikke skrive',
    body: 'Du er logget inn som observatør for byen. Du henter det virksomhetene deler. Det du selv skriver på denne maskinen, blir bare her: ingenting leveres.',
  },
  offices: {
    legend: 'Hvilke virksomheter vil du dele?',
    legendObserver: 'Hvilke virksomheter vil du lese?',
    hint: 'Alle årene til virksomheten går med, også teksten og hvem som har skrevet.',
    hintObserver:
      'Det kollegene har delt, hentes hit. Ligger virksomheten på denne maskinen fra før, blir de to slått sammen.',
    notHere: (office: string) => `${office} (ikke på denne maskinen ennå)`,
    nothing: 'Velg minst én virksomhet.',
  },
  begin: 'Del direkte',
  beginObserver: 'Begynn å lese',
  begun: 'Delingen er i gang. Du ser her hvordan det går.',
  failed: 'Delingen kom ikke i gang. Prøv igjen.',
  now: {
    title: 'Del direkte',
    person: 'Innlogget som',
    nobody: 'Ikke kjent akkurat nå',
    state: 'Forbindelse',
    states: {
      connected: 'Tilkoblet',
      opening: 'Kobler til …',
      away: 'Venter på tjeneren',
      login: 'Innloggingen er utløpt',
      'no-office': 'Ingen virksomhet å dele',
      'not-offered': 'Ikke lenger satt opp',
      invalid: 'Feil i oppsettet',
      quota: 'Ikke plass på maskinen',
      unknown: 'Står stille',
    } satisfies Record<Trouble | 'connected' | 'opening', string>,
    stop: 'Slutt å dele direkte',
    stopped:
      'Direkte deling er slått av. Det som er hentet, er fortsatt her, og det som er levert, ligger på tjeneren.',
    explained:
      'Et nivå du velger, er hos kollegene i løpet av et øyeblikk. En tekst leveres når du har latt den ligge i ti sekunder. Skriver to ulikt om det samme, mister ingen sitt: det står under «Bli enige» hos begge.',
    notRead: (offices: readonly string[]) =>
      `Ingenting å hente ennå, eller ikke tilgang: ${joined(offices)}.`,
    notTaken: (count: number) =>
      `Tjeneren tok ikke imot ${plural(count, 'endring', 'endringer')}. De er lagret her, og Rettesnor prøver igjen. Blir det stående, si fra til den som drifter Rettesnor.`,
  },
  trouble: {
    away: {
      title: 'Venter på tjeneren',
      body: 'Tjeneren svarer ikke, eller så er maskinen uten nett. Du kan arbeide videre: alt er lagret her, og leveres av seg selv når tjeneren svarer.',
      press: 'Prøv nå',
    },
    login: {
      title: 'Innloggingen er utløpt',
      body: 'Du kan arbeide videre. Det du skriver, er lagret her, og leveres når du har logget inn igjen.',
      press: 'Logg inn igjen',
    },
    'no-office': {
      title: 'Du hører ikke til en virksomhet her',
      body: 'Du er logget inn, men ingen har gitt deg tilgang til en virksomhet. Be den som drifter Rettesnor hos dere, om det, og prøv igjen.',
      press: 'Prøv igjen',
    },
    'not-offered': {
      title: 'Direkte deling er ikke lenger satt opp',
      body: 'Den som drifter Rettesnor, har tatt bort filen sharing.json. Spør dem, eller slutt å dele direkte. Det som er hentet, er fortsatt her.',
      press: 'Prøv igjen',
    },
    invalid: {
      title: 'Oppsettet for direkte deling kan ikke brukes',
      body: 'Det er en feil i filen sharing.json, som ligger ved siden av Rettesnor. Si fra til den som drifter Rettesnor hos dere.',
      press: 'Prøv igjen',
    },
    quota: {
      title: 'Det er ikke plass på maskinen',
      body: 'Det som kommer fra kollegene, kan ikke lagres. Frigjør plass på maskinen.',
      press: 'Prøv igjen',
    },
    unknown: {
      title: 'Delingen står stille',
      body: 'Det gikk ikke å hente eller levere. Rettesnor prøver igjen av seg selv, og ingenting går tapt.',
      press: 'Prøv igjen',
    },
  } satisfies Record<Trouble, { title: string; body: string; press: string }>,
  where: (place: string | null) =>
    place === null ? 'Innholdet er ikke et gyldig oppsett i JSON.' : `Feilen er i feltet «${place}».`,
  /** On other pages. */
  notice: 'Se hvordan det står til',
  here: {
    now: 'Her nå:',
    onlyYou: 'bare du',
    you: 'du',
    at: ({ name, requirement }: Present) => (requirement === null ? name : `${name} (krav ${requirement})`),
    more: (count: number) => plural(count, 'til', 'til'),
    awayLine: (trouble: Trouble) => awayLines[trouble],
    onThis: (names: readonly string[], number: number) => `${joined(names)} er på krav ${number}`,
  },
  confirmed: {
    by: (person: string) => `bekreftet: ${person}`,
    explained:
      '«Bekreftet» betyr at den som er navngitt, var logget inn og leverte endringen fra maskinen den ble skrevet på. Navn og rolle uten «bekreftet» er slik personen selv har skrevet dem.',
  },
};

function joined(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} og ${names.at(-1)}`;
}
