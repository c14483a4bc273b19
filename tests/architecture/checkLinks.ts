import { posix } from 'node:path';
import { lineOf } from './parseScript.ts';
import type { Files } from './readRepository.ts';

/** Relative links and pictures in Markdown that lead to no file or folder of the project. */
export function checkLinks(files: Files): string[] {
  const folders = new Set([...files.keys()].flatMap(foldersAbove));
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.md')) return [];
    const shown = text.replace(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm, (code) => code.replace(/[^\n]/g, ' '));
    const pattern = /\]\(\s*<?([^)\s>]+)[^)]*\)|^\s*\[[^\]]+\]:\s*<?([^\s>]+)|\b(?:src|href)="([^"]+)"/gm;
    return [...shown.matchAll(pattern)].flatMap((match) => {
      const link = match[1] ?? match[2] ?? match[3] ?? '';
      if (/^(?:[a-z][a-z\d+.-]*:|#|\/\/)/i.test(link)) return [];
      const file = decodeURI(link.replace(/[?#].*$/, '')).replace(/\/$/, '');
      const target = file.startsWith('/') ? file.slice(1) : posix.join(posix.dirname(path), file);
      return files.has(target) || folders.has(target)
        ? []
        : [`${path}:${lineOf(text, match.index)}: ${link}`];
    });
  });
}

function foldersAbove(path: string): string[] {
  const folder = posix.dirname(path);
  return folder === '.' ? ['.'] : [folder, ...foldersAbove(folder)];
}
