import { TextArea } from '#src/ui/TextArea.tsx';
import { PersonalDataWarning } from './PersonalDataWarning.tsx';
import { longestText } from '#src/domain/changes/Change.ts';
import { usePersonalDataKinds } from '#src/state/usePersonalDataKinds.ts';

type Props = {
  label: string;
  mark?: string | undefined;
  hint?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
};

/** A free text of an answer, watched for personal data as it is typed. */
export function AnswerText({ onBlur, ...field }: Props) {
  const [kinds, lookNow] = usePersonalDataKinds(field.value);
  return (
    <TextArea
      {...field}
      maxLength={longestText}
      onBlur={() => {
        lookNow();
        onBlur?.();
      }}
      warning={kinds.length > 0 ? <PersonalDataWarning kinds={kinds} /> : undefined}
    />
  );
}
