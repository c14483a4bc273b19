import { useEffect, useRef, type ComponentProps } from 'react';
import { usePersonalDataKinds } from '#src/state/files/usePersonalDataKinds.ts';
import { useTextField } from '#src/state/session/longTexts.ts';
import { text } from '#src/text/catalogue.ts';
import { TextArea } from '#src/ui/TextArea.tsx';
import { PersonalDataWarning } from './PersonalDataWarning.tsx';

type Props = Pick<ComponentProps<typeof TextArea>, 'label' | 'hideLabel' | 'mark' | 'hint' | 'minRows'> & {
  /** Which field it is, among all of this tab. */
  field: string;
  value: string;
  /** Just added: the focus goes to it. */
  fresh?: boolean;
  onChange: (value: string) => void;
} & Pick<ComponentProps<typeof PersonalDataWarning>, 'warn'>;

/** A free text, kept whole when it is too long, and watched for personal data as it is typed. Nothing is blocked. */
export function WatchedText({ field, value, fresh = false, onChange, warn, ...shown }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (fresh) area.current?.focus();
  }, [fresh]);
  const { excess, ...typed } = useTextField(field, value, onChange);
  const [kinds, lookNow] = usePersonalDataKinds(typed.value);
  return (
    <TextArea
      {...shown}
      {...typed}
      ref={area}
      excess={excess > 0 ? text.shell.save.tooLong(excess) : undefined}
      onBlur={lookNow}
      warning={kinds.length > 0 ? <PersonalDataWarning kinds={kinds} warn={warn} /> : undefined}
    />
  );
}
