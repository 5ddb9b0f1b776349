import { type RefObject, useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';
import { EntityCombobox } from './EntityCombobox';
import { entityAddress } from './EntityLink';

/** Search over everything. Choosing a suggestion opens its page; Enter on a text opens all results. */
export function SearchBox({ large, initial }: { large?: boolean; initial?: string }) {
  const { search } = useMessages(shared);
  const navigate = useNavigate();
  const box = useRef<HTMLElement>(null);
  useFocusBySlash(box);
  return (
    <search ref={box}>
      <EntityCombobox
        shortcut="/"
        none={search.none}
        label={search.label}
        placeholder={search.placeholder}
        large={large}
        initial={initial}
        onPick={({ id }) => navigate(entityAddress(id))}
        onText={(text) => navigate(`/search?${new URLSearchParams({ q: text })}`)}
      />
    </search>
  );
}

/** Makes the key / focus the box, except while the reader is typing elsewhere. */
function useFocusBySlash(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'))
        return;
      const field = box.current?.querySelector('input');
      if (!field) return;
      event.preventDefault();
      field.focus();
      field.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [box]);
}
