import { clock, day, listed, plural } from '../format.ts';
import { assess } from './assess.ts';
import { scoring } from './scoring.ts';

type Levels = readonly { value: number; name: string }[];
type Break = 'changed' | 'merged' | 'split' | 'new' | 'gone' | 'scale' | 'unmapped';

const numbered = (numbers: readonly number[]) => `krav ${listed(numbers)}`;

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
  title: (number: number) => `Krav ${number}`,
  documentTitle: (number: number, office: string) => `Krav ${number}, ${office}`,
  lead: (office: string) => `Alt ${office} har svart på dette kravet, år for år, og hvem som har endret hva.`,
  toCard: (year: number) => `Åpne kortet for ${year}`,
  toTrends: 'Se hele utviklingen',
  toStandard: 'Les kravet i standarden',
  theme: 'Tema',
  obligation: 'Forpliktelse',
  responsible: 'Ansvarlig',
  parties: (names: readonly string[]) => listed(names),
  none: {
    title: 'Kravet finnes ikke',
    body: 'Utgaven av standarden har ikke noe krav med dette nummeret.',
  },
  origin: {
    equal: (edition: string, numbers: readonly number[]) =>
      `Var ${numbered(numbers)} i utgave ${edition}, med samme innhold.`,
    changed: (edition: string, numbers: readonly number[], note: string) =>
      `Var ${numbered(numbers)} i utgave ${edition}. ${note}`,
    merged: (edition: string, numbers: readonly number[]) =>
      `Slått sammen av ${numbered(numbers)} i utgave ${edition}.`,
    split: (edition: string, numbers: readonly number[]) =>
      `Kommer av at ${numbered(numbers)} i utgave ${edition} ble delt.`,
    new: (edition: string) => `Nytt: fantes ikke i utgave ${edition}.`,
  },
  fate: {
    equal: (edition: string, numbers: readonly number[]) => `Er ${numbered(numbers)} i utgave ${edition}.`,
    changed: (edition: string, numbers: readonly number[], note: string) =>
      `Er ${numbered(numbers)} i utgave ${edition}. ${note}`,
    merged: (edition: string, numbers: readonly number[]) =>
      `Gikk inn i ${numbered(numbers)} i utgave ${edition}, sammen med andre.`,
    split: (edition: string, numbers: readonly number[]) =>
      `Ble delt i ${numbered(numbers)} i utgave ${edition}.`,
    gone: (edition: string) => `Er tatt ut i utgave ${edition}.`,
  },
  years: {
    title: 'År for år',
    heading: (year: number, score: string) => `${year}: ${score}`,
    thenNumbered: (number: number, edition: string) => `Krav ${number} i utgave ${edition}`,
    textThen: 'Kravets ordlyd det året',
    target: (level: string) => `Målet var ${level}`,
    ownTarget: (level: string, reason: string) => `Eget mål: ${level}. ${reason}`,
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
    changed: (at: string, by: string) =>
      by === '' ? `Sist endret ${day(at)}` : `Sist endret ${day(at)} av ${by}`,
    toCard: (year: number) => `Åpne kortet for ${year}`,
    broken: (reason: Break) => breaks[reason],
    instead: (number: number, year: number) => `Se krav ${number} i ${year}`,
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
    when: (at: string) => `${day(at)} kl. ${clock(at)}`,
    forYear: (year: number) => `Egenevalueringen for ${year}`,
    by: (name: string, role: string) => {
      if (name === '') return role === '' ? 'Uten navn' : role;
      return role === '' ? name : `${name}, ${role}`;
    },
    fields: {
      score: 'Nivå',
      justification: assess.texts.justification,
      strengths: assess.texts.strengths,
      improvements: assess.texts.improvements,
      included: 'Tatt inn',
      target: 'Mål',
      evidence: assess.evidence.title,
      other: 'Annet',
    },
    checkpoint: (content: string) => `Kontrollpunkt: ${content}`,
    from: 'Fra',
    to: 'Til',
    and: 'og',
    nothing: {
      score: scoring.unanswered,
      text: 'tomt',
      checkpoint: 'ikke besvart',
      target: 'standardens mål',
      included: 'nei',
    },
    yes: 'ja',
    no: 'nei',
    met: 'ja',
    notMet: 'nei',
    target: (level: number, reason: string, levels: Levels) =>
      reason === '' ? scoring.levelName(level, levels) : `${scoring.levelName(level, levels)}. ${reason}`,
  },
};
