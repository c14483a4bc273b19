import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { day, percent, plural, withCapital, withSmallLetter } from '../format.ts';
import { barrierPaper } from './barrierPaper.ts';
import { feedbackPaper } from './feedbackPaper.ts';
import { meetingPaper } from './meetingPaper.ts';
import { signaturePaper } from './signaturePaper.ts';
import { participationPaper, teamReviewPaper, yearPaper } from './yearPaper.ts';
import { casePaper } from './casePaper.ts';
import { documentMethod } from './documentMethod.ts';
import { scope } from './scope.ts';
import { documentParts } from './documentParts.ts';
import { planPaper } from './planPaper.ts';

type Recipient = 'ssu' | 'partnership' | 'programme' | 'ressursteam' | 'leaders' | 'archive';
type Basis = { applicable: number; scored: number; remaining: number };

const requirements = (count: number) => plural(count, 'krav', 'krav');

/** The words of papers: the report, the case paper, and the Word document either is written as. */
export const document = {
  title: (year: number) => `Egenevaluering ${year}`,
  caseTitle: (recipient: Recipient, year: number) =>
    recipient === 'archive'
      ? `Sak: egenevaluering ${year}`
      : `Sak til ${recipients[recipient]}: egenevaluering ${year}`,
  scope: {
    office: scope.office,
    figure: scope.figure,
    counted: scope.counted,
    fact: 'Omfang',
    value: (title: string) =>
      `Bare ${withSmallLetter(title)}. Møter, resultatindikatorer, det deltakerne sier, året og signaturen gjelder hele egenevalueringen.`,
  },
  facts: {
    standard: 'Standard',
    edition: 'Utgave',
    office: 'Virksomhet',
    caseNumber: 'Saksnummer',
    meetingDate: 'Møtedato',
    sender: 'Avsender',
    officer: 'Saksbehandler',
    standardOf: (title: string, edition: string) => `${title}, utgave ${edition}`,
    year: 'År',
    status: 'Status',
    madeFor: 'Laget for',
    madeAt: 'Dato',
    changed: 'Sist endret',
  },
  recipient: (recipient: Recipient) => withCapital(recipients[recipient]),
  status: ({ applicable, scored, remaining }: Basis, signed: boolean) => {
    if (applicable === 0) return 'Ingen krav gjelder virksomheten';
    if (remaining === 0)
      return scored === 0 ? 'Alle krav er vurdert som ikke relevante' : 'Alle krav vurdert';
    return signed
      ? `Ferdigstilt, ${requirements(remaining)} har ikke fått et nivå`
      : `Under arbeid, ${requirements(remaining)} gjenstår`;
  },
  changed: (at: KnownTime | null, by: string) =>
    [at ? day(at) : 'Ukjent tidspunkt', by].filter((part) => part !== '').join(', '),
  author: (name: string, role: string) => [name, role].filter((part) => part !== '').join(', '),
  date: (at: Date) => day(at),
  introduction: 'Innledning',
  contents: 'Innhold',
  tableLabel: 'Tabell',
  figureLabel: 'Figur',
  page: 'Side ',
  pageOf: ' av ',
  header: (office: string, title: string) => `${office} · ${title}`,
  keywords: (title: string, office: string) => `egenevaluering; ${title}; ${office}`,
  description: (form: 'report' | 'case' | 'minutes' | 'form') =>
    ({
      report: 'Rapport skrevet fra virksomhetens egenevaluering.',
      case: 'Saksfremlegg skrevet fra virksomhetens egenevaluering.',
      form: 'Rapport i en annens skjema, fylt ut fra virksomhetens egenevaluering.',
      minutes: 'Referat fra et møte om virksomhetens egenevaluering.',
    })[form],
  /** The names of our own paragraph styles, as they stand in the list of styles in Word. */
  styles: {
    contentsTitle: 'Innholdsoverskrift',
    coverMark: 'Forside standard',
    coverOffice: 'Forside virksomhet',
    coverFact: 'Forside opplysning',
    lead: 'Ingress',
    note: 'Merknad',
    quote: 'Kravtekst',
    absent: 'Ikke oppgitt',
    fieldName: 'Feltnavn',
    fact: 'Opplysning',
    factName: 'Opplysningsnavn',
    figure: 'Figurlinje',
    figureValue: 'Nøkkeltall',
    figureLabel: 'Nøkkeltall navn',
    figureNote: 'Nøkkeltall merknad',
    cell: 'Tabelltekst',
    headerCell: 'Tabelloverskrift',
    sumCell: 'Tabellsum',
    smallCell: 'Tabelltekst liten',
    smallHeaderCell: 'Tabelloverskrift liten',
    smallSumCell: 'Tabellsum liten',
    table: 'Tabell med overskriftsrad',
    figuresTable: 'Nøkkeltall ramme',
    afterTable: 'Etter tabell',
  },
  themeName: 'Rettesnor',
  nothing: percent(null),
  parts: documentParts,
  method: documentMethod,
  plan: planPaper,
  barriers: barrierPaper,
  meetings: meetingPaper,
  feedback: feedbackPaper,
  signature: signaturePaper,
  year: yearPaper,
  participation: participationPaper,
  teamReview: teamReviewPaper,
  case: casePaper,
};

const recipients: Record<Recipient, string> = {
  ssu: 'SSU',
  partnership: 'partnerskapsmøtet',
  programme: 'programstyret',
  ressursteam: 'ressursteamet',
  leaders: 'ledergruppen',
  archive: 'arkivet',
};
