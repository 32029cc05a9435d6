import { type ReactNode, useState } from 'react';
import {
  Autocomplete,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  SearchField,
  Text,
} from 'react-aria-components';

/** An option to choose. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/**
 * A text field with a list of options, chosen by arrows and Enter or by pointer. Unlike a combobox,
 * it does not hide the rest of the page while leaving it in the tab order
 * (adobe/react-spectrum#4937).
 */
export function Picker({
  label,
  hint,
  placeholder,
  listLabel,
  value,
  onType,
  choices,
  empty,
  choose,
}: {
  readonly label: string;
  readonly hint: string;
  readonly placeholder: string;
  readonly listLabel: string;
  /** Text of the field. */
  readonly value: string;
  readonly onType: (value: string) => void;
  /** Records found; undefined if no search has run. */
  readonly choices: readonly Choice[] | undefined;
  /** Advice if nothing was found. */
  readonly empty: ReactNode;
  readonly choose: (id: string) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <fieldset
      className="picker"
      onFocus={() => setOpen(true)}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpen(false);
      }}
    >
      <Autocomplete inputValue={value} onInputChange={onType}>
        <SearchField onChange={() => setOpen(true)}>
          <Label>{label}</Label>
          <Input placeholder={placeholder} autoComplete="off" spellCheck="false" />
          <Text slot="description" className="hint">
            {hint}
          </Text>
        </SearchField>
        {isOpen && choices !== undefined && (
          <div className="picker-list">
            <ListBox
              aria-label={listLabel}
              items={choices}
              onAction={(id) => {
                setOpen(false);
                choose(String(id));
              }}
              renderEmptyState={() => <p className="soft">{empty}</p>}
            >
              {(choice) => (
                <ListBoxItem id={choice.id} textValue={choice.name}>
                  {choice.name} <span className="soft">{choice.detail}</span>
                </ListBoxItem>
              )}
            </ListBox>
          </div>
        )}
      </Autocomplete>
    </fieldset>
  );
}
