import { calendarDay } from '../format.ts';
import { requirementNames, type NamedRequirement } from '../requirementLabel.ts';

type Aspect = 'results' | 'communication' | 'cooperation' | 'ownership';
type Grade = 'well' | 'partly' | 'poorly';

const aspect: Record<Aspect, string> = {
  results: 'Resultater',
  communication: 'Kommunikasjon',
  cooperation: 'Samhandling',
  ownership: 'Eierskap',
};

const why: Record<Aspect, string> = {
  results: 'Hva har ressursteamet fått til?',
  communication: 'Hvordan snakker tjenestestedene sammen?',
  cooperation: 'Hvordan arbeider de sammen i enkeltsaker?',
  ownership: 'Hvor bredt er eierskapet i tjenestestedene?',
};

const grade: Record<Grade, string> = { well: 'Går godt', partly: 'Går delvis', poorly: 'Går dårlig' };

/** The ressursteam's yearly look at its own work. */
export const teamReview = {
  aspect,
  why,
  grade,
  page: {
    title: (office: string, year: number) => `Ressursteamets evaluering, ${office} ${year}`,
    lead: 'Ressursteamet ser på sitt eget arbeid én gang i året: resultater, kommunikasjon, samhandling og eierskap.',
    /** It is asked for in several places, and answered here once. */
    once: (requirements: readonly NamedRequirement[]) =>
      `Krav ${requirementNames(requirements)} ber om det samme. Dere svarer her én gang, og svaret vises på ${
        requirements.length === 1 ? 'kravet' : 'alle disse kravene'
      }. Nivået setter dere på hvert krav.`,
  },
  day: 'Dagen teamet gjorde evalueringen',
  dayValue: calendarDay,
  heldInYear: (point: string) => `«${point}» står som holdt i Året.`,
  how: (of: Aspect) => `${aspect[of]}: hvordan går det?`,
  notSaid: 'Ikke vurdert',
  next: 'Hva skal teamet gjøre annerledes neste år?',
  inYear: (year: number) => `I ${year}`,
  none: 'Ressursteamet har ikke evaluert arbeidet sitt i år.',
  saidOf: (how: Grade | undefined, words: string) =>
    [how === undefined ? 'Ikke vurdert' : grade[how], ...(words === '' ? [] : [words])].join('. '),
  card: {
    title: 'Ressursteamets evaluering',
    toPage: 'Skriv eller les ressursteamets evaluering',
  },
};
