import { Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { surveyThemes, type SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';
import { fewestAnswers, surveyFigures } from '#src/domain/survey/surveyFigures.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { surveyRoundRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { Disclosure } from '#src/ui/Disclosure.tsx';
import { FactLine } from '#src/ui/FactLine.tsx';
import { RoundForm } from './RoundForm.tsx';
import { RoundParts } from './RoundParts.tsx';
import styles from './ParticipationEntry.module.css';

type Props = { open: OpenEvaluation; round: SurveyRound; fresh: boolean; onRemove: () => void };

/** One round of the survey: how many answered, what they said, and what was changed because of it. */
export function RoundEntry({ open, round, fresh, onRemove }: Props) {
  const { answered, measure, round: words, theme } = pageText.participation;
  const id = useId();
  const figures = surveyFigures(round);
  const languages = round.languages.map(({ name }) => name.trim()).filter(Boolean);
  const measured = surveyThemes.flatMap((each) => {
    const found = round.measures[each];
    return found ? [{ theme: each, ...found }] : [];
  });
  const said = (['findings', 'method'] as const).filter((field) => round[field].trim() !== '');
  return (
    <section aria-labelledby={id} className={styles.entry} data-row={round.id}>
      <Heading level="3" size="xsmall" id={id} className={styles.title}>
        {round.title.trim() || words.unnamed}
      </Heading>
      <FactLine>
        {round.day !== null && <span>{words.lastDay(round.day)}</span>}
        <span>{answered(round.answered, round.asked, figures.share)}</span>
        {languages.length > 0 && <span>{words.languagesOf(languages)}</span>}
      </FactLine>
      {measured.length === 0 ? (
        <p className={styles.text}>{words.noMeasures}</p>
      ) : (
        <table className={styles.table}>
          <caption>{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.theme}</th>
              <th scope="col">{words.columns.result}</th>
            </tr>
          </thead>
          <tbody>
            {measured.map(({ theme: each, value, outOf }) => (
              <tr key={each}>
                <th scope="row">{theme[each]}</th>
                <td>{measure(value, outOf)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <RoundParts round={round} figures={figures} />
      {said.map((field) => (
        <p key={field} className={styles.text}>
          {words.labelled(field, round[field].trim())}
        </p>
      ))}
      <p className={styles.text}>
        {round.changed.trim() === '' ? words.nothingChanged : words.changedOf(round.changed.trim())}
      </p>
      <RowConflicts kind="surveyRound" row={round} rows={surveyRoundRows} standard={open.standard} />
      <Disclosure title={words.fold} lazy open={fresh} className={styles.fold}>
        <RoundForm
          round={round}
          fresh={fresh}
          canSplit={(round.answered ?? 0) >= fewestAnswers}
          onRemove={onRemove}
        />
      </Disclosure>
    </section>
  );
}
