import { correctFirst } from './correctFirst.ts';
import { decimal, listed, percent, plural } from '../format.ts';
import { exchange } from './exchange.ts';

type Recipient = 'ssu' | 'partnership' | 'programme' | 'ressursteam' | 'leaders' | 'archive';
type ExportTarget =
  'docx' | 'pptx' | 'xlsx' | 'pdf' | 'csv' | 'json' | 'oscalResults' | 'oscalPlan' | 'oscalCatalog';
type Outcome = 'verified' | 'downloaded' | 'cancelled' | 'damaged';
type Kind = 'fodselsnummer' | 'dNummer' | 'phone' | 'email';
type RowPlace = Parameters<typeof exchange.backup.personalData.place>[0] & { past: boolean };

const kindNames: Record<Kind, string> = {
  fodselsnummer: 'fødselsnummer',
  dNummer: 'D-nummer',
  phone: 'telefonnummer',
  email: 'e-postadresse',
};

const written = {
  introduction: 'Innledningen',
  proposal: 'Forslaget til konklusjon',
  economy: 'Teksten om økonomi',
  attachments: 'Listen over vedlegg',
};

/** A case paper by whom it is for. The archive keeps it, and is not asked anything. */
const cases: Record<Recipient, string> = {
  ssu: 'Sak til SSU',
  partnership: 'Sak til partnerskapsmøtet',
  programme: 'Sak til programstyret',
  ressursteam: 'Sak til ressursteamet',
  leaders: 'Sak til ledergruppen',
  archive: 'Sak',
};

const names: Record<ExportTarget, string> = {
  docx: 'Word',
  pdf: 'PDF',
  pptx: 'PowerPoint',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  oscalResults: 'OSCAL, resultat',
  oscalPlan: 'OSCAL, planen',
  oscalCatalog: 'OSCAL, standarden',
};

