import { Select } from '@navikt/ds-react';
import type { Standard } from '#src/domain/standard/Standard.ts';
import { listStandards, useStandard, type StandardKey } from '#src/state/years/catalogue.ts';
import { paths } from '#src/state/paths.ts';
import { pageText } from '#src/text/pageText.ts';
import { useNavigate } from '#src/ui/useNavigate.ts';
import styles from './EditionChoice.module.css';

/** Changes to another standard or edition, when there is more than one. */
export function EditionChoice({ shown }: { shown: Standard }) {
  const navigate = useNavigate();
  const standards = listStandards();
  if (standards.length < 2) return null;
  const choose = (id: string) => {
    const key = standards.find((candidate) => idOf(candidate) === id);
    if (key) navigate(paths.standard(key));
  };
  return (
    <Select
      size="small"
      label={pageText.standard.choose}
      className={styles.choice}
      value={idOf({ standard: shown.id, edition: shown.edition })}
      onChange={(event) => choose(event.target.value)}
    >
      {standards.map((key) => (
        <EditionOption key={idOf(key)} edition={key} />
      ))}
    </Select>
  );
}

/** The title is only known once the standard has been read. */
function EditionOption({ edition }: { edition: StandardKey }) {
  const state = useStandard(edition);
  const title = state.status === 'ready' ? state.standard.shortTitle : edition.standard;
  return <option value={idOf(edition)}>{pageText.standard.option(title, edition.edition)}</option>;
}

function idOf({ standard, edition }: StandardKey): string {
  return `${standard}/${edition}`;
}
