import type { MessageId } from "../../core/messages/catalogue";
import { render } from "../../core/messages/render";
import { useLanguage, useSay } from "../language";
import { Icon } from "../parts/Icon";
import { Menu } from "../parts/Menu";
import type { ReportPorts } from "../ports";
import type { ReportAction } from "./actions";
import type { Leaving } from "./leaving";
import { useActions } from "./use-actions";

type Entry = readonly [ReportAction, label: MessageId, about: MessageId];

const mailEntries: readonly Entry[] = [
  ["eml", "ui_report_mail_eml", "ui_report_mail_eml_about"],
  ["mailto", "ui_report_mail_program", "ui_report_mail_program_about"],
];
const moreEntries: readonly Entry[] = [
  ["card", "ui_report_card", "ui_report_card_about"],
  ["markdown", "ui_report_markdown", "ui_report_markdown_about"],
  ["text", "ui_report_text", "ui_report_text_about"],
  ["har", "ui_report_har", "ui_report_har_about"],
  ["json", "ui_report_json", "ui_report_json_about"],
];

interface ReportActionsProps {
  readonly ports: ReportPorts;
  /** Null while the picture is not ready. */
  readonly leaving: Leaving | null;
}

/** The ways out: save, copy, e-mail, and the rest in a menu. Each says whether it worked and what the receiver gets. */
export function ReportActions({ ports, leaving }: ReportActionsProps) {
  const say = useSay();
  const language = useLanguage();
  const { run, busy, outcome } = useActions(ports, leaving);
  const items = (entries: readonly Entry[]) =>
    entries.map(([id, label, about]) => ({ id, label: say(label), about: say(about) }));
  const off = busy !== null;
  return (
    <>
      <div className="report-actions" aria-busy={off}>
        <button type="button" className="button primary" aria-disabled={off} onClick={() => run("save")}>
          <Icon name="save" />
          {say("ui_report_save")}
        </button>
        <button type="button" className="button" aria-disabled={off} onClick={() => run("copy")}>
          <Icon name="copy" />
          {say("ui_report_copy")}
        </button>
        <span className="split">
          <button type="button" className="button" aria-disabled={off} onClick={() => run("eml")}>
            <Icon name="mail" />
            {say("ui_report_mail")}
          </button>
          <Menu
            className="button"
            name={say("ui_report_mail_more")}
            items={items(mailEntries)}
            onChoose={({ id }) => run(id)}
          >
            <Icon name="down" />
          </Menu>
        </span>
        <Menu className="button" items={items(moreEntries)} onChoose={({ id }) => run(id)}>
          {say("ui_report_more")}
          <Icon name="down" />
        </Menu>
      </div>
      <p className="report-outcome" role="status" data-good={outcome?.good}>
        {busy === "working" && say("ui_report_working")}
        {busy === "waiting" && say("ui_report_waiting")}
        {busy === null && outcome && render(outcome.message, language)}
      </p>
    </>
  );
}
