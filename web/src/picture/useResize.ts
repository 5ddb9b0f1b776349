import { type RefObject, useEffect, useRef } from 'react';

/** Calls back when an element has become larger or smaller. */
export function useResize(element: RefObject<Element | null>, onResize: () => void): void {
  const callback = useRef(onResize);
  callback.current = onResize;
  useEffect(() => {
    const observer = new ResizeObserver(() => callback.current());
    observer.observe(element.current as Element);
    return () => observer.disconnect();
  }, [element]);
}
