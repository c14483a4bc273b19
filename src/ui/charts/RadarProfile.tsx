import { lazy, Suspense } from 'react';
import { Waiting } from '../Waiting.tsx';
import type { RadarProfileProps } from './RadarDrawing.tsx';

// The drawing library is large: it comes when a radar is asked for, from the precache.
const RadarDrawing = lazy(async () => ({ default: (await import('./RadarDrawing.tsx')).RadarDrawing }));

/** Values against targets around a circle, for those who like to see a shape. */
export function RadarProfile({ waiting, ...props }: RadarProfileProps & { waiting: string }) {
  return (
    <Suspense fallback={<Waiting label={waiting} />}>
      <RadarDrawing {...props} />
    </Suspense>
  );
}
