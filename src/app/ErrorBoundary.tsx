import { Component, type ReactNode } from 'react';
import { text } from '#src/text/catalogue.ts';
import { Problem } from '#src/ui/Problem.tsx';

type Props = { children: ReactNode };
type State = { error: Error | null };

/** Catches what a page throws, says so plainly, and lets the person go on. What was stored is untouched. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
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
              window.location.hash = '/';
              this.setState({ error: null });
            },
          },
        ]}
        details={{ label: text.shell.error.details, content: error.stack ?? error.message }}
      />
    );
  }
}
