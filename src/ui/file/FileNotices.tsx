import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import type { FileLogs } from "./use-file-log";
import "./file.css";

/** How far the reading of a large file is, and why a file could not be opened. */
export function FileNotices({ files }: { files: FileLogs }) {
  const say = useSay();
  const language = useLanguage();
  const { reading, problem } = files;
  return (
    <>
      {reading && (
        <section className="notice file-reading" aria-label={say("ui_notice_name")}>
          <p role="status">{say("ui_file_reading", { name: reading.name })}</p>
          <progress value={reading.share} aria-label={say("ui_file_reading", { name: reading.name })} />
          <button type="button" className="button" onClick={files.cancel}>
            {say("ui_file_cancel")}
          </button>
        </section>
      )}
      {problem && (
        <section className="notice" aria-label={say("ui_notice_name")}>
          <p role="alert">{render(problem, language)}</p>
          <button type="button" className="button" onClick={files.dismiss}>
            {say("ui_file_dismiss")}
          </button>
        </section>
      )}
    </>
  );
}
