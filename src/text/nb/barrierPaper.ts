import { calendarDay, decimal, withCapital, withSmallLetter } from '../format.ts';
import { requirementLabel, type NamedRequirement } from '../requirementLabel.ts';
import { barriers } from './barriers.ts';

type Level = 'service' | 'bydel' | 'department' | 'state';
type Body = 'ssu' | 'partnership' | 'programme' | 'ressursteam' | 'leaders' | 'archive';

const solvers: Record<Level, string> = {
  service: 'egen tjeneste',
  bydel: 'bydelen',
  department: 'en byrådsavdeling eller en etat',
  state: 'staten',
};

/** Where what each level can solve is taken up. */
const meetings: Record<Level, string> = {
  service: 'i ressursteamet og egen ledergruppe',
  bydel: 'i bydelens ledergruppe og partnerskapsmøtet',
  department: 'i SSU eller programstyret',
  state: 'i partnerskapsmøtet og SSU',
};

const bodies: Record<Body, string> = {
  ssu: 'SSU',
  partnership: 'partnerskapsmøtet',
  programme: 'programstyret',
  ressursteam: 'ressursteamet',
  leaders: 'ledergruppen',
  archive: 'ledergruppen',
};

const days = (count: number) => (count === 1 ? 'én dag' : `${decimal(count)} dager`);

/** What stands in the way of an office, as it is told in papers, sheets and slides. The words of how it stands are those of the page. */
export const barrierPaper = {
  title: 'Hindringer',
  /** @param part the paper is of a part of the standard: there may be others */
  none: (part: boolean) =>
    part ? 'Ingen hindringer er knyttet til kravene i denne delen.' : 'Ingen hindringer er skrevet ned.',
  /** @param longest days without an answer; `null`: not known of any */
  lead: (standing: number, waiting: number, longest: number | null) => {
    if (standing === 0) return 'Alle hindringene er løst eller lagt bort.';
    if (standing === 1) {
      if (waiting === 0) return 'Én hindring står i veien. Den venter ikke på svar.';
      const since = longest === null || longest === 0 ? '' : `, og har ventet i ${days(longest)}`;
      return `Én hindring står i veien. Den venter på svar${since}.`;
    }
    const all = `${decimal(standing)} hindringer står i veien.`;
    if (waiting === 0) return `${all} Ingen av dem venter på svar.`;
    const longestSaid =
      longest === null || longest === 0
        ? ''
        : `, ${waiting === 1 ? 'og har ventet' : 'det lengste'} i ${days(longest)}`;
    return `${all} ${waiting === 1 ? 'Én' : decimal(waiting)} venter på svar${longestSaid}.`;
  },
  table: (level: Level | null) =>
    level === null
      ? 'Hindringer der det ikke er avklart hvem som kan løse dem'
      : `Hindringer som ${solvers[level]} kan løse, til behandling ${meetings[level]}`,
  endedTable: 'Hindringer som er løst eller lagt bort',
  attached: 'Hindringene, det som har ventet lengst først',
  columns: {
    what: 'Hva som står i veien',
    why: 'Årsak og ansvarlige',
    lifted: 'Løftet',
    answer: 'Svar',
    ended: 'Slik gikk det',
  },
  name: (description: string) => description.trim() || barriers.unnamed,
  consequence: (written: string) => `Fører til: ${written}`,
  metIn: (written: string) => `Oppdaget i: ${written}`,
  requirements: (found: readonly NamedRequirement[]) => barriers.list.requirements(found),
  actions: (titles: readonly string[]) => barriers.list.actions(titles.map((title) => title || 'uten navn')),
  requirement: requirementLabel,
  action: (title: string) => title || 'Uten navn',
  level: barriers.level,
  overdue: barriers.list.overdue,
  causeOf: barriers.causeOf,
  responsible: (names: readonly string[]) =>
    names.length === 0 ? barriers.list.noResponsible : barriers.list.responsible(names),
  status: barriers.status,
  lifted: (to: string, day: string | null) =>
    `Løftet${to.trim() === '' ? '' : ` til ${to.trim()}`}${day === null ? '' : ` ${calendarDay(day)}`}`,
  waiting: barriers.waiting,
  due: barriers.due,
  answered: barriers.answered,
  noAnswer: 'Ikke besvart',
  ended: barriers.list.ended,
  /** In a case paper: what those it is for can solve, or speak for. What has been answered may still stand in the way. */
  here: (body: Body, count: number) =>
    count === 1
      ? `${withCapital(bodies[body])} kan løse én hindring, eller løfte den videre.`
      : `${withCapital(bodies[body])} kan løse ${decimal(count)} hindringer, eller løfte dem videre. Den som har ventet lengst på svar, står først.`,
  short: (name: string, how: string) => `${name.replace(/\.$/, '')}: ${withSmallLetter(how)}.`,
  inAttachment: (rest: number, shown: number) =>
    shown === 0
      ? 'Hindringene står i vedlegget bakerst.'
      : `${rest === 1 ? 'Én' : decimal(rest)} til står i vedlegget bakerst.`,
  sheet: {
    title: (office: string, year: number) => `Hindringer for ${office} ${year}`,
    columns: {
      what: 'Hva som står i veien',
      consequence: 'Hva det fører til',
      cause: 'Årsak',
      metIn: 'Oppdaget i',
      level: 'Kan løses av',
      responsible: 'Ansvarlige',
      requirements: 'Krav',
      actions: 'Tiltak',
      status: 'Status',
      followUp: 'Hva som er gjort',
      liftedTo: 'Løftet til',
      liftedDay: 'Løftet',
      waiting: 'Dager uten svar',
      answerDue: 'Svar innen',
      overdue: 'Over fristen',
      answer: 'Svar',
      answeredDay: 'Besvart',
      ended: 'Slik gikk det',
    },
  },
  slide: {
    title: (standing: number, waiting: number) =>
      `${standing === 1 ? 'Én hindring' : `${decimal(standing)} hindringer`} står i veien${
        waiting === 0 ? '' : `, ${decimal(waiting)} venter på svar`
      }`,
    table: 'Hindringene som har ventet lengst på svar',
    level: 'Kan løses av',
    standing: 'Slik står det',
    more: (count: number) => `${count === 1 ? 'Én' : decimal(count)} til står i notatene.`,
  },
};
