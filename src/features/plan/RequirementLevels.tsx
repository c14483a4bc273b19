import { TrashIcon } from '@navikt/aksel-icons';
import { Button, Select } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/form.min.css';
import { useRef } from 'react';
import type { Action } from '#src/domain/evaluation/Action.ts';
import { expectedLevels } from '#src/domain/evaluation/actionRequirements.ts';
import type { Patch } from '#src/domain/changes/Change.ts';
import { targetOf } from '#src/domain/scoring/assessedRequirements.ts';
import { assessWhole } from '#src/state/editing/assessed.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { RequirementPicker } from '#src/parts/RequirementPicker.tsx';
import { paths } from '#src/state/paths.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './RequirementLevels.module.css';

type Props = { open: OpenEvaluation; action: Action; onEdit: (patch: Patch) => void };

/** The requirements an action is for, each with the level that is expected when it is done. */
export function RequirementLevels({ open, action, onEdit }: Props) {
  const { standard, evaluation } = open;
  const [lastYear] = open.earlier;
  const words = pageText.actions.requirements;
  const items = assessWhole(open);
  const picker = useRef<HTMLSelectElement>(null);
  const chosen = expectedLevels(action);
  return (
    <FieldGroup title={words.title} hint={words.hint} blank={chosen.length === 0}>
      {chosen.length === 0 && <p className={styles.none}>{words.none}</p>}
      <PlainList>
        {chosen.map(({ number, level }) => {
          const item = items.find(({ requirement }) => requirement.number === number);
          const named = item?.requirement ?? { number, shortName: null };
          const score = item?.score ?? null;
          const before =
            lastYear?.items.find(({ requirement }) => requirement.number === number)?.score ?? null;
          return (
            <li key={number} className={styles.row}>
              <div className={styles.name}>
                <RouteLink to={paths.requirementCard(evaluation.id, number)}>{words.label(named)}</RouteLink>
                <span className={styles.now}>{words.now(text.scoring.scoreName(score, standard.scale))}</span>
                {score === null && before !== null && lastYear && (
                  <span className={styles.now}>
                    {words.before(text.scoring.scoreName(before, lastYear.scale), lastYear.year)}
                  </span>
                )}
              </div>
              <Select
                size="small"
                hideLabel
                label={words.level(named)}
                value={level}
                onChange={({ currentTarget }) =>
                  onEdit({ [`expected:${number}`]: Number(currentTarget.value) })
                }
              >
                {standard.scale.map(({ value }) => (
                  <option key={value} value={value}>
                    {text.scoring.levelName(value, standard.scale)}
                  </option>
                ))}
              </Select>
              <Button
                type="button"
                size="small"
                variant="tertiary-neutral"
                icon={<TrashIcon title={words.remove(number)} />}
                onClick={() => {
                  onEdit({ [`expected:${number}`]: null });
                  picker.current?.focus();
                }}
              />
              <p className={styles.paper}>{text.scoring.levelName(level, standard.scale)}</p>
              {typeof score === 'number' && level <= score && <p className={styles.lower}>{words.lower}</p>}
            </li>
          );
        })}
      </PlainList>
      <RequirementPicker
        open={open}
        chosen={action.expected}
        words={words}
        onAdd={(requirement) =>
          onEdit({ [`expected:${requirement.number}`]: targetOf(standard, requirement) })
        }
        picker={picker}
      />
    </FieldGroup>
  );
}
