import { ExclamationmarkTriangleFillIcon } from '@navikt/aksel-icons';
import { Button, Heading, Tag, ToggleGroup } from '@navikt/ds-react';
import '@navikt/ds-css/dist/component/tag.min.css';
import '@navikt/ds-css/dist/component/togglegroup.min.css';
import { useState } from 'react';
import { byRole, type ComingThing } from '#src/domain/year/comingThings.ts';
import { keyOfComing, nameOfComing, pageOfComing } from '#src/parts/comingThing.ts';
import type { OpenEvaluation } from '#src/state/editing/openEvaluation.ts';
import { pageText } from '#src/text/pageText.ts';
import { JumpLink } from '#src/ui/JumpLink.tsx';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { pointAnchor } from './pointTitle.ts';
import styles from './ComingList.module.css';

type Props = { open: OpenEvaluation; things: readonly ComingThing[] };

/** So many are shown at first; the rest at a press. */
const shownFirst = 12;

/** What is late and what is ahead, by day or by whom it is for. */
export function ComingList({ open, things }: Props) {
  const words = pageText.year.coming;
  const [order, setOrder] = useState<'byDay' | 'byRole'>('byDay');
  const [all, setAll] = useState(false);
  const late = things.filter((thing) => thing.late).length;
  if (things.length === 0) return <p className={styles.counts}>{words.none}</p>;
  const hidden = order === 'byDay' && !all ? Math.max(0, things.length - shownFirst) : 0;
  return (
    <>
      <div className={styles.head}>
        <p className={styles.counts}>{words.counts(late, things.length - late)}</p>
        <ToggleGroup
          size="small"
          value={order}
          aria-label={words.show}
          onChange={(chosen) => setOrder(chosen === 'byRole' ? 'byRole' : 'byDay')}
        >
          <ToggleGroup.Item value="byDay" label={words.byDay} />
          <ToggleGroup.Item value="byRole" label={words.byRole} />
        </ToggleGroup>
      </div>
      {order === 'byDay' ? (
        <Things open={open} things={things.slice(0, things.length - hidden)} withWho />
      ) : (
        byRole(things).map(({ role, things: of }) => (
          <section key={role} aria-label={words.role(role)}>
            <Heading level="3" size="xsmall" className={styles.role}>
              {words.role(role)}
            </Heading>
            <Things open={open} things={of} withWho={false} />
          </section>
        ))
      )}
      {hidden > 0 && (
        <Button
          type="button"
          size="small"
          variant="tertiary"
          className={styles.more}
          onClick={(event) => {
            // The button goes: the focus stays in the list.
            event.currentTarget.parentElement?.querySelector<HTMLElement>('li:last-child a')?.focus();
            setAll(true);
          }}
        >
          {words.more(hidden)}
        </Button>
      )}
    </>
  );
}

type ThingsProps = Props & { withWho: boolean };

function Things({ open, things, withWho }: ThingsProps) {
  const words = pageText.year.coming;
  return (
    <ul className={styles.things}>
      {things.map((thing) => (
        <li key={keyOfComing(thing)} className={styles.thing}>
          <span className={styles.day}>{words.day(thing.day)}</span>
          <span className={styles.what}>
            {thing.kind === 'point' ? (
              <JumpLink target={pointAnchor(thing.point.point)}>{nameOfComing(thing)}</JumpLink>
            ) : (
              <RouteLink to={pageOfComing(thing, open.evaluation.id)}>{nameOfComing(thing)}</RouteLink>
            )}
            {thing.late && (
              <Tag
                size="xsmall"
                variant="moderate"
                data-color="danger"
                icon={<ExclamationmarkTriangleFillIcon aria-hidden />}
              >
                {words.late}
              </Tag>
            )}
          </span>
          {withWho && <span className={styles.who}>{words.who(thing.who)}</span>}
        </li>
      ))}
    </ul>
  );
}
