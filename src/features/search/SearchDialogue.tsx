import '@navikt/ds-css/dist/component/form.min.css';
import { TextField } from '@navikt/ds-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { markWords, searchWords } from '#src/domain/search/searchWords.ts';
import { useSearchSource } from '#src/state/search/searchMaterial.ts';
import { pageText } from '#src/text/pageText.ts';
import { Dialogue } from '#src/ui/Dialogue.tsx';
import { ForKeys } from '#src/ui/ForKeys.tsx';
import { MarkedText } from '#src/ui/MarkedText.tsx';
import { useNavigate } from '#src/ui/useNavigate.ts';
import { searchResults, type SearchPage, type SearchResult } from './searchResults.ts';
import styles from './SearchDialogue.module.css';

type Props = {
  query: string;
  onQuery: (query: string) => void;
  evaluation: string | undefined;
  pages: readonly SearchPage[];
  onClose: () => void;
};

/** One field that looks through requirements, what the office has written, and pages: the arrows choose, Enter goes there. */
export function SearchDialogue({ query, onQuery, evaluation, pages, onClose }: Props) {
  const words = pageText.search;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const navigate = useNavigate();
  const source = useSearchSource(evaluation);
  /** Steps from the first option, by the arrows or the pointer; below zero from the last. */
  const [place, setPlace] = useState(0);
  /** Enter was pressed: one goes there as soon as what is written has been looked for. */
  const [entered, setEntered] = useState(false);
  const asked = useDeferredValue(query);
  const groups = useMemo(() => searchResults(asked, source ?? null, pages), [asked, source, pages]);
  const looked = useMemo(() => searchWords(asked), [asked]);
  const results = groups.flatMap((group) => group.results);
  const active = results.length > 0 ? ((place % results.length) + results.length) % results.length : 0;
  const total = groups.reduce((sum, group) => sum + group.results.length + group.left, 0);
  const optionId = (index: number) => `${id}-${index}`;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);

  const follow = (result: SearchResult | undefined) => {
    if (!result) return;
    onClose();
    navigate(result.to);
  };
  useEffect(() => {
    if (entered && asked === query && source !== undefined) follow(results[active]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && results.length > 0) {
      event.preventDefault();
      setPlace(active + step);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      setEntered(true);
    }
  };

  return (
    <Dialogue title={words.title} closeLabel={words.close} top focusFirst={field} onClose={onClose}>
      <TextField
        ref={field}
        size="small"
        label={words.label}
        description={
          <>
            {words.help} <ForKeys>{words.helpKeys}</ForKeys>
          </>
        }
        value={query}
        autoComplete="off"
        role="combobox"
        aria-expanded={results.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={results.length > 0 ? optionId(active) : undefined}
        onChange={({ target }) => {
          onQuery(target.value);
          setPlace(0);
          setEntered(false);
        }}
        onKeyDown={onKeyDown}
      />
      <p role="status" className={styles.count}>
        {looked.length > 0 && (source || total > 0) && <span>{words.count(total)} </span>}
        {looked.length > 0 && source && total === 0 && <span>{words.advice}</span>}
      </p>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={words.results} className={styles.list}>
        {groups.map((group) => (
          <div key={group.name} role="group" aria-labelledby={`${id}-${group.name}`}>
            <div id={`${id}-${group.name}`} role="presentation" className={styles.group}>
              {words.groups[group.name]}
            </div>
            {group.results.map((result) => {
              const own = results.indexOf(result);
              return (
                <Option
                  key={own}
                  id={optionId(own)}
                  result={result}
                  words={looked}
                  isActive={own === active}
                  onPoint={() => setPlace(own)}
                  onFollow={() => follow(result)}
                />
              );
            })}
            {group.left > 0 && (
              <div role="presentation" className={styles.left}>
                {words.left(group.left)}
              </div>
            )}
          </div>
        ))}
      </div>
    </Dialogue>
  );
}

type OptionProps = {
  id: string;
  result: SearchResult;
  words: readonly string[];
  isActive: boolean;
  onPoint: () => void;
  onFollow: () => void;
};

/** The focus stays in the field, which has the keys: an option is pointed at, and is no stop of its own. */
function Option({ id, result: { title, excerpt, note }, words, isActive, onPoint, onFollow }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={styles.option}
      onPointerMove={onPoint}
      onClick={onFollow}
      onKeyDown={(event) => event.key === 'Enter' && onFollow()}
    >
      <span className={styles.title}>
        <MarkedText pieces={markWords(title, words)} />
      </span>
      {excerpt !== '' && (
        <span className={styles.excerpt}>
          <MarkedText pieces={markWords(excerpt, words)} />
        </span>
      )}
      {note !== '' && <span className={styles.note}>{note}</span>}
    </div>
  );
}
