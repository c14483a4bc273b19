import { longestText } from '#src/domain/changes/Change.ts';
import { usePersonalDataKinds } from '#src/state/usePersonalDataKinds.ts';
import { papers } from '#src/text/papers.ts';
import { Hint } from '#src/ui/Hint.tsx';
import { TextArea } from '#src/ui/TextArea.tsx';

type Props = { label: string; hint: string; value: string; onChange: (value: string) => void };

/** The person's own words in the paper, watched for personal data as they are typed. Nothing is blocked. */
export function WatchedWords(field: Props) {
  const [kinds, lookNow] = usePersonalDataKinds(field.value);
  return (
    <TextArea
      {...field}
      minRows={4}
      maxLength={longestText}
      onBlur={lookNow}
      warning={kinds.length > 0 ? <Hint spoken>{papers.reportPage.choose.privacy(kinds)}</Hint> : undefined}
    />
  );
}
