import { useEffect, useState } from 'react';
import { loadYearFile } from '#src/catalogue/yearFiles.ts';
import { requirementsOfMeeting } from '#src/domain/meeting/attendance.ts';
import type { MeetingKind } from '#src/domain/evaluation/Meeting.ts';
import type { Standard } from '#src/domain/standard/Standard.ts';

const none: readonly number[] = [];

/** Numbers of the requirements that holding a kind of meeting is evidence of. Empty until they are read, and where there are none. */
export function useMeetingRequirements(
  { id, edition }: Pick<Standard, 'id' | 'edition'>,
  kind: MeetingKind | null,
): readonly number[] {
  const [numbers, setNumbers] = useState(none);
  useEffect(() => {
    let current = true;
    loadYearFile({ standard: id, edition }).then(
      (file) =>
        current && setNumbers(kind === null || !file ? none : requirementsOfMeeting(file.points, kind)),
      // Without it, nothing is proposed; all else works.
      () => current && setNumbers(none),
    );
    return () => {
      current = false;
    };
  }, [id, edition, kind]);
  return numbers;
}
