import { Link } from '@navikt/ds-react';
import type { MouseEvent, ReactNode } from 'react';
import { Link as Route, useLocation } from 'wouter';
import { goTo } from './goTo.ts';

type Props = {
  /** Id of the element to go to, on this page. It must be able to take the focus. */
  target: string;
  children: ReactNode;
  className?: string | undefined;
  /** The person is reading that part now. */
  current?: boolean;
};

/** A link within the page. The address belongs to the router and stays as it is, so the jump is made by hand. */
export function JumpLink({ target, children, className, current = false }: Props) {
  const [location] = useLocation();
  const jump = (event: MouseEvent) => {
    event.preventDefault();
    goTo(target);
  };
  return (
    <Link
      as={Route}
      href={location}
      onClick={jump}
      className={className}
      aria-current={current ? 'location' : undefined}
    >
      {children}
    </Link>
  );
}
