import { useState, type DragEvent } from "react";

/**
 * Takes files that are dropped anywhere on an element; with null they are refused, and the browser
 * must not open them in the panel's place either. Whatever else is dragged is left alone.
 */
export function useFileDrop(take: ((files: readonly File[]) => void) | null) {
  const [over, setOver] = useState(false);

  function onDragOver(event: DragEvent) {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = take ? "copy" : "none";
    setOver(take !== null);
  }

  function onDragLeave({ currentTarget, relatedTarget }: DragEvent) {
    // From one part of the element to another is no leaving.
    if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
    setOver(false);
  }

  function onDrop(event: DragEvent) {
    setOver(false);
    const { files } = event.dataTransfer;
    if (files.length === 0) return;
    event.preventDefault();
    take?.([...files]);
  }

  return {
    over: over && take !== null,
    handlers: { onDragOver, onDragLeave, onDrop },
  };
}
