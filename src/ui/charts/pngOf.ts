import type { StandaloneSvg } from './standaloneSvg.ts';

/** Twice the pixels of the screen, so that it is sharp on a projector and on paper. */
const scale = 2;

/** A drawing as a PNG picture. Rejects where the browser cannot draw it. */
export async function pngOf({ markup, width, height }: StandaloneSvg): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture could not be drawn'));
    }, 'image/png');
  });
}
