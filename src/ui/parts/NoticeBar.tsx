import type { ReactNode } from "react";
import { useSay } from "../language";

interface NoticeBarProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
  /** How a screen reader is told: at once (`alert`), when it is idle (`status`), or not at all. */
  readonly role?: "alert" | "status";
  readonly children?: ReactNode;
}

/** A bar above the list: what cannot be seen now, and what to do about it. */
export function NoticeBar({ text, action, onAction, role, children }: NoticeBarProps) {
  const say = useSay();
  return (
    <section className="notice" aria-label={say("ui_notice_name")}>
      <p role={role}>{text}</p>
      {children}
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </section>
  );
}
