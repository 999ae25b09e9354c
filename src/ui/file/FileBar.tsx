import { useEffect, useRef } from "react";
import type { FileLog } from "../../core/blocks/file-log";
import type { SentReport } from "../../core/blocks/sent-report";
import { render } from "../../core/messages/render";
import { useLanguage, useSay, type Say } from "../language";
import { Icon } from "../parts/Icon";
import { sentTime } from "../sent-time";
import "./file.css";

/** Says that what is shown is a file's and no longer live, what of it could not be read, and the way back. */
export function FileBar({ log, onClose }: { log: FileLog; onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const bar = useRef<HTMLElement>(null);
  const { name, refused, entries, damaged, report } = log;

  // The button that opened the file is hidden with the live log: the focus must not be nowhere.
  useEffect(() => bar.current?.focus(), []);

  return (
    <section className="file-bar" ref={bar} tabIndex={-1} aria-labelledby="file-bar-text">
      <Icon name={report ? "report" : "open"} />
      <div className="file-bar-words">
        <p id="file-bar-text">
          {report ? reportText(name, report, say) : say("ui_file_bar", { name, refused, count: entries })}
        </p>
        {damaged && (
          <p className="file-damaged">
            {say("ui_file_damaged", {
              count: damaged.count,
              index: damaged.first.index,
              problem: render(damaged.first.problem, language),
            })}
          </p>
        )}
      </div>
      <button type="button" className="button" onClick={onClose}>
        {say("ui_file_back")}
      </button>
    </section>
  );
}

function reportText(name: string, { form, createdAt, generator }: SentReport, say: Say): string {
  if (form === "code") return say("ui_file_code_bar", { name });
  if (form === "ray-id") return say("ui_file_ray_bar", { name });
  const by = generator ?? say("ui_sent_unknown_program");
  return createdAt === null
    ? say("ui_file_report_bar_undated", { name, by })
    : say("ui_file_report_bar", { name, by, time: sentTime(createdAt) });
}
