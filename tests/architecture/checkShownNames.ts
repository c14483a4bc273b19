import type { Files } from './readRepository.ts';

/** What people do with files of others, and what tells of them. A report that leaves is named by the app itself. */
const tells = /^src\/(?:app\/|features\/(?!report\/)|parts\/|state\/(?:backup|import|sharing)\/)/;

const bareName = /(?<![\w.])(?<!shownName\()(?:\w+\.)*(?:file|folder|intake|files\[0\]\?)\.name\b/;

/** Names that others have given files and folders, shown as they are: a mark of direction has «jpg.exe» read as «exe.jpg». */
export function checkShownNames(files: Files): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!tells.test(path) || /\.test\.tsx?$/.test(path)) return [];
    return text.split('\n').flatMap((line, index) => {
      // What tells one thing in a list from another is not shown.
      const shown = line.replaceAll(/\bkey=\{[^}]*\}/g, '');
      return bareName.test(shown) ? [`${path}:${index + 1}: shownName`] : [];
    });
  });
}
