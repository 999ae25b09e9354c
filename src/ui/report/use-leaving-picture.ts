import { useEffect, useMemo, useState } from "react";
import type { PictureEdit } from "../../core/report/picture-edit";
import type { Picture, PictureToolsPort } from "../ports";
import type { Draft } from "./draft";
import { bytesOf, makeLeavingPicture, maxPictureBytes, type LeavingPicture } from "./leaving-picture";

interface Made {
  readonly original: Picture;
  readonly edits: readonly PictureEdit[];
  readonly leaving: LeavingPicture;
}

/**
 * The picture of a draft as it will leave. What was made for other edits, or of another picture, is
 * never taken for it: until its own is there, it is pending.
 */
export function useLeavingPicture({ picture, choices }: Draft, tools: PictureToolsPort): LeavingPicture {
  const { edits, leaveOut } = choices;
  const [made, setMade] = useState<Made | null>(null);
  const original = picture?.ok === true ? picture : null;
  const asItIs = original !== null && edits.length === 0 && bytesOf(original) <= maxPictureBytes;

  useEffect(() => {
    if (original === null || asItIs) return undefined;
    let over = false;
    void makeLeavingPicture(tools, original, edits).then((leaving) => {
      if (!over) setMade({ original, edits, leaving });
    });
    return () => {
      over = true;
    };
  }, [tools, original, edits, asItIs]);

  const none = leaveOut.includes("picture") || picture?.ok === false;
  return useMemo((): LeavingPicture => {
    if (none) return { state: "none" };
    if (original === null) return { state: "pending", shown: null };
    if (asItIs) return { state: "ready", picture: original, scaled: false };
    const its = made?.original === original ? made : null;
    if (its?.edits === edits) return its.leaving;
    return { state: "pending", shown: its?.leaving.state === "ready" ? its.leaving.picture : original };
  }, [none, original, asItIs, made, edits]);
}
