import { TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useRef, useState } from 'react';
import { longestName, type Patch } from '#src/domain/changes/Change.ts';
import { surveyThemes, type SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';
import { readCount } from '#src/domain/indicators/readFigure.ts';
import { fewestAnswers } from '#src/domain/survey/surveyFigures.ts';
import { readMeasure } from '#src/domain/survey/readMeasure.ts';
import { FigureField } from '#src/parts/FigureField.tsx';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { newId } from '#src/state/session/newId.ts';
import { pageText } from '#src/text/pageText.ts';
import { AddButton } from '#src/ui/AddButton.tsx';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { Hint } from '#src/ui/Hint.tsx';
import styles from './ParticipationEntry.module.css';

type Props = { round: SurveyRound; onEdit: (patch: Patch) => void };

/** The figure of one more part of the office. One of too few answers is refused here, and stored nowhere. */
export function AddPart({ round, onEdit }: Props) {
  const { round: words, theme: themes } = pageText.participation;
  const first = useRef<HTMLDivElement>(null);
  const [name, setName] = useState('');
  const [theme, setTheme] = useState(surveyThemes[0] as (typeof surveyThemes)[number]);
  const [answered, setAnswered] = useState<number | null>(null);
  const [value, setValue] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const add = () => {
    if (name.trim() === '' || answered === null || value === null) return setProblem(words.parts.missing);
    if (answered < fewestAnswers) return setProblem(words.parts.tooFew(fewestAnswers));
    onEdit({ [`part:${newId()}`]: { name: name.trim(), answered, theme, value } });
    setName('');
    setAnswered(null);
    setValue(null);
    setProblem('');
    first.current?.querySelector('input')?.focus();
  };
  return (
    <>
      {round.parts.map((part) => (
        <div key={part.id} className={styles.line}>
          <span>
            {part.name}: {themes[part.theme]}
          </span>
          <Button
            type="button"
            size="small"
            variant="tertiary-neutral"
            icon={<TrashIcon title={words.parts.remove(part.name)} />}
            onClick={() => {
              first.current?.querySelector('input')?.focus();
              onEdit({ [`part:${part.id}`]: null });
            }}
          />
        </div>
      ))}
      <div ref={first} className={styles.line}>
        <WatchedLine
          most={longestName}
          field={`${round.id}:part`}
          label={words.parts.name}
          value={name}
          onChange={setName}
        />
        <ChoiceField
          label={words.parts.theme}
          value={theme}
          options={surveyThemes.map((each) => ({ value: each, name: themes[each] }))}
          onChange={(value) => setTheme(surveyThemes.find((each) => each === value) ?? surveyThemes[0])}
        />
        <FigureField
          label={words.parts.answered}
          value={answered}
          read={readCount}
          problems={pageText.indicators.problems.count}
          onChange={setAnswered}
        />
        <FigureField
          label={words.parts.value}
          value={value}
          read={readMeasure}
          problems={words.problems}
          onChange={setValue}
        />
      </div>
      {problem !== '' && <Hint spoken>{problem}</Hint>}
      <div>
        <AddButton onAdd={add}>{words.parts.add}</AddButton>
      </div>
    </>
  );
}
