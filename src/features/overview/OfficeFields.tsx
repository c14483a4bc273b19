import { Checkbox, Select, TextField } from '@navikt/ds-react';
import type { UseFormReturn } from 'react-hook-form';
import type { ListedOffice } from '#src/domain/standard/Standard.ts';
import { useStandard, type StandardKey } from '#src/state/years/catalogue.ts';
import { text } from '#src/text/catalogue.ts';
import type { StartFormValues } from './startFormSchema.ts';

type Props = {
  form: UseFormReturn<StartFormValues>;
  offices: readonly ListedOffice[];
  /** Those that people here have named themselves. */
  own: readonly { id: string; name: string }[];
  standard: StandardKey;
  notListed: boolean;
};

/**
 * Which office. A choice of the browser's own: on a phone it is the wheel people know, on a keyboard the first letters
 * find the office, and a screen reader says the group.
 */
export function OfficeFields({ form, offices, own, standard, notListed }: Props) {
  const words = text.overview.start;
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <>
      {notListed ? (
        <>
          <TextField
            label={words.name}
            description={words.nameHint}
            autoComplete="organization"
            error={errors.name?.message}
            {...register('name')}
          />
          <KindField form={form} standard={standard} />
        </>
      ) : (
        <Select label={words.office} error={errors.office?.message} {...register('office')}>
          <option value="">{words.choose}</option>
          {own.length > 0 && (
            <optgroup label={words.ownGroup}>
              {own.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {groupByKind(offices).map(([kind, members]) => (
            <optgroup key={kind} label={words.groups[kind] ?? kind}>
              {members.map((office) => (
                <option key={office.id} value={office.id}>
                  {office.name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      )}
      <Checkbox size="small" {...register('notListed', { onChange: () => form.clearErrors() })}>
        {words.notListed}
      </Checkbox>
    </>
  );
}

function KindField({ form, standard }: Pick<Props, 'form' | 'standard'>) {
  const words = text.overview.start;
  const state = useStandard(standard);
  const { register, formState } = form;
  const error =
    state.status === 'failed' || state.status === 'missing'
      ? words.standardMissing
      : formState.errors.kind?.message;
  return (
    <Select label={words.kind} description={words.kindHint} error={error} {...register('kind')}>
      <option value="">{words.chooseKind}</option>
      {state.status === 'ready' &&
        state.standard.officeKinds.map((kind) => (
          <option key={kind.id} value={kind.id}>
            {kind.name}
          </option>
        ))}
    </Select>
  );
}

function groupByKind(offices: readonly ListedOffice[]): [string, ListedOffice[]][] {
  const groups = new Map<string, ListedOffice[]>();
  for (const office of offices) {
    const group = groups.get(office.kind);
    if (group) group.push(office);
    else groups.set(office.kind, [office]);
  }
  return [...groups];
}
