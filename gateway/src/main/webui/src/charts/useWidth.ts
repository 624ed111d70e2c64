import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * The width that the layout gives an element, in CSS pixels. Charts draw in real pixels, so that their texts keep the size of
 * all other texts instead of shrinking with a viewBox.
 *
 * @param first until it has been measured
 */
export function useWidth(first = 640): [RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) {
      return undefined;
    }
    setWidth(Math.round(box.clientWidth) || first);
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) {
        setWidth(Math.round(entry.contentRect.width));
      }
    });
    observer.observe(box);
    return () => observer.disconnect();
  }, [first]);
  return [element, width];
}
