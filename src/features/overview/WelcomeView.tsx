import { EyeIcon, FolderFileIcon, TasklistStartIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import { loadExample } from '#src/state/import/importFile.ts';
import { text } from '#src/text/catalogue.ts';
import { ChoiceCard } from '#src/ui/ChoiceCard.tsx';
import { Notice } from '#src/ui/Notice.tsx';
import { PageHeading } from '#src/ui/PageHeading.tsx';
import type { OverviewViewProps } from './OverviewActions.ts';
import { Plumb } from './Plumb.tsx';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './WelcomeView.module.css';

/** What somebody sees who has nothing here yet: what this is, that it stays here, and three ways to begin. */
export function WelcomeView({ notice, closeNotice, actions }: OverviewViewProps) {
  const words = text.overview.welcome;
  const [loading, setLoading] = useState(false);

  const showExample = () => {
    if (loading) return;
    setLoading(true);
    void loadExample()
      .catch(() => false)
      .then((loaded) => {
        setLoading(false);
        if (!loaded) actions.notify({ tone: 'error', message: text.overview.example.failed });
      });
  };

  return (
    <div className={styles.welcome}>
      <div>
        <PageHeading
          title={words.title}
          lead={words.lead}
          documentTitle={text.shell.pageTitle(text.overview.title)}
        />
        <PlainList ordered className={styles.points}>
          {words.points.map((point) => (
            <li key={point.title} className={styles.point}>
              <strong>{point.title}</strong>
              <span>{point.body}</span>
            </li>
          ))}
        </PlainList>
        <Plumb className={styles.plumb} />
      </div>
      <section aria-label={words.choices} className={styles.choices}>
        <Notice notice={notice} onClose={closeNotice} />
        <ChoiceCard
          {...cardWords(words.start)}
          icon={<TasklistStartIcon />}
          emphasised
          onPress={actions.start}
        />
        <ChoiceCard {...cardWords(words.open)} icon={<FolderFileIcon />} onPress={actions.openFile} />
        <ChoiceCard {...cardWords(words.example)} icon={<EyeIcon />} onPress={showExample} />
      </section>
    </div>
  );
}

function cardWords({ title, body }: { title: string; body: string }) {
  return { title, description: body };
}
