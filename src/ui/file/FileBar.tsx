import { useEffect, useRef } from "react";
import type { FileLog } from "../../core/blocks/file-log";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import { Icon } from "../parts/Icon";

/** Says that what is shown is a file's and no longer live, what of it could not be read, and the way back. */
export function FileBar({ log, onClose }: { log: FileLog; onClose: () => void }) {
  const say = useSay();
  const language = useLanguage();
  const bar = useRef<HTMLElement>(null);
  const { name, refused, entries, damaged } = log;

  // The button that opened the file is hidden with the live log: the focus must not be nowhere.
  useEffect(() => bar.current?.focus(), []);

  return (
    <section className="file-bar" ref={bar} tabIndex={-1} aria-labelledby="file-bar-text">
      <Icon name="open" />
      <div className="file-bar-words">
        <p id="file-bar-text">{say("ui_file_bar", { name, refused, count: entries })}</p>
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
