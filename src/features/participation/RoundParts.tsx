import type { SurveyRound } from '#src/domain/evaluation/SurveyRound.ts';
import { fewestAnswers, type SurveyFigures, type WithheldWhy } from '#src/domain/survey/surveyFigures.ts';
import { pageText } from '#src/text/pageText.ts';
import styles from './ParticipationEntry.module.css';

type Props = { round: SurveyRound; figures: SurveyFigures };

/** Figures of parts of the office, as far as they may be shown, and why the others are not. */
export function RoundParts({ round, figures: { unsplit, parts, withheld } }: Props) {
  const { measure, round: words, theme, unsplit: whyUnsplit, withheld: whyWithheld } = pageText.participation;
  if (unsplit !== null) {
    // Of a round in which nobody has said anything yet there is nothing to explain.
    const isEmpty = round.answered === null && round.parts.length === 0;
    return isEmpty ? null : <p className={styles.text}>{whyUnsplit[unsplit](fewestAnswers)}</p>;
  }
  const reasons = (['few', 'computable', 'overlap'] as const satisfies readonly WithheldWhy[]).flatMap(
    (why) => {
      const names = withheld.filter((part) => part.why === why).map(({ name }) => name);
      return names.length === 0 ? [] : [whyWithheld[why]([...new Set(names)], fewestAnswers)];
    },
  );
  return (
    <>
      {parts.length > 0 && (
        <table className={styles.table}>
          <caption>{words.parts.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.parts.columns.part}</th>
              <th scope="col">{words.parts.columns.theme}</th>
              <th scope="col">{words.parts.columns.answered}</th>
              <th scope="col">{words.parts.columns.result}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{part.name}</th>
                <td>{theme[part.theme]}</td>
                <td>{part.answered}</td>
                <td>{measure(part.value, round.measures[part.theme]?.outOf ?? null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reasons.map((reason) => (
        <p key={reason} className={styles.text}>
          {reason}
        </p>
      ))}
    </>
  );
}
