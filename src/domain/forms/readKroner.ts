/**
 * An amount as people write it, in whole kroner: «1 250 000», «1.250.000», «−500», «0,-».
 * @returns `null` for nothing, `'unreadable'` for what is no whole amount
 */
export function readKroner(written: string): number | null | 'unreadable' {
  const text = written
    .trim()
    .replace(/(?:,-|,00|kr\.?)$/i, '')
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[−–]/g, '-');
  if (text === '') return null;
  if (!/^-?(?:\d{1,12}|\d{1,3}(?:\.\d{3}){1,3})$/.test(text)) return 'unreadable';
  return Number(text.replaceAll('.', ''));
}
