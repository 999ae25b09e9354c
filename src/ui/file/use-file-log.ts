import { useCallback, useRef, useState } from "react";
import type { FileLog } from "../../core/blocks/file-log";
import type { Message } from "../../core/messages/message";
import type { FileLogPort } from "../ports";

/** The file that is shown, the one being read, and what can be done about both. */
export interface FileLogs {
  /** Shown in place of the live log; null while that is shown. */
  readonly log: FileLog | null;
  /** The file being read and the share that is done, 0 to 1; null also for what takes no time. */
  readonly reading: { readonly name: string; readonly share: number } | null;
  /** Why the last file could not be opened. */
  readonly problem: Message | null;
  readonly open: (files: readonly File[]) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
  /** Back to the live log. */
  readonly close: () => void;
}

/** Opens one file at a time: a new one ends the reading of the one before. */
export function useFileLog(port: FileLogPort): FileLogs {
  const [log, setLog] = useState<FileLog | null>(null);
  const [reading, setReading] = useState<FileLogs["reading"]>(null);
  const [problem, setProblem] = useState<Message | null>(null);
  const running = useRef<AbortController>(undefined);
  const opener = useRef<Element | null>(null);

  const cancel = useCallback(() => {
    running.current?.abort();
    setReading(null);
  }, []);

  const open = useCallback(
    ([file, ...more]: readonly File[]) => {
      if (file === undefined) return;
      cancel();
      setProblem(null);
      if (more.length > 0) return setProblem({ id: "ui_file_several" });
      const own = new AbortController();
      running.current = own;
      const onProgress = (share: number): void => {
        if (!own.signal.aborted) setReading({ name: file.name, share });
      };
      void port.open(file, onProgress, own.signal).then((result) => {
        if (result === null || own.signal.aborted) return;
        setReading(null);
        if (!result.ok) return setProblem(result.reason);
        // From one file to the next, the way back stays the same.
        const active = document.activeElement;
        if (active?.closest(".file-log") === null) opener.current = active;
        setLog(result.log);
      });
    },
    [port, cancel],
  );

  const close = useCallback(() => {
    cancel();
    setProblem(null);
    setLog(null);
    requestAnimationFrame(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    });
  }, [cancel]);

  const dismiss = useCallback(() => setProblem(null), []);
  return { log, reading, problem, open, cancel, dismiss, close };
}
