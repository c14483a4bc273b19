import { createContext } from 'react';

/** The evaluation of the requirement that is open over the pages. `null`: none is. */
export const PanelOver = createContext<string | null>(null);
