import { ClipboardIcon, DownloadIcon, TableIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Heading } from '@navikt/ds-react';
import { useId, useRef, useState, type ReactNode } from 'react';
import { OnceButton } from '../OnceButton.tsx';
import { ChartTable, type ChartTableContent } from './ChartTable.tsx';
import { pngOf } from './pngOf.ts';
import { standaloneSvg } from './standaloneSvg.ts';
import styles from './ChartFrame.module.css';
import palette from './palette.module.css';

/** A picture on its way to a file: what `saveFile` of the state takes. */
export type OutgoingPicture = {
  name: string;
  description: string;
  mediaType: string;
  extension: `.${string}`;
  bytes: Uint8Array<ArrayBuffer>;
  /** Straight to the downloads, where the dialogue has failed. */
  toDownloads: boolean;
};

type Outcome = 'verified' | 'downloaded' | 'cancelled' | 'damaged' | 'failed' | 'copied' | 'notCopied';

export type ChartFrameWords = {
  /** Names the group of buttons of one chart. */
  actions: (title: string) => string;
  showTable: string;
  hideTable: string;
  saveSvg: string;
  savePng: string;
  copyImage: string;
  downloadInstead: string;
  svgFile: string;
  pngFile: string;
  outcome: Record<Outcome, string>;
};

type Props = {
  /** Says what is seen. */
  title: string;
  /** One line: how it is to be read, and what it rests on. */
  description: string;
  level?: '2' | '3' | '4';
  words: ChartFrameWords;
  /** The same numbers, to be read as a table. */
  table: ChartTableContent;
  /** Name of a saved picture, without its ending. */
  fileName: string;
  onSave: (picture: OutgoingPicture) => Promise<'verified' | 'downloaded' | 'cancelled' | 'damaged'>;
  /** Choices about how it is drawn, for instance another form of the same chart. */
  controls?: ReactNode;
  children: ReactNode;
};

const canCopy = typeof ClipboardItem !== 'undefined';

/** A chart with what every chart needs: what is seen, how to read it, its numbers as a table, and a way out of the app. */
export function ChartFrame({
  title,
  description,
  level = '3',
  words,
  table,
  fileName,
  onSave,
  controls,
  children,
}: Props) {
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const [showsTable, setShowsTable] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [unsaved, setUnsaved] = useState<((toDownloads: boolean) => Promise<Outcome>) | null>(null);
  const draw = () => {
    if (!drawing.current) throw new Error('The chart is not on the page');
    return standaloneSvg(drawing.current, title, description);
  };
  const attempt = async (action: () => Promise<Outcome>, failure: Outcome) => {
    setOutcome(null);
    setUnsaved(null);
    const result = await action().catch(() => failure);
    setOutcome(result);
    return result;
  };
  const trySaving = async (save: (toDownloads: boolean) => Promise<Outcome>, toDownloads = false) => {
    const result = await attempt(async () => save(toDownloads), 'failed');
    if (result === 'failed' && !toDownloads) setUnsaved(() => save);
  };
  const saveSvg = async (toDownloads: boolean) =>
    onSave({
      name: `${fileName}.svg`,
      description: words.svgFile,
      mediaType: 'image/svg+xml',
      extension: '.svg',
      bytes: new TextEncoder().encode(draw().markup),
      toDownloads,
    });
  const savePng = async (toDownloads: boolean) =>
    onSave({
      name: `${fileName}.png`,
      description: words.pngFile,
      mediaType: 'image/png',
      extension: '.png',
      bytes: new Uint8Array(await (await pngOf(draw())).arrayBuffer()),
      toDownloads,
    });
  const copy = async (): Promise<Outcome> => {
    // The picture is promised, not awaited: some browsers want the writing to begin while the press lasts.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(draw()) })]);
    return 'copied';
  };
  return (
    <figure className={`${palette.palette} ${styles.figure}`} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <Heading level={level} size="small" id={id}>
          {title}
        </Heading>
        <BodyShort className={styles.description}>{description}</BodyShort>
      </figcaption>
      {controls}
      <div ref={drawing} className={styles.drawing}>
        {children}
      </div>
      <div role="group" aria-label={words.actions(title)} className={styles.actions}>
        <Button
          size="xsmall"
          variant="tertiary"
          icon={<TableIcon aria-hidden />}
          aria-expanded={showsTable}
          onClick={() => setShowsTable(!showsTable)}
        >
          {showsTable ? words.hideTable : words.showTable}
        </Button>
        <ActionButton label={words.saveSvg} onPress={() => void trySaving(saveSvg)} />
        <ActionButton label={words.savePng} onPress={() => void trySaving(savePng)} />
        {canCopy && (
          <ActionButton label={words.copyImage} onPress={() => void attempt(copy, 'notCopied')} copies />
        )}
        <span role="status" className={styles.outcome}>
          {outcome && words.outcome[outcome]}
        </span>
        {unsaved && (
          <ActionButton label={words.downloadInstead} onPress={() => void trySaving(unsaved, true)} />
        )}
      </div>
      {showsTable && <ChartTable caption={title} {...table} />}
    </figure>
  );
}

type ActionProps = { label: string; onPress: () => void; copies?: boolean };

function ActionButton({ label, onPress, copies = false }: ActionProps) {
  const icon = copies ? <ClipboardIcon aria-hidden /> : <DownloadIcon aria-hidden />;
  return (
    <OnceButton size="xsmall" variant="tertiary" data-color="neutral" icon={icon} onPress={onPress}>
      {label}
    </OnceButton>
  );
}
