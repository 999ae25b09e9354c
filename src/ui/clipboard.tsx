import { createContext, useContext } from "react";
import type { ClipboardPort } from "./ports";

/** The clipboard, for copy buttons anywhere below. Without a provider nothing can be copied. */
export const ClipboardContext = createContext<ClipboardPort>({
  writeText: () => Promise.resolve(false),
  writeRich: () => Promise.resolve("nothing"),
});

/** The clipboard handed down by the outermost component. */
export function useClipboard(): ClipboardPort {
  return useContext(ClipboardContext);
}
