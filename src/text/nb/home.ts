import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { day, moment, plural } from '../format.ts';
import { requirementLabel, requirementNames, type NamedRequirement } from '../requirementLabel.ts';

type NextStep =
  | { kind: 'nothingApplies' }
  | { kind: 'assess'; begun: boolean; remaining: number; applicable: number }
  | { kind: 'agree'; requirements: number; indicators: number }
  | { kind: 'findOut'; unknown: number; applicable: number }
  | { kind: 'justify'; unjustified: number; applicable: number }
  | { kind: 'signed'; role: string; signedAt: string }
  | { kind: 'ready'; applicable: number };

const nameless = 'Uten navn';

const allAnswered = (applicable: number) =>
  applicable === 1 ? 'Det ene kravet er besvart.' : `Alle ${applicable} krav er besvart.`;

/** A count that begins a sentence. */
const oneOr = (count: number) => (count === 1 ? 'Ett' : String(count));

function different(requirements: number, indicators: number): string {
  if (indicators === 0) return `${oneOr(requirements)} krav`;
  if (requirements === 0) return `${oneOr(indicators)} tall`;
  return `${oneOr(requirements)} krav og ${indicators === 1 ? 'ett' : indicators} tall`;
}

/** Home, once there is an evaluation: the next step of the year one is in, and what a leader asks about it. */
export const home = {
  title: (office: string, year: number) => `${office} ${year}`,
  /**
   * The one sentence that says what is next.
   * @param later whether the office has begun on a later year: what was planned is followed up there
   */
  next: (step: NextStep, later = false): string => {
    switch (step.kind) {
      case 'nothingApplies':
        return 'Ingen krav gjelder denne typen virksomhet. Dere kan ta inn krav dere likevel vil vurdere.';
      case 'assess':
        if (step.begun) return `Neste: ${oneOr(step.remaining)} krav er ikke vurdert.`;
        return step.applicable === 1
          ? 'Neste: Det ene kravet er ikke vurdert ennå.'
          : `Neste: Ingen av de ${step.applicable} kravene er vurdert ennå.`;
      case 'agree':
        return `Neste: ${different(step.requirements, step.indicators)} har ulike svar.`;
      case 'findOut':
        return step.applicable === 1
          ? 'Det ene kravet er besvart med «vet ikke».'
          : `${allAnswered(step.applicable)} ${oneOr(step.unknown)} står med «vet ikke».`;
      case 'justify':
        return step.applicable === 1
          ? 'Det ene kravet er besvart. Det bør begrunnes.'
          : `${allAnswered(step.applicable)} ${oneOr(step.unjustified)} bør begrunnes.`;
      case 'signed':
        return `Ferdigstilt ${day(new Date(step.signedAt))}${step.role === '' ? '' : ` av ${step.role}`}.${later ? '' : ' Neste: Følg opp tiltakene.'}`;
      case 'ready':
        return `${allAnswered(step.applicable)} Neste: Gjør klar rapporten.`;
    }
  },
  /** In the row of a year that is signed and locked. */
  signed: (role: string, at: KnownTime | null) =>
    `Signert${at ? ` ${day(at)}` : ''}${role === '' ? '' : ` av ${role}`}. Svar og tall er låst.`,
  action: {
    nothingApplies: 'Ta inn krav',
    agree: 'Bli enige',
    findOut: 'Se hvilke',
    justify: 'Se hvilke',
    ready: 'Gjør klar',
    signed: 'Se tiltakene',
  },
  overdue: (count: number) => `${count === 1 ? 'Ett tiltak' : `${count} tiltak`} er over fristen.`,
  toPlan: 'Se tiltakene',
  unanswered: (count: number) =>
    `${count === 1 ? 'Én hindring' : `${count} hindringer`} har ikke fått svar innen fristen.`,
  toBarriers: 'Se hindringene',
  more: 'Mer for denne',
  news: {
    title: 'Siden sist',
    since: (at: KnownTime | null) => (at ? `Siden du var her ${moment(at)}:` : 'Siden sist du var her:'),
    none: (at: KnownTime | null) =>
      `Ingenting er endret siden ${at ? `du var her ${moment(at)}` : 'sist du var her'}.`,
    by: (author: string, changes: number, requirements: readonly NamedRequirement[]) =>
      `${author === '' ? nameless : author}: ${plural(changes, 'endring', 'endringer')}${
        requirements.length === 0 ? '' : `, krav ${requirementNames(requirements)}`
      }`,
    /** Of many, so many are named. */
    many: (author: string, changes: number, requirements: number) =>
      `${author === '' ? nameless : author}: ${plural(changes, 'endring', 'endringer')}, i ${plural(
        requirements,
        'krav',
        'krav',
      )}`,
  },
  answered: {
    title: 'Hvem som har svart',
    none: 'Ingen har svart ennå.',
    by: (name: string, requirements: number) =>
      `${name === '' ? nameless : name}: ${plural(requirements, 'krav', 'krav')}`,
  },
  left: {
    title: 'Ikke besvart',
    none: 'Alle kravene er besvart.',
    theme: (theme: string, unanswered: number) => `${theme}: ${unanswered}`,
  },
  deadlines: {
    title: 'Fast frist',
    lead: 'Disse kravene har en frist i standarden.',
    requirement: requirementLabel,
    within: (months: number, after: string) => `${plural(months, 'måned', 'måneder')} etter ${after}`,
  },
  earlier: (count: number) => `Tidligere år (${count})`,
  protection: {
    kept: 'Nettleseren har lovet å ikke slette dataene av seg selv.',
    notKept: 'Nettleseren kan slette dataene hvis maskinen blir full.',
    unknown: 'Nettleseren sier ikke om den verner dataene.',
    ask: 'Be nettleseren verne dataene',
  },
};
