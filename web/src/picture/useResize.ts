import { type RefObject, useEffect, useRef } from 'react';

/** Calls back when the size of an element changes. */
export function useResize(element: RefObject<Element | null>, onResize: () => void): void {
  const callback = useRef(onResize);
  callback.current = onResize;
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      // Removing the element also changes its size, and by then the ref is null.
      if (element.current) callback.current();
    });
    observer.observe(element.current as Element);
    return () => observer.disconnect();
  }, [element]);
}
