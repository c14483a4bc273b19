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
import styles from './ParticipationEntry.module.css';

type Props = { round: SurveyRound; fresh: boolean; canSplit: boolean; onRemove: () => void };

/** What a mean may be out of; a share is in percent. */
const scales = [4, 5, 6, 7, 10] as const;

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
        {surveyThemes.map((theme) => (
          <MeasureFields key={theme} round={round} theme={theme} onEdit={edit} />
        ))}
      </FieldGroup>
      <FieldGroup title={words.parts.title} hint={words.parts.hint(fewestAnswers)}>
        {canSplit ? (
          <AddPart round={round} onEdit={edit} />
        ) : (
          <p className={styles.facts}>{unsplit[answered === null ? 'unknown' : 'few'](fewestAnswers)}</p>
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

type MeasureProps = { round: SurveyRound; theme: SurveyTheme; onEdit: (patch: Patch) => void };

function MeasureFields({ round, theme, onEdit }: MeasureProps) {
  const { round: words } = pageText.participation;
  const measure = round.measures[theme];
  // What was chosen of another theme is most likely to be so of this one too.
  const others = Object.values(round.measures);
  const outOf = measure ? measure.outOf : (others[0]?.outOf ?? null);
  const offered = outOf === null || scales.some((each) => each === outOf) ? scales : [...scales, outOf];
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
          value={String(outOf ?? '')}
          blank={words.percent}
          options={offered.map((each) => ({ value: String(each), name: words.outOf(each) }))}
          onChange={(value) =>
            onEdit({ [`measure:${theme}`]: { value: measure.value, outOf: Number(value) || null } })
          }
        />
      )}
    </div>
  );
}
