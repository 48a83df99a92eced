import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { ControlAttributes, FieldProps } from './field.js';
import { Field } from './field.js';
import fieldStyles from './field.module.css';
import styles from './search-select.module.css';
import { useFormText } from './form.messages.js';
import type { OptionSearch } from './use-option-search.js';
import { useOptionSearch } from './use-option-search.js';
import { VisuallyHidden } from './visually-hidden.js';

export interface FoundOption {
  readonly id: string;
  readonly label: string;
  /** A second line: the parent unit, an old name. */
  readonly detail?: string;
}

interface SearchSelectProps extends FieldProps<FoundOption | null> {
  /** Asks the server; the order is the server's. */
  readonly search: (query: string, signal: AbortSignal) => Promise<readonly FoundOption[]>;
  readonly placeholder?: string;
}

/**
 * One of a long list, found by typing (units: "hac thanh" finds Phường Hạc Thành). An ARIA combobox: arrows move, Enter
 * chooses, Escape closes. Changing the text takes the choice back, so that text and value never disagree.
 */
export function SearchSelect({ label, hint, error, optional, value, onChange, search, ...input }: SearchSelectProps) {
  const text = useFormText();
  const [query, setQuery] = useState(value?.label ?? '');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useOptionSearch(search, open ? query : '');
  const shown = value ? value.label : query;

  const type = (typed: string): void => {
    setQuery(typed);
    setActive(0);
    setOpen(true);
    if (value) onChange(null);
  };
  const choose = (option: FoundOption): void => {
    setQuery(option.label);
    setOpen(false);
    onChange(option);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const option = found.options[active];
    if (step && found.options.length > 0) setActive((active + step + found.options.length) % found.options.length);
    else if (event.key === 'Enter' && open && option) choose(option);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };

  return (
    <Field {...{ label, hint, error, optional }}>
      {(control) => (
        <div className={styles.box}>
          <input
            {...control}
            {...input}
            {...comboboxAttributes(control, open && query !== '', found.options[active])}
            type="text"
            className={fieldStyles.control}
            value={shown}
            onChange={(event) => type(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
          />
          {open && query.trim() !== '' && (
            <OptionList {...{ id: control.id, label, found, active, query, onChoose: choose }} />
          )}
          <VisuallyHidden>
            <span role="status">{open && found.state === 'found' ? text.matches(found.options.length) : ''}</span>
          </VisuallyHidden>
        </div>
      )}
    </Field>
  );
}

function comboboxAttributes({ id }: ControlAttributes, expanded: boolean, active: FoundOption | undefined) {
  return {
    role: 'combobox',
    autoComplete: 'off',
    spellCheck: false,
    'aria-autocomplete': 'list',
    'aria-expanded': expanded,
    'aria-controls': `${id}-list`,
    'aria-activedescendant': expanded && active ? `${id}-${active.id}` : undefined,
  } as const;
}

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly found: OptionSearch;
  readonly active: number;
  readonly query: string;
  readonly onChoose: (option: FoundOption) => void;
}

function OptionList({ id, label, found, active, query, onChoose }: OptionListProps) {
  const text = useFormText();
  const states = { searching: text.searching, failed: text.searchFailed, found: text.noMatch(query.trim()) };
  return (
    <ul className={styles.list} role="listbox" id={`${id}-list`} aria-label={label}>
      {found.options.length === 0 && (
        <li className={styles.state} role="presentation">
          {states[found.state]}
        </li>
      )}
      {found.options.map((option, index) => (
        // The keys are the input's: the focus stays there and aria-activedescendant points here.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={option.id}
          id={`${id}-${option.id}`}
          ref={index === active ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
          className={styles.option}
          role="option"
          aria-selected={index === active}
          // The press must not take the focus from the input before the click chooses.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option.label}
          {option.detail && <span className={styles.detail}>{option.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