/** The page where a paper is put together and taken out. */
export const reportPage = {
  asSigned: 'Slik det ble signert. Tiltak og hindringer vises da som de var, og ikke som de er nå.',
  pageName: 'Rapport',
  title: (office: string, year: number) => `Rapport, ${office} ${year}`,
  lead: 'Velg hvem det er til, se hvordan det blir, og ta det ut i det formatet dere trenger. Ingenting sendes noe sted.',
  empty: {
    title: 'Det er ingenting å rapportere ennå',
    body: 'Ingen krav er vurdert i denne egenevalueringen, og ingenting annet er skrevet i den. Når de første kravene er vurdert, eller de første tiltakene eller hindringene er skrevet, settes rapporten sammen her av seg selv.',
    begin: 'Begynn å vurdere',
    standard: 'Standarden selv kan tas ut allerede nå.',
  },
  unfinished: (remaining: number, signed: boolean) =>
    signed
      ? `${plural(remaining, 'krav', 'krav')} har ikke fått et nivå. Det står i rapporten.`
      : `${plural(remaining, 'krav', 'krav')} gjenstår. Det står i rapporten, så ingen leser tallene som endelige.`,
  choose: {
    title: 'Sett sammen',
    recipient: 'Hvem er det til?',
    recipients: {
      ssu: 'SSU',
      partnership: 'Partnerskapsmøtet',
      programme: 'Programstyret',
      ressursteam: 'Ressursteamet',
      leaders: 'Egen ledergruppe',
      archive: 'Arkivet',
    } satisfies Record<Recipient, string>,
    form: 'Hva skal det være?',
    forms: {
      report: () => 'Rapport',
      case: (recipient: Recipient) => cases[recipient],
      minutes: () => 'Referat fra et møte',
    },
    formHints: {
      report: 'Forside, innhold og de delene du velger',
      case: 'To sider i saksform, med forslag til konklusjon. Det som ikke får plass, kommer i et vedlegg',
      minutes: 'Hvem som var med, hva som ble besluttet, og hva som går videre',
    },
    sections: 'Deler som er med',
    suggested: 'Bruk forslaget',
    sectionNames: {
      matter: 'Saken gjelder',
      background: 'Bakgrunn',
      status: 'Status',
      assessment: 'Vurdering',
      proposal: 'Forslag til konklusjon',
      summary: 'Sammendrag',
      profile: 'Profil per tema',
      trend: 'Utvikling over år',
      requirements: 'Kravene, ett for ett',
      gaps: 'Avvik i prioritert rekkefølge',
      improvements: 'Hva som bør bli bedre',
      actions: 'Tiltak',
      barriers: 'Hindringer',
      minutes: 'Møter',
      feedback: 'Tilbakemeldinger om kravene',
      year: 'Året',
      participation: 'Medvirkning',
      teamReview: 'Ressursteamets evaluering',
      indicators: 'Resultatindikatorer',
      signature: 'Signatur',
      method: 'Metode og begreper',
      changeLog: 'Endringslogg',
    },
    meeting: 'Hvilket møte?',
    introduction: 'Innledning',
    introductionHint: 'Med egne ord. Tom linje gir nytt avsnitt. Teksten blir liggende her til neste gang.',
    proposal: 'Forslag til konklusjon',
    proposalHint: 'La stå tomt for å bruke forslaget i forhåndsvisningen.',
    caseFields: {
      title: 'Om saken',
      lead: 'Huskes for virksomheten på denne maskinen. Det som står tomt, blir ikke med.',
      caseNumber: 'Saksnummer',
      meetingDate: 'Møtedato',
      sender: 'Avsender',
      officer: 'Saksbehandler',
      attachments: 'Vedlegg',
      attachmentsHint: 'Ett på hver linje.',
      economy: 'Økonomi',
      economyHint: 'Hva oppfølgingen koster, og hvordan den dekkes.',
    },
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
    more: 'Flere formater',
    names,
    buttons: { ...names, pdf: 'PDF / skriv ut' } satisfies Record<ExportTarget, string>,
    uses: {
      docx: 'Hele dokumentet, som kan redigeres videre',
      pdf: 'Ferdig oppsatt, til utsending og utskrift',
      pptx: 'Lysbilder med diagrammer som kan endres',
      xlsx: 'Tall, svar og avvik i ark, med formler',
      csv: 'Alle svar i én tabell, åpnes rett i Excel. Excel gjør om tekst som ligner tall og datoer («1-2» blir 1. februar); ta ut Excel-arket når alt skal stå som det er skrevet',
      json: 'Alle svar og tall, for andre programmer',
      oscalResults: 'Resultatet til internkontroll- og risikoverktøy',
      oscalPlan: 'Tiltakene med frister til de samme verktøyene',
      oscalCatalog: 'Kravene i standarden til de samme verktøyene',
    } satisfies Record<ExportTarget, string>,
    what: {
      docx: 'egenevaluering',
      pdf: 'egenevaluering',
      pptx: 'presentasjon',
      xlsx: 'tall',
      csv: 'svar',
      json: 'data',
      oscalResults: 'OSCAL resultat',
      oscalPlan: 'OSCAL plan',
      oscalCatalog: 'OSCAL standard',
    } satisfies Record<ExportTarget, string>,
    whatPaper: {
      report: () => '',
      case: (recipient: Recipient) => cases[recipient].replace('Sak', 'sak'),
      minutes: () => 'referat',
    },
    /** Asked before a case paper leaves with something unanswered. */
    unanswered: {
      title: 'Ikke alle krav har fått et nivå',
      body: (remaining: number, applicable: number) =>
        `${decimal(remaining)} av ${plural(applicable, 'krav', 'krav')} har ikke fått et nivå. Skal saken likevel tas ut? Det står i saken hvor mange det er.`,
      goOn: 'Ta ut saken likevel',
      cancel: 'Avbryt',
      close: 'Lukk',
    },
    description: {
      docx: 'Word-dokument',
      pptx: 'PowerPoint-presentasjon',
      xlsx: 'Excel-arbeidsbok',
      csv: 'Tabell (CSV)',
      json: 'Data (JSON)',
      oscalResults: 'OSCAL (JSON)',
      oscalPlan: 'OSCAL (JSON)',
      oscalCatalog: 'OSCAL (JSON)',
    } satisfies Record<Exclude<ExportTarget, 'pdf'>, string>,
    working: (takeout: ExportTarget) => `Lager ${names[takeout]} …`,
    share: (share: number) => percent(share),
    cancel: 'Avbryt',
    stopped: (takeout: ExportTarget) => `Avbrutt. ${names[takeout]} er ikke laget.`,
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
    body: (takeout: ExportTarget) =>
      `Dette følger med når du tar ut ${names[takeout]}. Se gjennom stedene først, eller gå videre hvis det skal være slik. ${correctFirst}`,
    goOn: 'Ta ut likevel',
    cancel: 'Avbryt',
    close: 'Lukk',
    row: ({ past, ...place }: RowPlace) =>
      `${exchange.backup.personalData.place(place)}${past ? ' (tidligere tekst i loggen)' : ''}`,
    words: (where: keyof typeof written, kinds: readonly Kind[]) =>
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
