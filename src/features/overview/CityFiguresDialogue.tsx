import { Alert, BodyShort, Button, Heading } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { shownName } from '#src/domain/input/shownName.ts';
import {
  commitCityFigures,
  planCityFigures,
  type CityFiguresOutcome,
  type CityFiguresPlan,
} from '#src/state/import/cityFigures.ts';
import { intakeSource } from '#src/state/backup/takeOut.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue, DialogueActions } from '#src/ui/Dialogue.tsx';
import { Problem } from '#src/ui/Problem.tsx';
import { Waiting } from '#src/ui/Waiting.tsx';
import { copyNaming } from './copyNaming.ts';
import { PlainList } from '#src/ui/PlainList.tsx';
import styles from './PlanView.module.css';
import type { Receipt } from './takeOutNotice.ts';

type Props = { file: File; onClose: () => void; onDone: (receipt: Receipt) => void };

type Remark = 'stale' | 'cancelled' | 'failedCopy' | 'failed';

/** Shows what a file from the city brings and where it lands, and takes it in when the person says so. */
export function CityFiguresDialogue({ file, onClose, onDone }: Props) {
  const words = pageText.cityFigures.open;
  const [outcome, setOutcome] = useState<CityFiguresOutcome | null>(null);
  const [remark, setRemark] = useState<Remark | null>(null);
  const [takingIn, setTakingIn] = useState(false);
  useEffect(() => {
    let current = true;
    void planCityFigures(file).then((planned) => current && setOutcome(planned));
    return () => {
      current = false;
    };
  }, [file]);
  const takeIn = async (plan: CityFiguresPlan, toDownloads: boolean) => {
    setTakingIn(true);
    const source = intakeSource('file', shownName(file.name));
    const done = await commitCityFigures(plan, { ...copyNaming(), toDownloads }, source);
    setTakingIn(false);
    if (done.kind === 'committed') {
      const message = words.done(plan.evaluations.filter(({ news }) => news > 0).length);
      onDone({ message, source, brandNew: 0 });
      return;
    }
    if (done.kind === 'stale') setOutcome(done.outcome);
    setRemark(done.kind === 'no-copy' ? (done.why === 'cancelled' ? 'cancelled' : 'failedCopy') : done.kind);
  };
  const plan = outcome?.kind === 'planned' ? outcome.plan : null;
  const brings = plan?.evaluations.some(({ news }) => news > 0) ?? false;
  return (
    <Dialogue title={words.title} closeLabel={pageText.exchange.open.close} busy={takingIn} onClose={onClose}>
      {outcome === null && <Waiting label={words.reading} />}
      {outcome && outcome.kind !== 'planned' && <NotTakenIn outcome={outcome} />}
      {remark && <Remarked remark={remark} />}
      {plan && <Planned plan={plan} fileName={shownName(file.name)} />}
      <DialogueActions>
        {plan && brings && (
          <Button
            type="button"
            loading={takingIn}
            onClick={() => onceIdentified(() => void takeIn(plan, false))}
          >
            {words.takeIn}
          </Button>
        )}
        {plan && remark === 'failedCopy' && (
          <Button type="button" variant="secondary" onClick={() => void takeIn(plan, true)}>
            {pageText.exchange.open.noCopy.downloadInstead}
          </Button>
        )}
        <Button
          type="button"
          variant={brings ? 'tertiary' : 'secondary'}
          disabled={takingIn}
          onClick={onClose}
        >
          {brings ? pageText.exchange.open.cancel : pageText.exchange.open.close}
        </Button>
      </DialogueActions>
    </Dialogue>
  );
}

function Planned({ plan, fileName }: { plan: CityFiguresPlan; fileName: string }) {
  const words = pageText.cityFigures.open;
  const { years } = pageText.indicators;
  const { city, standard, figures, evaluations } = plan;
  const nameOf = (indicator: string) => standard.indicators.find(({ id }) => id === indicator)?.name ?? '';
  return (
    <div className={styles.plan}>
      <BodyShort>{words.about(fileName, city.year)}</BodyShort>
      {figures.map(({ indicator, goal, comparison }) => (
        <div key={indicator}>
          <Heading level="3" size="xsmall">
            {nameOf(indicator)}
          </Heading>
          {goal && <BodyShort>{words.goal(years.comparison(goal.percent, goal.source))}</BodyShort>}
          {comparison && <BodyShort>{words.comparison(years.ofYear(comparison))}</BodyShort>}
        </div>
      ))}
      {evaluations.length === 0 ? (
        <Alert variant="info" size="small">
          {words.nowhere(city.year)}
        </Alert>
      ) : (
        <div>
          <Heading level="3" size="xsmall" spacing>
            {words.where}
          </Heading>
          <PlainList className={styles.evaluations}>
            {evaluations.map(({ evaluation, office, news }) => (
              <li key={evaluation.id} className={styles.evaluation}>
                <BodyShort weight="semibold">{words.office(office.name, evaluation.year)}</BodyShort>
                <BodyShort size="small" textColor="subtle">
                  {words.news(news)}
                </BodyShort>
              </li>
            ))}
          </PlainList>
        </div>
      )}
      {evaluations.length > 0 && (
        <BodyShort size="small">
          {evaluations.some(({ news }) => news > 0) ? words.own : words.nothingNew}
        </BodyShort>
      )}
    </div>
  );
}

function NotTakenIn({ outcome }: { outcome: Exclude<CityFiguresOutcome, { kind: 'planned' }> }) {
  const words = pageText.cityFigures.open;
  return (
    <div role="alert">
      {outcome.kind === 'refused' && <Problem {...words.refused[outcome.why]} />}
      {outcome.kind === 'standard-missing' && <Problem {...words.standardMissing} />}
      {outcome.kind === 'failed' && <Problem {...words.failed} />}
    </div>
  );
}

function Remarked({ remark }: { remark: Remark }) {
  const { noCopy, stale } = pageText.exchange.open;
  return (
    <div role="alert">
      {remark === 'stale' && <Alert variant="warning">{stale}</Alert>}
      {remark === 'cancelled' && <Problem {...noCopy.cancelled} />}
      {remark === 'failedCopy' && <Problem {...noCopy.failed} />}
      {remark === 'failed' && <Problem {...pageText.cityFigures.open.failed} />}
    </div>
  );
}
