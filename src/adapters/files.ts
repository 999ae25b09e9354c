import type { FilePort } from "../ui/ports";

/** Saving by a link with `download`: it works in panels and needs no permission (platform F10). */
export const files: FilePort = {
  save(name, mediaType, content) {
    const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    // The download has its own hold on the blob once it started; a minute is ample for that.
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
};
