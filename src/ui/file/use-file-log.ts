import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { FileLog, FileLogReading } from "../../core/blocks/file-log";
import type { Message } from "../../core/messages/message";
import type { FileLogPort } from "../ports";

/** What is said of a file: how far its reading is (a share of 1), or why it could not be opened. */
export interface FileNotice {
  readonly message: Message;
  readonly share: number | null;
  /** Opens the file by a Ray ID that the person typed; null where there is nothing to type. */
  readonly byRayId: ((typed: string) => Message | null) | null;
}

/** The file that is shown, what is said of another, and what can be done about both. */
export interface FileLogs {
  /** Shown in place of the live log; null while that is shown. */
  readonly log: FileLog | null;
  readonly notice: FileNotice | null;
  /** Opens the first of them; the bar above its refusals names it. */
  readonly open: (files: readonly File[]) => void;
  /** Ends the reading, or puts away the sentence of what could not be read. */
  readonly dismiss: () => void;
  /** Back to the live log. */
  readonly close: () => void;
}

/** Opens one file at a time: a new one ends the reading of the one before. */
export function useFileLog(port: FileLogPort): FileLogs {
  const [log, setLog] = useState<FileLog | null>(null);
  const [notice, setNotice] = useState<FileNotice | null>(null);
  const running = useRef<AbortController>(undefined);
  const opener = useRef<HTMLElement | null>(null);

  function dismiss(): void {
    running.current?.abort();
    setNotice(null);
  }

  async function read(file: File): Promise<void> {
    // From one file to the next, the way back stays the same.
    if (log === null) opener.current = document.activeElement as HTMLElement | null;
    const { signal } = (running.current = new AbortController());
    const message: Message = { id: "ui_file_reading", params: { name: file.name } };
    const onProgress = (share: number): void => {
      if (!signal.aborted) setNotice({ message, share, byRayId: null });
    };
    const result = await port.open(file, onProgress, signal);
    if (result === null || signal.aborted) return;
    if (result.ok) return show(result.log);
    const { reason, byRayId } = result;
    setNotice({ message: reason, share: null, byRayId: byRayId ? openBy(byRayId) : null });
  }

  function show(opened: FileLog): void {
    setNotice(null);
    setLog(opened);
  }

  /** Shows what was typed; else says what is wrong with it. */
  function openBy(byRayId: (typed: string) => FileLogReading): (typed: string) => Message | null {
    return (typed) => {
      const result = byRayId(typed);
      if (!result.ok) return result.reason;
      show(result.log);
      return null;
    };
  }

  return {
    log,
    notice,
    dismiss,
    open([file]) {
      dismiss();
      if (file) void read(file);
    },
    close() {
      dismiss();
      flushSync(() => setLog(null));
      opener.current?.focus();
    },
  };
}
