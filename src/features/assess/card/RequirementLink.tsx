import type { ReactNode } from 'react';
import { paths } from '#src/state/paths.ts';
import { RouteLink } from '#src/ui/RouteLink.tsx';

type Props = {
  evaluation: string;
  number: number;
  onGoTo: (number: number) => void;
  children: ReactNode;
};

/** A link to the card of another requirement. It has an address of its own, and works a second time too. */
export function RequirementLink({ evaluation, number, onGoTo, children }: Props) {
  return (
    <RouteLink to={paths.requirementCard(evaluation, number)} onFollow={() => onGoTo(number)}>
      {children}
    </RouteLink>
  );
}
