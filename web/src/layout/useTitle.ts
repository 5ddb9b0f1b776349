import { useEffect } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';

/** Names the window after the page; null for the first page, or while the name is not there yet. */
export function useTitle(title: string | null): void {
  const { name } = useMessages(shared);
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
