import type { KnownTime } from '#src/domain/changes/knownTime.ts';
import { day, listed, withSmallLetter } from '../format.ts';

type Voice = { author: { name: string; role: string }; at: KnownTime | null };

const ofPart = (name: string, part: string | null) =>
  part === null ? name : `${name} (${withSmallLetter(part)})`;

/** What is said of going through a part of the standard by itself. `part`: its short name; `null`: all of it. */
export const scope = {
  /** An office and the part that numbers are of: «NAV Eksempelvika (kapittel 4)». */
  office: (office: string, part: string | null) => ofPart(office, part),
  /** The name of a number and the part it is of: «Samlet skår (kapittel 4)». */
  figure: (name: string, part: string | null) => ofPart(name, part),
  /** A sentence of numbers and the part they are of: «Kapittel 4: 20 av 24 vurderte krav når målet.» */
  counted: (part: string | null, sentence: string) =>
    part === null ? sentence : `${part}: ${withSmallLetter(sentence)}`,
  outside: (number: number, part: string) =>
    `Krav ${number} er ikke med i det dere går gjennom nå (${withSmallLetter(part)}). Velg hele egenevalueringen for å gå til det.`,
  choice: {
    label: 'Hva går dere gjennom?',
    hint: 'Du velger for denne maskinen. Velger du en del, får kollegene se at den gås gjennom for seg. Svarene er de samme uansett.',
    hintSigned: 'Valget gjelder bare denne maskinen. Svarene er de samme uansett.',
    whole: 'Hele egenevalueringen',
    /** What begins with a new year because it was so in the one before. */
    along: (titles: readonly string[], year: number) =>
      `${listed(titles.map(withSmallLetter))} gås gjennom for seg, som i ${year}.`,
  },
  /** Whether a part is gone through by itself, as the history says it. */
  state: { chosen: 'Valgt', ended: 'Avsluttet', resumed: 'Avslutningen er tatt tilbake' },
  notice: {
    now: (title: string) => `Dere går gjennom ${withSmallLetter(title)}.`,
    follows: 'Kravene og tallene på denne siden er bare fra denne delen.',
    proposes: 'Nye forslag til saker er bare fra denne delen. Alt annet her gjelder hele egenevalueringen.',
    signs: 'Signaturen gjelder likevel hele egenevalueringen, og låser alle svarene.',
    whole: 'Denne siden gjelder likevel hele egenevalueringen.',
    toWhole: 'Gå gjennom hele',
  },
  /** What everybody who has the evaluation is told of a part that is gone through by itself. */
  shared: {
    goesThrough: 'gås gjennom for seg.',
    chosen: (voice: Voice) => `Valgt ${saidBy(voice)}.`,
    ended: (voice: Voice) => `Avsluttet for alle ${saidBy(voice)}.`,
    noLonger: 'gås ikke lenger gjennom for seg.',
    onlyHere: 'Kollegene kan ikke se det.',
    look: 'Gå gjennom denne delen',
    end: 'Avslutt for alle',
    resume: 'Angre avslutningen',
    tell: 'La kollegene se det',
    /** What a press is about, where several stand beside each other. */
    about: (title: string) => ` (${title})`,
  },
};

function saidBy({ author: { name, role }, at }: Voice): string {
  const who = [name, role].filter((part) => part !== '').join(', ');
  return [who === '' ? 'av noen uten navn' : `av ${who}`, ...(at === null ? [] : [day(at)])].join(
    who === '' || at === null ? ' ' : ', ',
  );
}
