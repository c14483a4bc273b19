import { Component, type ReactNode } from 'react';
import { saveBeforeLosing } from '#src/state/session/saving.ts';
import { text } from '#src/text/catalogue.ts';
import { Problem } from '#src/ui/Problem.tsx';

type Props = {
  /** The address that is shown: at another one what is inside is tried again. */
  at: string;
  children: ReactNode;
};
type State = { error: Error | null };

/** Catches what is thrown inside it, writes what waits, says so plainly, and lets the person go on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidUpdate({ at }: Props, { error }: State) {
    // What the new page itself threw has just been caught, and stands.
    if (at !== this.props.at && error === this.state.error) this.goOn();
  }

  /** Whoever goes to another page is not to meet what was wrong with this one. */
  private readonly goOn = () => {
    if (this.state.error) this.setState({ error: null });
  };

  /** The page is gone, and with it whatever would have written later: what waits is written now. */
  override componentDidCatch() {
    saveBeforeLosing();
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Problem
        title={text.shell.error.title}
        body={text.shell.error.body}
        actions={[
          { label: text.shell.error.reload, onPress: () => window.location.reload() },
          {
            label: text.shell.error.toOverview,
            onPress: () => {
              // At home already there is no other page to go to: it is tried again.
              if (this.props.at === '/') this.goOn();
              else window.location.hash = '/';
            },
          },
        ]}
        details={{ label: text.shell.error.details, content: error.stack ?? error.message }}
      />
    );
  }
}
