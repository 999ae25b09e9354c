import { useSay } from "../language";

interface NoticeBarProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

/** A bar above the list: what cannot be seen now, and what to do about it. */
export function NoticeBar({ text, action, onAction }: NoticeBarProps) {
  const say = useSay();
  return (
    <section className="notice" aria-label={say("ui_notice_name")}>
      <p>{text}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </section>
  );
}
