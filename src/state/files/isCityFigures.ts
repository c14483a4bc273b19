import { largestCityFile, readCityFigures } from '#src/exchange/evaluations/cityFigures.ts';

/** Whether a file that was chosen is one with figures from the city. Never throws: what else it may be is told by the reader that is tried next. */
export async function isCityFigures(file: Blob): Promise<boolean> {
  try {
    return file.size <= largestCityFile && readCityFigures(new Uint8Array(await file.arrayBuffer())) !== null;
  } catch {
    return false;
  }
}
