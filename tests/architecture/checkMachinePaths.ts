import { lineOf } from './parseScript.ts';
import type { Files } from './readRepository.ts';

const machinePath =
  /(?<![\p{L}\d.])\/(?:work|root|(?:home|Users)\/[\p{L}\d_][\p{L}\d._-]*)\/|\b[A-Z]:\\Users\\/gu;

/** Paths of the machine that a file was written on, anywhere in the project. */
export function checkMachinePaths(files: Files): string[] {
  return [...files].flatMap(([path, text]) =>
    [...text.matchAll(machinePath)].map(({ 0: found, index }) => `${path}:${lineOf(text, index)}: ${found}`),
  );
}
