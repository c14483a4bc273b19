import { BodyShort, Button, Checkbox, CheckboxGroup, TextField } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { holdsWord, searchWords } from '#src/domain/search/searchWords.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { Row } from '#src/ui/Row.tsx';
import styles from './OfficeBoxes.module.css';

/** An office that may be chosen. */
export type OfficeBox = {
  id: string;
  /** What stands beside the box. */
  name: string;
  /** As the list of offices has it; `null`: it is not known there. */
  kind: string | null;
};

type Props = {
  legend: string;
  hint: string;
  offices: readonly OfficeBox[];
  chosen: readonly string[];
  error?: string | false;
  onChoose: (chosen: string[]) => void;
};

/** Up to so many are seen at a glance: with more of them there is something to find one by, and they stand in groups. */
const mostAtAGlance = 10;

/** A box for each office. What a search hides stays as it is chosen. */
export function OfficeBoxes({ legend, hint, offices, chosen, error = false, onChoose }: Props) {
  const words = pageText.sharing.boxes;
  const [query, setQuery] = useState('');
  const isMany = offices.length > mostAtAGlance;
  const sought = isMany ? searchWords(query) : [];
  const shown = offices.filter(({ name }) => sought.every((word) => holdsWord(name, word)));
  const ids = shown.map(({ id }) => id);
  const group = (
    <CheckboxGroup
      size="small"
      legend={legend}
      description={hint}
      value={[...chosen]}
      error={error}
      onChange={onChoose}
    >
      {isMany ? (
        kindsOf(shown).map((kind) => (
          <Group key={kind} kind={kind} offices={shown.filter((office) => groupOf(office) === kind)} />
        ))
      ) : (
        <Boxes offices={shown} />
      )}
    </CheckboxGroup>
  );
  if (!isMany) return group;
  return (
    <div className={styles.many}>
      <Row gap={8} align="end">
        <TextField
          className={styles.search}
          size="small"
          label={words.search}
          autoComplete="off"
          value={query}
          onChange={({ target }) => setQuery(target.value)}
        />
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => onChoose([...new Set([...chosen, ...ids])])}
        >
          {words.all(ids.length, sought.length > 0)}
        </Button>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          onClick={() => onChoose(chosen.filter((id) => !ids.includes(id)))}
        >
          {words.none(sought.length > 0)}
        </Button>
      </Row>
      <BodyShort size="small" role="status">
        {shown.length === 0 ? words.nothingFound : words.chosen(chosen.length, offices.length)}
      </BodyShort>
      {group}
    </div>
  );
}

function Group({ kind, offices }: { kind: string; offices: readonly OfficeBox[] }) {
  const id = useId();
  const { groups } = text.overview.start;
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <BodyShort id={id} size="small" weight="semibold">
        {groups[kind] ?? pageText.sharing.boxes.others}
      </BodyShort>
      <div className={styles.columns}>
        <Boxes offices={offices} />
      </div>
    </div>
  );
}

function Boxes({ offices }: { offices: readonly OfficeBox[] }) {
  return offices.map(({ id, name }) => (
    <Checkbox key={id} value={id}>
      {name}
    </Checkbox>
  ));
}

/** Kinds that there is a heading for, in the order that they come in, and last those that there is none for. */
function kindsOf(offices: readonly OfficeBox[]): string[] {
  const kinds = [...new Set(offices.map(groupOf))];
  return [...kinds.filter((kind) => kind !== ''), ...kinds.filter((kind) => kind === '')];
}

function groupOf({ kind }: OfficeBox): string {
  return kind !== null && Object.hasOwn(text.overview.start.groups, kind) ? kind : '';
}
