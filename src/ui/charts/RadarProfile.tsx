import { loadedPart } from '../loadedPart.tsx';
import { Waiting } from '../Waiting.tsx';
import type { RadarProfileProps } from './RadarDrawing.tsx';

/**
 * Values against targets around a circle, for those who like to see a shape. The drawing library is large: it comes when a
 * radar is asked for, from the precache.
 */
export const RadarProfile = loadedPart<RadarProfileProps & { waiting: string }>(
  async () => (await import('./RadarDrawing.tsx')).RadarDrawing,
  ({ waiting }) => <Waiting label={waiting} />,
);
