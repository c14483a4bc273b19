import { Heading } from '@navikt/ds-react';
import type { RefObject } from 'react';
import { standingSignature } from '#src/domain/changes/standingSignature.ts';
import type { FilledSection } from '#src/domain/forms/filledForm.ts';
import type { Form } from '#src/domain/forms/Form.ts';
import { printPaper } from '#src/parts/paper/printPaper.ts';
import { onceIdentified } from '#src/state/start/identityQuestion.ts';
import { useFormExport, type FormExportState, type FormTarget } from '#src/state/forms/useFormExport.ts';
import type { OriginSource } from '#src/state/forms/formSource.ts';
import { papers } from '#src/text/papers.ts';
import { pngOf } from '#src/ui/charts/pngOf.ts';
import { standaloneSvg } from '#src/ui/charts/standaloneSvg.ts';
import { OnceButton } from '#src/ui/OnceButton.tsx';
import { FormPlaces } from './FormPlaces.tsx';
import styles from './Forms.module.css';

type Props = {
  form: Form;
  filled: readonly FilledSection[];
  forms: readonly Form[];
  source: OriginSource;
  colour: string;
  map: RefObject<HTMLDivElement | null>;
};

/** The ways out of a form: Word, print, data. What seems to single out a person is listed first. */
export function TakeOutForm({ form, forms, filled, source, colour, map }: Props) {
  const words = papers.forms;
  const { state, start, goOn, cancel } = useFormExport({
    form,
    filled,
    office: source.office.name,
    signedAt: standingSignature(source.signatures)?.signedAt ?? null,
    year: source.evaluation.year,
    words: words.takeOut,
    colour,
    drawPictures: async () => {
      const element = map.current;
      if (!element?.querySelector('svg')) return [];
      const svg = standaloneSvg(element, '', '');
      const png = new Uint8Array(await (await pngOf(svg)).arrayBuffer());
      return [{ id: 'gainMap', png, width: svg.width, height: svg.height }];
    },
    print: printPaper,
  });
  const press = (target: FormTarget) => onceIdentified(() => start(target), source.evaluation.id);
  return (
    <section aria-label={words.takeOut.title} className={styles.takeOut}>
      <Heading level="3" size="small">
        {words.takeOut.title}
      </Heading>
      <div className={styles.bar}>
        {(['docx', 'print', 'json'] as const).map((target) => (
          <OnceButton
            key={target}
            variant={target === 'docx' ? 'primary' : 'secondary'}
            aria-disabled={state.status === 'working'}
            onPress={() => {
              if (state.status !== 'working') press(target);
            }}
          >
            {words.takeOut[target]}
          </OnceButton>
        ))}
      </div>
      <p role="status" className={styles.note}>
        {saidOf(state)}
      </p>
      {state.status === 'warned' && (
        <FormPlaces places={state.places} source={source} forms={forms} onGoOn={goOn} onCancel={cancel} />
      )}
    </section>
  );
}

function saidOf(state: FormExportState): string {
  const words = papers.forms.takeOut;
  if (state.status === 'working') return words.working;
  if (state.status === 'failed') return words.failed;
  if (state.status !== 'done') return '';
  if (state.outcome === 'cancelled') return words.cancelled;
  return state.outcome === 'damaged' ? words.failed : words.done(state.name);
}
