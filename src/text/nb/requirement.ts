import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { day, listed, moment, plural, unknownTime, withCapital } from '../format.ts';
import {
  requirementLabel,
  requirementName,
  requirementNames,
  type NamedRequirement,
} from '../requirementLabel.ts';
import { assess } from './assess.ts';
import { scoring } from './scoring.ts';

type Levels = readonly { value: number; name: string }[];
type Break = 'changed' | 'merged' | 'split' | 'new' | 'gone' | 'scale' | 'unmapped';

const named = (requirements: Named) => `krav ${requirementNames(requirements)}`;

type Named = readonly NamedRequirement[];

const breaks: Record<Break, string> = {
  changed: 'Teksten er endret så mye at nivåene ikke kan sammenlignes.',
  merged: 'Flere krav er slått sammen til ett, og kan ikke sammenlignes.',
  split: 'Ett krav er delt i flere, og kan ikke sammenlignes.',
  new: 'Kravet fantes ikke i den utgaven.',
  gone: 'Kravet finnes ikke i den utgaven.',
  scale: 'Skalaen har et annet antall nivåer, og kan ikke sammenlignes.',
  unmapped: 'Det står ikke i standarden hvordan kravet henger sammen med den utgaven.',
};

export const requirement = {
  pageName: 'Kravets historie',
  title: requirementLabel,
  documentTitle: (requirement: NamedRequirement, office: string) =>
    `${requirementLabel(requirement)}, ${office}`,
  lead: (office: string) => `Alt ${office} har svart på dette kravet, år for år, og hvem som har endret hva.`,
  toCard: (year: number) => `Gå til vurderingen for ${year}`,
  toTrends: 'Se hele utviklingen',
  toStandard: 'Les kravet i standarden',
  theme: 'Tema',
  obligation: 'Skal eller bør',
  responsible: 'Ansvarlig',
  parties: (names: readonly string[]) => withCapital(listed(names)),
  none: {
    title: 'Kravet finnes ikke',
    body: 'Utgaven av standarden har ikke noe krav med dette nummeret.',
  },
  origin: {
    equal: (edition: string, requirements: Named) =>
      `Var ${named(requirements)} i utgave ${edition}, med samme innhold.`,
    changed: (edition: string, requirements: Named, note: string) =>
      `Var ${named(requirements)} i utgave ${edition}. ${note}`,
    merged: (edition: string, requirements: Named) =>
      `Slått sammen av ${named(requirements)} i utgave ${edition}.`,
    split: (edition: string, requirements: Named) =>
      `Kommer av at ${named(requirements)} i utgave ${edition} ble delt.`,
    new: (edition: string) => `Nytt: fantes ikke i utgave ${edition}.`,
  },
  fate: {
    equal: (edition: string, requirements: Named) => `Er ${named(requirements)} i utgave ${edition}.`,
    changed: (edition: string, requirements: Named, note: string) =>
      `Er ${named(requirements)} i utgave ${edition}. ${note}`,
    merged: (edition: string, requirements: Named) =>
      `Gikk inn i ${named(requirements)} i utgave ${edition}, sammen med andre.`,
    split: (edition: string, requirements: Named) => `Ble delt i ${named(requirements)} i utgave ${edition}.`,
    gone: (edition: string) => `Er tatt ut i utgave ${edition}.`,
  },
  years: {
    title: 'År for år',
    heading: (year: number, score: string) => `${year}: ${score}`,
    thenNumbered: (requirement: NamedRequirement, edition: string) =>
      `${requirementLabel(requirement)}, i utgave ${edition}`,
    textThen: 'Kravets ordlyd det året',
    target: (level: string) => `Kravets mål: ${level}`,
    size: (size: number) => `${plural(size, 'nivå', 'nivåer')} under målet`,
    reached: 'målet er nådd',
    notApplicable: 'Gjaldt ikke dere',
    nothing: 'Ingen har skrevet noe det året.',
    justification: assess.texts.justification,
    strengths: assess.texts.strengths,
    improvements: assess.texts.improvements,
    evidence: assess.evidence.title,
    checkpoints: assess.checkpoints.title,
    met: 'Ja',
    notMet: 'Nei',
    silent: 'Ikke besvart',
    evidenceKind: (kind: 'link' | 'caseNumber' | 'document' | 'note', content: string) =>
      `${assess.evidence.kinds[kind]}: ${content}`,
    unchanged: (since: number) => `Uendret siden ${assess.unchanged.origin(since)}`,
    changed: (at: KnownTime | null, by: string) =>
      `Sist endret ${at ? day(at) : `på et ${unknownTime}`}${by === '' ? '' : ` av ${by}`}`,
    toCard: (year: number) => `Gå til vurderingen for ${year}`,
    broken: (reason: Break) => breaks[reason],
    instead: (requirement: NamedRequirement, year: number) =>
      `Se krav ${requirementName(requirement)}, i ${year}`,
    standardMissing: 'Denne versjonen av Rettesnor har ikke utgaven som ble brukt. Last siden på nytt.',
    unreadable: 'Loggen for dette året kan ikke leses. Ingenting er endret, og ingenting skal slettes.',
    trouble: (count: number) =>
      count === 1
        ? 'Én opplysning i loggen lot seg ikke lese, og er ikke med her.'
        : `${count} opplysninger i loggen lot seg ikke lese, og er ikke med her.`,
  },
  log: {
    title: 'Endringslogg',
    lead: 'Hvem som har endret hva, det nyeste først.',
    none: 'Ingen har endret noe på dette kravet.',
    count: (count: number) => plural(count, 'endring', 'endringer'),
    showAll: 'Vis hele',
    showLess: 'Vis mindre',
    more: (count: number) => `Vis ${plural(count, 'eldre endring', 'eldre endringer')}`,
    when: (at: KnownTime) => moment(at),
    whenUnknown: 'Ukjent tidspunkt',
    forYear: (year: number) => `Egenevalueringen for ${year}`,
    by: (name: string, role: string) => {
      if (name === '') return role === '' ? 'Uten navn' : role;
      return role === '' ? name : `${name}, ${role}`;
    },
    from: 'Fra',
    to: 'Til',
    and: 'og',
    nothing: {
      score: scoring.unanswered,
      text: 'tomt',
      checkpoint: 'ikke besvart',
      target: 'ikke noe eget mål',
      included: 'nei',
      unchanged: 'ikke sagt',
    },
    unchangedSince: assess.unchanged.origin,
    yes: 'ja',
    no: 'nei',
    met: 'ja',
    notMet: 'nei',
    target: (level: number, reason: string, levels: Levels) =>
      reason === '' ? scoring.levelName(level, levels) : `${scoring.levelName(level, levels)}. ${reason}`,
  },
};
