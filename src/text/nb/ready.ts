import { requirementLabel } from '../requirementLabel.ts';
import { plural } from '../format.ts';

const requirements = (count: number) => plural(count, 'krav', 'krav');

export const ready = {
  title: (office: string, year: number) => `Gjør klar, ${office} ${year}`,
  lead: 'Se over dette før dere sender rapporten. Ingenting er stengt: dere avgjør selv hva som er godt nok.',
  count: (left: number, all: number) =>
    left === 0
      ? 'Alt er klart. Ingen krav trenger å ses på igjen.'
      : `${left} av ${requirements(all)} bør ses på før rapporten sendes.`,
  toReport: 'Gå til Rapport og sak',
  requirement: requirementLabel,
  showAll: 'Vis hele teksten',
  showLess: 'Vis mindre',
  groups: {
    different: {
      title: (count: number) => `To ulike svar (${count})`,
      lead: 'Flere har svart ulikt. Bestem hva som skal gjelde.',
    },
    asked: {
      title: (count: number) => `Bør ses på igjen (${count})`,
      lead: 'Det en grundig leser ville spurt om.',
    },
    unknown: {
      title: (count: number) => `Vet ikke (${count})`,
      lead: 'Noen har sett på disse, men kunne ikke svare. Spør den som vet.',
    },
    unanswered: {
      title: (count: number) => `Ubesvart (${count})`,
      lead: 'Ingen har sagt noe om disse ennå.',
    },
  },
  unplanned: {
    title: (count: number) => `Avvik uten tiltak (${count})`,
    lead: 'Ingen åpne tiltak gjelder disse kravene. De som bør tas først, står øverst.',
  },
  setAside: {
    title: (count: number) => `Ikke relevant (${count})`,
    lead: 'Disse kravene er satt til side, og teller ikke med. Begrunnelsen står i rapporten.',
    none: 'Uten begrunnelse.',
  },
  ownTargets: {
    title: (count: number) => `Egne mål for året (${count})`,
    lead: 'Her har dere satt et mål for året som er et steg på veien. Avviket blir stående til kravet er nådd.',
    target: (level: string, reason: string) =>
      reason === '' ? `Målet for året er ${level}.` : `Målet for året er ${level}. ${reason}`,
  },
};
