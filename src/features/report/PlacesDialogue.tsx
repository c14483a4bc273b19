import { BodyLong, Button } from '@navikt/ds-react';
import { GoOnDialogue } from '#src/parts/GoOnDialogue.tsx';
import { paths } from '#src/state/paths.ts';
import { rowPage } from '#src/state/rowPage.ts';
import type { ReportPlace } from '#src/state/report/reportPlaces.ts';
import type { ExportTarget } from '#src/state/report/useExportFlow.ts';
import { papers } from '#src/text/papers.ts';
import { goTo } from '#src/ui/goTo.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';
import { writtenAnchors } from './writtenAnchors.ts';
import styles from './PlacesDialogue.module.css';

type Props = {
  takeout: ExportTarget;
  places: readonly ReportPlace[];
  office: string;
  onGoOn: () => void;
  onCancel: () => void;
};

/** Says where the texts that would leave seem to single out a person. Nothing is blocked: the person decides. */
export function PlacesDialogue({ takeout, places, office, onGoOn, onCancel }: Props) {
  const words = papers.reportPage.personalData;
  return (
    <GoOnDialogue words={words} onGoOn={onGoOn} onCancel={onCancel}>
      <BodyLong>{words.body(takeout)}</BodyLong>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={'written' in place ? place.written : `${place.row} ${place.field} ${place.past}`}>
            <PlaceLink place={place} office={office} onCancel={onCancel} />
          </li>
        ))}
      </ul>
    </GoOnDialogue>
  );
}

type LinkProps = Pick<Props, 'office' | 'onCancel'> & { place: ReportPlace };

function PlaceLink({ place, office, onCancel }: LinkProps) {
  const words = papers.reportPage.personalData;
  if ('written' in place) {
    const { written, kinds } = place;
    const goThere = () => {
      onCancel();
      // After the dialogue has given the focus back.
      setTimeout(() => goTo(writtenAnchors[written]));
    };
    return (
      <Button type="button" size="xsmall" variant="tertiary" onClick={goThere}>
        {words.words(written, kinds)}
      </Button>
    );
  }
  // What is written at the place is looked at anew when the paper is next asked for.
  return (
    <RouteLink to={addressOf(place)} onFollow={onCancel}>
      {words.row({ ...place, office })}
    </RouteLink>
  );
}

/** Over the page, so that the paper is still there afterwards. What has been changed since stands in the requirement's log. */
function addressOf(place: Exclude<ReportPlace, { written: unknown }>): string {
  const { evaluation, requirement, past } = place;
  return past && requirement !== null ? paths.requirementHistory(evaluation, requirement) : rowPage(place);
}
