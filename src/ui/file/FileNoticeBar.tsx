import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import { NoticeBar } from "../parts/NoticeBar";
import { RayIdField } from "./RayIdField";
import type { FileNotice } from "./use-file-log";
import "./file.css";

interface FileNoticeBarProps {
  readonly notice: FileNotice;
  readonly onDismiss: () => void;
}

/** How far the reading of a large file is, or why a file could not be opened and what is left to do. */
export function FileNoticeBar({ notice: { message, share, byRayId }, onDismiss }: FileNoticeBarProps) {
  const say = useSay();
  const text = render(message, useLanguage());
  const reading = share !== null;
  return (
    <NoticeBar
      role={reading ? "status" : "alert"}
      text={text}
      action={say(reading ? "ui_file_cancel" : "ui_file_dismiss")}
      onAction={onDismiss}
    >
      {reading && <progress value={share} aria-label={text} />}
      {byRayId && <RayIdField onOpen={byRayId} />}
    </NoticeBar>
  );
}
