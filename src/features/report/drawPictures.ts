import type { Picture } from '#src/state/report/exportFile.ts';
import { pngOf } from '#src/ui/charts/pngOf.ts';
import { standaloneSvg } from '#src/ui/charts/standaloneSvg.ts';
import type { Drawings } from './PaperFigure.tsx';

/** The drawings of the paper as pictures, for Word. Without a title of their own: the document writes it under them. */
export async function drawPictures(drawings: Drawings): Promise<Picture[]> {
  return Promise.all(
    [...drawings].map(async ([id, element]) => {
      const svg = standaloneSvg(element, '', '');
      const png = new Uint8Array(await (await pngOf(svg)).arrayBuffer());
      return { id, png, width: svg.width, height: svg.height };
    }),
  );
}
