import { type RefObject, useEffect, useRef } from 'react';

/** Calls back when an element has become larger or smaller. */
export function useResize(element: RefObject<Element | null>, onResize: () => void): void {
  const callback = useRef(onResize);
  callback.current = onResize;
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      // What is taken out becomes smaller as well, and is nobody's by then.
      if (element.current) callback.current();
    });
    observer.observe(element.current as Element);
    return () => observer.disconnect();
  }, [element]);
}
