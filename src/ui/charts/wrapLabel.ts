/** How wide a letter of the app's typeface is on average, as a share of its size: a little wide, to be sure. */
const letterWidth = 0.48;

/**
 * Breaks a label into lines that fit a width. A word that is wider than a line is left whole: half a word says less
 * than one that sticks out.
 * @param size of the letters, in the unit of the width
 */
export function wrapLabel(label: string, width: number, size = 14): string[] {
  const most = Math.max(1, Math.floor(width / (size * letterWidth)));
  const lines: string[] = [];
  let line = '';
  for (const word of label.split(/\s+/).filter(Boolean)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= most) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}
