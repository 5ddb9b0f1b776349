import { useEffect } from 'react';
import { useMessages } from '../language/language';
import { shared } from '../language/shared';

/** Sets the window's title; null for the home page, or while the title is not known yet. */
export function useTitle(title: string | null): void {
  const { name } = useMessages(shared);
  useEffect(() => {
    document.title = title ? `${title} · ${name}` : name;
  }, [title, name]);
}
