import { longestText } from '#src/domain/changes/Change.ts';
import { usePersonalDataKinds } from '#src/state/usePersonalDataKinds.ts';
import { pageText } from '#src/text/pageText.ts';
import { Hint } from '#src/ui/Hint.tsx';
import { TextArea } from '#src/ui/TextArea.tsx';

type Props = {
  label: string;
  hint?: string;
  rows?: number;
  value: string;
  onChange: (value: string) => void;
};

/** A free text, watched for personal data as it is typed. Nothing is blocked. */
export function WatchedText({ rows = 3, ...field }: Props) {
  const [kinds, lookNow] = usePersonalDataKinds(field.value);
  const { privacy } = pageText.assess;
  return (
    <TextArea
      {...field}
      minRows={rows}
      maxLength={longestText}
      onBlur={lookNow}
      warning={
        kinds.length > 0 ? (
          <Hint spoken>{privacy.warning(kinds.map((kind) => privacy[kind]))}</Hint>
        ) : undefined
      }
    />
  );
}
