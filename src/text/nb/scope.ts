import { withSmallLetter } from '../format.ts';

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
    hint: 'Valget gjelder bare denne maskinen. Svarene er de samme uansett.',
    whole: 'Hele egenevalueringen',
  },
  notice: {
    now: (title: string) => `Dere går gjennom ${withSmallLetter(title)}.`,
    follows: 'Kravene og tallene på denne siden er bare fra denne delen.',
    proposes: 'Nye forslag til saker er bare fra denne delen. Alt annet her gjelder hele egenevalueringen.',
    signs: 'Signaturen gjelder likevel hele egenevalueringen, og låser alle svarene.',
    whole: 'Denne siden gjelder likevel hele egenevalueringen.',
    toWhole: 'Gå gjennom hele',
  },
};
