import type { KeyboardEvent, PointerEvent } from "react";
import { useLanguage, useSay } from "../language";

/** The share of the width that the list may take, in per cent. */
const least = 25;
const most = 75;

interface SplitterProps {
  /** Per cent of the width that the list has. */
  readonly share: number;
  readonly onShare: (share: number) => void;
}

/** The line between list and details; dragged, or moved with the arrow keys. */
export function Splitter({ share, onShare }: SplitterProps) {
  const say = useSay();
  const rightToLeft = useLanguage().direction === "rtl";
  const move = (wanted: number): void => onShare(Math.round(Math.min(most, Math.max(least, wanted))));

  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    const before = box && (rightToLeft ? box.right - event.clientX : event.clientX - box.left);
    if (box && before !== undefined && box.width > 0) move((before / box.width) * 100);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === "ArrowLeft" ? -2 : event.key === "ArrowRight" ? 2 : 0;
    if (step === 0) return;
    event.preventDefault();
    move(share + (rightToLeft ? -step : step));
  }

  return (
    <div
      className="splitter"
      role="separator"
      aria-orientation="vertical"
      aria-label={say("ui_resize")}
      aria-valuenow={share}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}
