import { useEvaluationStore } from '#src/state/editing/openEvaluation.ts';
import { useForms } from '#src/state/forms/formSource.ts';
import { useReportSource } from '#src/state/report/reportSource.ts';
import { text } from '#src/text/catalogue.ts';
import { papers } from '#src/text/papers.ts';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { paths } from '#src/state/paths.ts';
import { FormOverYears } from './FormOverYears.tsx';
import styles from './Forms.module.css';

/** The same work in forms of others: choose one, and see it filled. */
export function FormsPage({ evaluation, form: chosen }: { evaluation: string; form?: string }) {
  const state = useEvaluationStore();
  const forms = useForms();
  const reading = useReportSource(evaluation);
  if (state.status !== 'open' || forms === null || reading.status === 'loading')
    return <Waiting label={text.shell.loading} />;
  const words = papers.forms;
  const title = words.title(state.office.name, state.evaluation.year);
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  return (
    <>
      <div className={styles.screen}>
        <PageHeading title={title} lead={words.lead} documentTitle={text.shell.pageTitle(title)} />
        <nav aria-label={words.choose} className={styles.choose}>
          <ul>
            {forms.map(({ id, title: name, about }) => (
              <li key={id} data-chosen={id === form?.id}>
                <RouteLink to={paths.form(evaluation, id)}>{name}</RouteLink>
                <span>{about}</span>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {form && reading.status === 'ready' ? (
        <FormOverYears key={evaluation} form={form} forms={forms} source={reading.source} open={state} />
      ) : (
        <p role="alert">{words.takeOut.failed}</p>
      )}
    </>
  );
}
