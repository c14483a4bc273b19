import type { Form } from '#src/domain/forms/Form.ts';
import { plural } from '../format.ts';
import type { KindWords } from './KindWords.ts';

const line = (name: string, definite: string) => ({ name, inSentence: `«${name}»`, definite });

/** A field by its own name, or by the heading it stands under. */
function fieldTitle({ form, field }: { form: string; field: string }, forms: readonly Form[]): string {
  const found = forms.find(({ id }) => id === form);
  if (!found) return 'Et felt i en annen rapport';
  const section = found.sections.find(({ fields }) => fields.some(({ id }) => id === field));
  const name = section?.fields.find(({ id }) => id === field)?.label ?? section?.heading;
  return name === undefined ? `Et felt i «${found.title}»` : `«${name}» i «${found.title}»`;
}

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
    title: (of, { forms = [] }) => fieldTitle(of, forms),
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
