import { calendarDay, decimal, ofHundred, plural, shortDay } from '../format.ts';

type Counted = { reached: number; scored: number };

const steps = {
  today: 'I dag',
  plan: 'Når hele planen er gjennomført',
  target: 'Hvis alle vurderte krav når målet',
};

/** Of requirements that nobody has scored, only what the actions are expected to bring can be said. */
const ofUnscored = ({ reached, scored }: Counted) =>
  scored === 1
    ? `Planen gjelder 1 krav, ${reached === 1 ? 'som skal nå målet' : 'som ikke er ventet å nå målet'}`
    : `Planen gjelder ${decimal(scored)} krav, og ${reached === 0 ? 'ingen' : decimal(reached)} av dem skal nå målet`;

const promised = (plan: Counted, today: Counted) => {
  if (today.scored === 0) return `Ingen krav er vurdert ennå. ${ofUnscored(plan)}.`;
  const counted =
    plan.scored === today.scored
      ? `${decimal(plan.reached)} av ${plural(plan.scored, 'vurdert krav', 'vurderte krav')} nå målet`
      : `${decimal(plan.reached)} av ${decimal(plan.scored)} krav nå målet: ${decimal(today.scored)} som er vurdert, og ${decimal(plan.scored - today.scored)} som ikke er det, men som har tiltak`;
  const now =
    plan.scored === today.scored
      ? `I dag er det ${decimal(today.reached)}`
      : `I dag når ${decimal(today.reached)} av ${plural(today.scored, 'vurdert krav', 'vurderte krav')} målet`;
  return `Når planen er gjennomført, skal ${counted}. ${now}.`;
};

/** Words for what a plan is expected to bring. */
export const planEffect = {
  title: 'Hva planen er ventet å gi',
  sentence: (plan: Counted, today: Counted) => `${promised(plan, today)} Dette er plan, ikke resultat.`,
  nothing: 'Ingen av tiltakene er ventet å løfte noe krav.',
  rule: 'Tallene er regnet ut som om hvert krav har kommet til det nivået tiltakene er ventet å gi. Nivåene dere har satt, er ikke rørt. Tiltak som er lagt bort, teller ikke. Ferdige tiltak teller med fra første frist, også før nivået er bekreftet; har dere vurdert kravet etter at tiltaket ble ferdig, gjelder vurderingen. Tiltak uten frist, og tiltak over fristen, teller først når hele planen er gjennomført.',
  step: (at: 'today' | 'plan' | 'target' | { day: string }) =>
    typeof at === 'string' ? steps[at] : `Etter ${calendarDay(at.day)}`,
  chart: {
    title: (theme: string | null) => (theme === null ? 'Planen over tid' : `Planen over tid, ${theme}`),
    description:
      'Fylt runding er resultatet i dag. Hule rundinger og stiplet linje er plan, ikke resultat: slik det blir om hvert tiltak er ferdig til fristen og gir det nivået det er ventet å gi.',
    theme: 'Tema',
    allThemes: 'Alle temaer',
    upper: 'Samlet skår av 100',
    lower: 'Antall krav under målet',
    marks: {
      result: 'Resultat i dag',
      plan: 'Plan, ikke resultat',
      limit: 'Hvis alle vurderte krav når målet',
    },
    hint: { keys: 'Pek på et steg, eller bruk piltastene.', touch: 'Trykk på et steg for å se tallene.' },
    explore: (title: string) => `${title}. Velg steg`,
    /** Under the axis. @param withYear where the plan goes into another year */
    step: (at: 'today' | 'plan' | 'target' | { day: string }, withYear: boolean) =>
      typeof at === 'string'
        ? { today: 'I dag', plan: 'Hele planen', target: 'Målet' }[at]
        : shortDay(at.day, withYear),
    /** All of a step as it is read aloud. */
    detail: (
      at: 'today' | 'plan' | 'target' | { day: string },
      { reached, scored, share }: Counted & { share: number | null },
    ) =>
      [
        typeof at === 'string' ? steps[at] : `Etter ${calendarDay(at.day)}`,
        `: ${decimal(reached)} av ${plural(scored, 'krav', 'krav')} når målet, samlet skår ${ofHundred(share)}.`,
        at === 'today' ? ' Resultat.' : at === 'target' ? '' : ' Plan, ikke resultat.',
      ].join(''),
    file: 'planen-over-tid',
    paperNote: 'Punktet «I dag» er resultatet. Resten er plan, ikke resultat.',
    target: (points: string) => `Hvis alle vurderte krav når målet: ${points}`,
  },
  columns: ['Når', 'Krav som når målet', 'Avvik', 'Samlet skår'],
  reached: ({ reached, scored }: Counted) =>
    scored === 0 ? '–' : `${decimal(reached)} av ${decimal(scored)}`,
  gaps: ({ reached, scored }: Counted) => (scored === 0 ? '–' : decimal(scored - reached)),
  points: ofHundred,
  themes: 'Tema for tema: krav som når målet',
  theme: 'Tema',
};
