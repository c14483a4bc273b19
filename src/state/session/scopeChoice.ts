import { create } from 'zustand';

const key = 'rettesnor-scopes';

/**
 * Which part of the standard is being gone through on this machine: id of an evaluation → id of a scope. An evaluation that
 * is not there is gone through whole. It is no part of the evaluation: two teams may go through different parts of the same
 * one at once, and the answers are the same whichever part they are looked at through.
 */
const useScopeChoices = create<Readonly<Record<string, string>>>()(() => ({}));

// Afterwards: the page that lies ready-made in the build, where nothing is chosen, is taken over as it stands.
useScopeChoices.setState(kept());

/** What is chosen for an evaluation now. `null`: it is gone through whole. */
export function chosenScope(evaluation: string): string | null {
  return useScopeChoices.getState()[evaluation] ?? null;
}

/** The same, followed. */
export function useChosenScope(evaluation: string | undefined): string | null {
  return useScopeChoices((choices) => choices[evaluation ?? ''] ?? null);
}

/** Keeps the choice on this machine. `null`: the whole. */
export function keepScope(evaluation: string, scope: string | null): void {
  const { [evaluation]: _before, ...others } = useScopeChoices.getState();
  const choices = scope === null ? others : { ...others, [evaluation]: scope };
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // Private mode without storage: the choice holds for this visit.
  }
  useScopeChoices.setState(choices, true);
}

/** Anything kept but names of scopes is no choice. */
function kept(): Record<string, string> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const entries = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}
