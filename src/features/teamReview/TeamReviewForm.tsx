import { useState } from 'react';
import { dayOf } from '#src/domain/actions/openActions.ts';
import { teamReviewId } from '#src/domain/changes/entities/teamReviewId.ts';
import { teamAspects, teamGrades } from '#src/domain/evaluation/TeamReview.ts';
import { RowConflicts } from '#src/parts/RowConflicts.tsx';
import { RowHistory } from '#src/parts/RowHistory.tsx';
import { WatchedText } from '#src/parts/WatchedText.tsx';
import { RowLog } from '#src/parts/log/RowLog.tsx';
import { markSubjectHeld } from '#src/state/editing/markSubjectHeld.ts';
import { editTeamReview, useTeamReview } from '#src/state/editing/editTeamReview.ts';
import { teamReviewRows, type OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { useEarlierTeamReviews } from '#src/state/years/teamReviews.ts';
import { text } from '#src/text/catalogue.ts';
import { pageText } from '#src/text/pageText.ts';
import { ChoiceField } from '#src/ui/ChoiceField.tsx';
import { DayChoice } from '#src/ui/DayChoice.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { PagePart } from '#src/ui/PagePart.tsx';
import { Toast, type ToastMessage } from '#src/ui/Toast.tsx';
import { Stack } from '#src/ui/Stack.tsx';
import { PageBar } from '#src/ui/PageBar.tsx';
import styles from './TeamReviewForm.module.css';

/** The four things the team looks at, with what it said of each the years before beside. */
export function TeamReviewForm({ open }: { open: OpenEvaluation }) {
  const { evaluation, office, standard, yearFile } = open;
  const words = pageText.teamReview;
  const [message, say] = useState<ToastMessage | null>(null);
  const review = useTeamReview();
  const earlier = useEarlierTeamReviews(evaluation.id);
  const id = teamReviewId.make(evaluation.id);
  const title = words.page.title(office.name, evaluation.year);
  const requirements = (yearFile?.points ?? [])
    .filter(({ about }) => about === 'teamReview')
    .flatMap((point) => point.requirements)
    .map((number) => ({
      number,
      shortName: standard.requirements.find((each) => each.number === number)?.shortName ?? null,
    }));
  const setText = (field: (typeof teamAspects)[number] | 'next') => (value: string) =>
    editTeamReview({ [field]: value === '' ? null : value });
  const day = review?.day ?? null;
  const setDay = (to: string | null) => {
    editTeamReview({ day: to });
    // What is done is not asked for once more in the year.
    const held = to === null || to > dayOf(new Date()) ? null : markSubjectHeld('teamReview', to);
    if (held !== null) say({ content: words.heldInYear(held), visible: true });
  };
  return (
    <>
      <PageHeading title={title} lead={words.page.lead} documentTitle={text.shell.pageTitle(title)} />
      {requirements.length > 0 && <p className={styles.once}>{words.page.once(requirements)}</p>}
      <PageBar>
        <RowHistory
          evaluation={evaluation.id}
          rows={teamReviewRows}
          describe={({ after }) => pageText.rows.field('teamReview', Object.keys(after)[0] ?? '').definite}
          say={say}
        />
      </PageBar>
      {review && <RowConflicts kind="teamReview" row={review} rows={teamReviewRows} standard={standard} />}
      <div className={styles.day}>
        <DayChoice
          label={words.day}
          day={day}
          paper={day === null ? '' : words.dayValue(day)}
          onChange={setDay}
        />
      </div>
      {teamAspects.map((aspect) => (
        <PagePart key={aspect} title={words.aspect[aspect]}>
          <div className={styles.aspect}>
            <Stack gap={12}>
              <ChoiceField
                label={words.how(aspect)}
                value={review?.grades[aspect] ?? ''}
                blank={words.notSaid}
                options={teamGrades.map((each) => ({ value: each, name: words.grade[each] }))}
                onChange={(value) => editTeamReview({ [`grade:${aspect}`]: value === '' ? null : value })}
              />
              <WatchedText
                field={`${id}:${aspect}`}
                label={words.why[aspect]}
                value={review?.[aspect] ?? ''}
                onChange={setText(aspect)}
              />
            </Stack>
            <Before
              said={earlier.map(({ year, review: then }) => ({
                year,
                content: words.saidOf(then.grades[aspect], then[aspect].trim()),
              }))}
            />
          </div>
        </PagePart>
      ))}
      <PagePart title={words.next}>
        <div className={styles.aspect}>
          <WatchedText
            field={`${id}:next`}
            label={words.next}
            value={review?.next ?? ''}
            onChange={setText('next')}
          />
          <Before said={earlier.map(({ year, review: then }) => ({ year, content: then.next.trim() }))} />
        </div>
      </PagePart>
      <RowLog evaluation={open.evaluation.id} standard={open.standard} of="teamReview" />
      <Toast message={message} />
    </>
  );
}

/** What was said the years before; a year in which nothing was is left out. */
function Before({ said }: { said: readonly { year: number; content: string }[] }) {
  const told = said.filter(({ content }) => content !== '');
  if (told.length === 0) return null;
  return (
    <dl className={styles.before}>
      {told.map(({ year, content }) => (
        <div key={year}>
          <dt>{pageText.teamReview.inYear(year)}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  );
}
