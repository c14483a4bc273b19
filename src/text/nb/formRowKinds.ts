import { plural } from '../format.ts';
import type { KindWords } from './KindWords.ts';

const line = (name: string, definite: string) => ({ name, inSentence: `«${name}»`, definite });

/** The words for what belongs to forms of others: the facts of a project, and what is written in a form. */
export const formRowKinds: { readonly [Name in 'project' | 'formText']: KindWords<Name> } = {
  project: {
    title: (_, __, named) => (named === '' ? 'Opplysninger om prosjektet' : `Prosjektet «${named}»`),
    counted: (count) => plural(count, 'prosjekt', 'prosjekter'),
    fields: {
      title: line('Prosjektets navn', 'navnet på prosjektet'),
      number: line('Prosjektnummer', 'prosjektnummeret'),
      programme: line('Program eller delprogram', 'programmet'),
      area: line('Områdesatsing', 'områdesatsingen'),
      place: line('Hvor prosjektet er gjennomført', 'stedet'),
      targetGroup: line('Målgruppe', 'målgruppen'),
      contacts: line('Kontaktpersoner', 'kontaktpersonene'),
      steeringLeader: line('Leder i styringsgruppen', 'lederen i styringsgruppen'),
      countyContact: line('Kontaktperson i fylkeskommunen', 'kontaktpersonen i fylkeskommunen'),
      from: { name: 'Første dag', inSentence: 'første dag', definite: 'den første dagen' },
      to: { name: 'Siste dag', inSentence: 'siste dag', definite: 'den siste dagen' },
      approved: {
        name: 'Godkjent',
        inSentence: 'dagen det ble godkjent',
        definite: 'dagen det ble godkjent',
      },
      leader: {
        name: 'Prosjektleder',
        inSentence: 'prosjektleder',
        definite: 'prosjektlederen',
        words: 'navn på prosjektleder',
        counted: (count) => plural(count, 'prosjektleder', 'prosjektledere'),
      },
      owner: {
        name: 'Prosjekteier',
        inSentence: 'prosjekteier',
        definite: 'prosjekteieren',
        words: 'navn på prosjekteier',
        counted: (count) => plural(count, 'prosjekteier', 'prosjekteiere'),
      },
      post: {
        name: 'Budsjettpost',
        inSentence: 'budsjettpost',
        definite: 'budsjettposten',
        words: 'navn på budsjettpost',
        counted: (count) => plural(count, 'budsjettpost', 'budsjettposter'),
      },
    },
  },
  formText: {
    title: () => 'Et felt i en annen rapport',
    counted: (count) => plural(count, 'felt i andre rapporter', 'felt i andre rapporter'),
    fields: {
      cell: {
        name: 'Egen tekst',
        inSentence: 'egen tekst',
        definite: 'den egne teksten',
        counted: (count) => plural(count, 'egen tekst', 'egne tekster'),
      },
      choice: {
        name: 'Avkryssing',
        inSentence: 'avkryssing',
        definite: 'avkryssingen',
        counted: (count) => plural(count, 'avkryssing', 'avkryssinger'),
      },
    },
  },
};
