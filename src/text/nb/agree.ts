import { requirementLabel } from '../requirementLabel.ts';
import { plural } from '../format.ts';

export const agree = {
  title: (office: string, year: number) => `Bli enige, ${office} ${year}`,
  lead: 'Når flere har svart ulikt, står alle svarene her. Dere bestemmer hva som skal gjelde. Klokken avgjør ingenting.',
  count: (count: number) =>
    count === 0 ? 'Det er ingenting å bli enige om nå.' : `${plural(count, 'krav', 'krav')} har ulike svar.`,
  requirement: requirementLabel,
  figures: (count: number) =>
    count === 1 ? 'Ett tall har også ulike svar.' : `${count} tall har også ulike svar.`,
  elsewhere: 'Dere har også skrevet ulikt her:',
  toFigures: 'Gå til Tallene',
  toRequirements: 'Gå til Kravene',
};
