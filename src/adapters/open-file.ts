import type { FileLogPort } from "../ui/ports";

let opened = 0;

/** Opens HAR files and reports. What reads them, attribution and all, is loaded with the first of them. */
export const fileLogs: FileLogPort = {
  async open(file, onProgress, signal) {
    opened += 1;
    try {
      const { readFile } = await import("./read-file-log");
      return await readFile(`file${opened}`, file, onProgress, signal);
    } catch {
      // A folder, or a file that is gone since or may not be read.
      return { ok: false, reason: { id: "ui_file_unreadable", params: { name: file.name } } };
    }
  },
};
