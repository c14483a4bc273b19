import { useState } from 'react';
import type { Patch } from '#src/domain/changes/Change.ts';
import { surveyThemes, type SurveyRound, type SurveyTheme } from '#src/domain/evaluation/SurveyRound.ts';
import { fewestAnswers } from '#src/domain/survey/surveyFigures.ts';
import { readCount } from '#src/domain/indicators/readFigure.ts';
import { readMeasure } from '#src/domain/survey/readMeasure.ts';
import { FigureField } from '#src/parts/FigureField.tsx';
import { NameList } from '#src/parts/NameList.tsx';
import { WatchedLine } from '#src/parts/WatchedLine.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { surveyRoundRows } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { FieldGroup } from '#src/ui/FieldGroup.tsx';
import { AddPart } from './AddPart.tsx';
import { RemoveButton } from '#src/ui/RemoveButton.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import styles from './ParticipationEntry.module.css';

type Props = { round: SurveyRound; fresh: boolean; canSplit: boolean; onRemove: () => void };

/** What a mean may be out of; a share is in percent. */
const scales = [4, 5, 6, 7, 10] as const;

/** How a share in percent is named among the scales. */
const percent = 'percent';

/** A round of the survey with its fields, saved as they are filled in. */
export function RoundForm({ round, fresh, canSplit, onRemove }: Props) {
  const { round: words, unsplit } = pageText.participation;
  const { problems } = pageText.indicators;
  const { id, asked, answered } = round;
  const edit = (patch: Patch) => surveyRoundRows.edit(id, patch);
  const setText = (field: 'method' | 'findings' | 'changed' | 'title') => (value: string) =>
    edit({ [field]: value === '' ? null : value });
  return (
    <div className={styles.form}>
      <WatchedLine
        field={`${id}:title`}
        label={words.title}
        fresh={fresh}
        value={round.title}
        onChange={setText('title')}
      />
      <div className={styles.line}>
        <DayChoice
          label={words.day}
          day={round.day}
          paper={round.day === null ? '' : words.lastDay(round.day)}
          onChange={(day) => edit({ day })}
        />
        <FigureField
          label={words.asked}
          value={asked}
          read={readCount}
          problems={problems.count}
          onChange={(count) => edit({ asked: count })}
        />
        <FigureField
          label={words.answered}
          value={answered}
          read={readCount}
          problems={problems.count}
          problem={asked !== null && answered !== null && answered > asked ? words.moreThanAsked : undefined}
          onChange={(count) => edit({ answered: count })}
        />
      </div>
      <NameList
        row={id}
        family="language"
        names={new Map(round.languages.map((each) => [each.id, each.name]))}
        suggestions={[]}
        words={words.languages}
        onSet={(key, name) => edit({ [`language:${key}`]: name === null ? null : { name } })}
      />
      <FieldGroup title={words.measures} hint={words.measuresHint}>
        <MeasureGroup round={round} onEdit={edit} />
      </FieldGroup>
      <FieldGroup title={words.parts.title} hint={words.parts.hint(fewestAnswers)}>
        {canSplit ? (
          <AddPart round={round} onEdit={edit} />
        ) : (
          <FactLine>{unsplit[answered === null ? 'unknown' : 'few'](fewestAnswers)}</FactLine>
        )}
      </FieldGroup>
      {(['method', 'findings', 'changed'] as const).map((field) => (
        <WatchedText
          key={field}
          field={`${id}:${field}`}
          label={words[field]}
          value={round[field]}
          onChange={setText(field)}
        />
      ))}
      <div>
        <RemoveButton label={words.remove} onRemove={onRemove} />
      </div>
    </div>
  );
}

/**
 * What was measured of each theme. What the numbers are is asked first: a number without it would be taken for something
 * it may not be.
 */
function MeasureGroup({ round, onEdit }: { round: SurveyRound; onEdit: (patch: Patch) => void }) {
  const { round: words } = pageText.participation;
  const [first] = Object.values(round.measures);
  const [chosen, choose] = useState('');
  // What holds for one theme is most likely to hold for the others too.
  const scale = first ? (first.outOf === null ? percent : String(first.outOf)) : chosen;
  // Kept while the only number is taken out to be written anew: its field does not go from under the hands.
  if (scale !== chosen) choose(scale);
  return (
    <>
      {!first && (
        <div className={styles.line}>
          <ChoiceField
            label={words.firstScale}
            value={chosen}
            blank={words.chooseScale}
            options={scaleOptions(null)}
            onChange={choose}
          />
        </div>
      )}
      {scale !== '' &&
        surveyThemes.map((theme) => (
          <MeasureFields key={theme} round={round} theme={theme} scale={outOfScale(scale)} onEdit={onEdit} />
        ))}
    </>
  );
}

/** The scales a number may be on, that of a round made elsewhere too. */
function scaleOptions(outOf: number | null): { value: string; name: string }[] {
  const { round: words } = pageText.participation;
  const means = outOf === null || scales.some((each) => each === outOf) ? scales : [...scales, outOf];
  return [
    { value: percent, name: words.percent },
    ...means.map((each) => ({ value: String(each), name: words.outOf(each) })),
  ];
}

function outOfScale(scale: string): number | null {
  return scale === percent ? null : Number(scale);
}

type MeasureProps = {
  round: SurveyRound;
  theme: SurveyTheme;
  /** What a number is that has none of its own yet. `null`: a share in percent. */
  scale: number | null;
  onEdit: (patch: Patch) => void;
};

function MeasureFields({ round, theme, scale, onEdit }: MeasureProps) {
  const { round: words } = pageText.participation;
  const measure = round.measures[theme];
  const outOf = measure ? measure.outOf : scale;
  const tooHigh = measure && measure.value > (measure.outOf ?? 100) ? words.aboveHighest : undefined;
  return (
    <div className={styles.line}>
      <FigureField
        label={words.value(theme)}
        value={measure?.value ?? null}
        read={readMeasure}
        problems={words.problems}
        problem={tooHigh}
        onChange={(value) => onEdit({ [`measure:${theme}`]: value === null ? null : { value, outOf } })}
      />
      {measure && (
        <ChoiceField
          label={words.scale(theme)}
          value={outOf === null ? percent : String(outOf)}
          options={scaleOptions(outOf)}
          onChange={(value) =>
            onEdit({ [`measure:${theme}`]: { value: measure.value, outOf: outOfScale(value) } })
          }
        />
      )}
    </div>
  );
}
