import { useEffect, useEffectEvent, type RefObject } from "react";

/** Does something when Escape is pressed while the focus is inside an element. */
export function useEscape(ref: RefObject<HTMLElement | null>, action: () => void): void {
  const onEscape = useEffectEvent(action);
  useEffect(() => {
    const element = ref.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      onEscape();
    };
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, [ref]);
}
