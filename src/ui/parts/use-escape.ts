import { useEffect, useEffectEvent, type RefObject } from "react";

/**
 * Does something when Escape is pressed while the focus is inside an element. The key goes no
 * further: DevTools would open its drawer on it, and take the focus there.
 */
export function useEscape(ref: RefObject<HTMLElement | null>, action: () => void): void {
  const onEscape = useEffectEvent(action);
  useEffect(() => {
    const element = ref.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [ref]);
}
