import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Rect } from "../../core/report/picture-edit";
import { pointInPicture, rectBetween, selectionAfterKey, type Point } from "./selection";

/** What is smaller than this many pixels of the picture was a click, and chooses nothing. */
const least = 3;

/**
 * A rectangle of a picture, chosen by dragging with mouse, finger or pen, or by arrow keys, in the
 * pixels of the picture as it was taken. `shown` is the part of it that is on the screen.
 */
export function useSelection(shown: Rect) {
  const [selection, setSelection] = useState<Rect | null>(null);
  const start = useRef<Point | null>(null);

  const pointOf = (event: PointerEvent<HTMLElement>): Point => {
    const { x, y, width, height } = event.currentTarget.getBoundingClientRect();
    return pointInPicture({ x: event.clientX, y: event.clientY }, { x, y, width, height }, shown);
  };

  const dragTo = (event: PointerEvent<HTMLElement>): void => {
    if (start.current === null || !event.isPrimary) return;
    const dragged = rectBetween(start.current, pointOf(event));
    setSelection(dragged.width < least || dragged.height < least ? null : dragged);
  };

  return {
    selection,
    clear: () => setSelection(null),
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !event.isPrimary) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = pointOf(event);
        setSelection(null);
      },
      onPointerMove: dragTo,
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        dragTo(event);
        start.current = null;
      },
      onPointerCancel: () => {
        start.current = null;
        setSelection(null);
      },
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = selectionAfterKey(selection, shown, event.key, event.shiftKey);
        if (next === null) return;
        event.preventDefault();
        setSelection(next);
      },
    },
  };
}
