import { useEffect } from 'react';
import { create } from 'zustand';
import { longestText } from '#src/domain/changes/Change.ts';
import { plainLineBreaks } from '#src/domain/input/lineBreaks.ts';

/** Field → all that stands in it, for the fields of this tab that hold more than can be stored. */
const useLongTexts = create<Readonly<Record<string, string>>>()(() => ({}));

/** How many fields hold more than is stored. */
export function useLongTextCount(): number {
  return useLongTexts((texts) => Object.keys(texts).length);
}

/** Whether any field holds more than is stored: it goes with the tab. */
export function hasLongText(): boolean {
  return Object.keys(useLongTexts.getState()).length > 0;
}

export type TextFieldState = {
  /** What stands in the field. */
  value: string;
  /** How many characters of it are too many, and not stored; 0 as a rule. */
  excess: number;
  onChange: (value: string) => void;
};

/**
 * A text field whose text is stored as far as there is room, and stays in the field whole: also when the page is left
 * and come back to. What is stored has its way when it is changed elsewhere, for instance undone.
 * @param field which field it is, among all of this tab; it stands for the same as long as it is shown
 * @param stored what is stored
 * @param store takes what can be stored
 * @param most how many characters of it can be stored
 */
export function useTextField(
  field: string,
  stored: string,
  store: (value: string) => void,
  most = longestText,
): TextFieldState {
  const kept = useLongTexts((texts) => texts[field]);
  const isKept = kept !== undefined && storable(kept, most) === stored;
  useEffect(() => {
    if (kept !== undefined && !isKept) forget(field);
  }, [field, kept, isKept]);
  const value = isKept ? kept : stored;
  return {
    value,
    excess: value.length - storable(value, most).length,
    onChange: (typed) => store(keepWhole(field, plainLineBreaks(typed), most)),
  };
}

/**
 * Keeps a text in its field whole when it is too long to be stored.
 * @returns what can be stored of it
 */
export function keepWhole(field: string, text: string, most = longestText): string {
  const part = storable(text, most);
  if (part !== text) useLongTexts.setState({ [field]: text });
  else if (field in useLongTexts.getState()) forget(field);
  return part;
}

function forget(field: string): void {
  useLongTexts.setState(({ [field]: _gone, ...rest }) => rest, true);
}

/** As much of a text as can be stored: not half of a sign that takes two places. */
function storable(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end);
}
