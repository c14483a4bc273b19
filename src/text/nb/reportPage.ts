import { listed, percent, plural } from '../format.ts';
import { exchange } from './exchange.ts';

type Recipient = 'ssu' | 'partnership' | 'ressursteam' | 'leaders' | 'archive';
type Takeout = 'docx' | 'pptx' | 'xlsx' | 'pdf' | 'csv' | 'json' | 'oscalResults' | 'oscalCatalog';
type Outcome = 'verified' | 'downloaded' | 'cancelled' | 'damaged';
type Kind = 'fodselsnummer' | 'dNummer' | 'phone' | 'email';
type RowPlace = Parameters<typeof exchange.backup.personalData.place>[0] & { past: boolean };

const kindNames: Record<Kind, string> = {
  fodselsnummer: 'fødselsnummer',
  dNummer: 'D-nummer',
  phone: 'telefonnummer',
  email: 'e-postadresse',
};

const written = { introduction: 'Innledningen', proposal: 'Forslaget til vedtak' };

const names: Record<Takeout, string> = {
  docx: 'Word',
  pdf: 'PDF',
  pptx: 'PowerPoint',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  oscalResults: 'OSCAL, resultat',
  oscalCatalog: 'OSCAL, standarden',
};

/** The page where a paper is put together and taken out. */
export const reportPage = {
  pageName: 'Rapport',
  title: (office: string, year: number) => `Rapport, ${office} ${year}`,
  lead: 'Velg hvem det er til, se hvordan det blir, og ta det ut i det formatet dere trenger. Ingenting sendes noe sted.',
  empty: {
    title: 'Det er ingenting å rapportere ennå',
    body: 'Ingen krav er vurdert i denne egenevalueringen. Når de første er vurdert, settes rapporten sammen her av seg selv.',
    begin: 'Begynn å vurdere',
    standard: 'Standarden selv kan tas ut allerede nå.',
  },
  unfinished: (remaining: number) =>
    `${plural(remaining, 'krav', 'krav')} gjenstår. Rapporten sier det selv, så tallene ikke leses som hele bildet.`,
  choose: {
    title: 'Sett sammen',
    recipient: 'Hvem er det til?',
    recipients: {
      ssu: 'SSU',
      partnership: 'Partnerskapsmøtet',
      ressursteam: 'Ressursteamet',
      leaders: 'Egen ledergruppe',
      archive: 'Arkivet',
    } satisfies Record<Recipient, string>,
    form: 'Hva skal det være?',
    forms: { report: 'Rapport', case: 'Sak til SSU' },
    formHints: {
      report: 'Forside, innhold og de delene du velger',
      case: 'To sider i saksform, med forslag til vedtak',
    },
    sections: 'Deler som er med',
    suggested: 'Bruk forslaget',
    sectionNames: {
      matter: 'Saken gjelder',
      background: 'Bakgrunn',
      status: 'Status',
      assessment: 'Vurdering',
      proposal: 'Forslag til vedtak',
      summary: 'Sammendrag',
      profile: 'Profil per tema',
      trend: 'Utvikling over år',
      requirements: 'Alle kravene med svar',
      gaps: 'Avvik, de viktigste først',
      improvements: 'Hva som bør bli bedre',
      indicators: 'Resultatindikatorer',
      method: 'Metode og definisjoner',
      changeLog: 'Endringslogg',
    },
    introduction: 'Innledning',
    introductionHint: 'Med egne ord. Tom linje gir nytt avsnitt. Teksten blir liggende her til neste gang.',
    proposal: 'Forslag til vedtak',
    proposalHint: 'La stå tomt for å bruke forslaget i forhåndsvisningen.',
    colour: 'Farge på overskrifter og tabeller',
    colours: {
      blue: 'Mørk blå',
      green: 'Grønn',
      burgundy: 'Burgunder',
      violet: 'Fiolett',
      graphite: 'Grafitt',
      own: 'Egen farge',
    },
    ownColour: 'Velg egen farge',
    darkened: 'Fargen er gjort mørkere i rapporten, så overskriftene kan leses på hvitt papir.',
    notKept: 'Valgene og teksten kunne ikke lagres på denne maskinen. Ta ut rapporten før du lukker siden.',
    privacy: (kinds: readonly Kind[]) =>
      `Dette ligner på ${listed(kinds.map((kind) => kindNames[kind]))}. Ta det ut av teksten hvis det gjelder en person.`,
  },
  takeOut: {
    title: 'Ta ut',
    people: 'Til å lese, vise og arbeide videre i',
    systems: 'Til andre systemer',
    names,
    buttons: { ...names, pdf: 'PDF / skriv ut' } satisfies Record<Takeout, string>,
    uses: {
      docx: 'Hele dokumentet, som kan redigeres videre',
      pdf: 'Ferdig oppsatt, til utsending og utskrift',
      pptx: 'Lysbilder med diagrammer som kan endres',
      xlsx: 'Tall, svar og avvik i ark, med formler',
      csv: 'Alle svar i én tabell, åpnes rett i Excel',
      json: 'Alle svar og tall, for andre programmer',
      oscalResults: 'Resultatet til internkontroll- og risikoverktøy',
      oscalCatalog: 'Kravene i standarden til de samme verktøyene',
    } satisfies Record<Takeout, string>,
    what: {
      docx: 'egenevaluering',
      pdf: 'egenevaluering',
      pptx: 'presentasjon',
      xlsx: 'tall',
      csv: 'svar',
      json: 'fullstendig',
      oscalResults: 'OSCAL resultat',
      oscalCatalog: 'OSCAL standard',
    } satisfies Record<Takeout, string>,
    whatCase: 'sak til SSU',
    description: {
      docx: 'Word-dokument',
      pptx: 'PowerPoint-presentasjon',
      xlsx: 'Excel-arbeidsbok',
      csv: 'Tabell (CSV)',
      json: 'Data (JSON)',
      oscalResults: 'OSCAL (JSON)',
      oscalCatalog: 'OSCAL (JSON)',
    } satisfies Record<Exclude<Takeout, 'pdf'>, string>,
    working: (takeout: Takeout) => `Lager ${names[takeout]} …`,
    share: (share: number) => percent(share),
    cancel: 'Avbryt',
    stopped: (takeout: Takeout) => `Avbrutt. ${names[takeout]} er ikke laget.`,
    waiting: (name: string) => `«${name}» er klar.`,
    saveNow: 'Lagre filen',
    outcome: {
      verified: (name: string) => `«${name}» er lagret. Filen er lest tilbake og kontrollert.`,
      downloaded: (name: string) => `«${name}» er lagt i nedlastingsmappen.`,
      cancelled: () => 'Filen ble ikke lagret.',
      damaged: (name: string) =>
        `«${name}» ble ikke lagret riktig. Slett filen, og prøv igjen et annet sted.`,
    } satisfies Record<Outcome, (name: string) => string>,
    failed: {
      source: 'Egenevalueringen kunne ikke leses nå. Prøv igjen, eller last siden på nytt.',
      made: 'Filen ble ikke laget. Last siden på nytt, og prøv igjen. Svarene er ikke berørt.',
      saved: 'Filen kunne ikke lagres der. Prøv igjen, og velg en annen mappe.',
    },
  },
  personalData: {
    title: 'Teksten kan inneholde personopplysninger',
    body: (takeout: Takeout) =>
      `Dette følger med når du tar ut ${names[takeout]}. Se gjennom stedene først, eller gå videre hvis det skal være slik.`,
    goOn: 'Ta ut likevel',
    cancel: 'Avbryt',
    close: 'Lukk',
    row: ({ past, ...place }: RowPlace) =>
      `${exchange.backup.personalData.place(place)}${past ? ' (tidligere tekst i loggen)' : ''}`,
    words: (where: 'introduction' | 'proposal', kinds: readonly Kind[]) =>
      `${written[where]}: ${listed(kinds.map((kind) => kindNames[kind]))}`,
  },
  paper: {
    preview: 'Forhåndsvisning',
    contents: 'Innhold',
    introduction: 'Innledning',
    table: (number: number, caption: string) => `Tabell ${number}. ${caption}`,
    figure: (number: number, caption: string) => `Figur ${number}. ${caption}`,
    /** At the foot of every printed page. */
    foot: (office: string, title: string) => `${office} · ${title}`,
    noSections: 'Ingen deler er valgt. Velg minst én under «Deler som er med».',
  },
};
