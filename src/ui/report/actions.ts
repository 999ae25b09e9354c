import type { MessageId } from "../../core/messages/catalogue";
import type { Message } from "../../core/messages/message";
import { reportHtml } from "../../core/report/html";
import type { ReportPorts } from "../ports";
import { reportFileName } from "./file-name";
import { drawCard, type Leaving } from "./leaving";

/** The ways out of the preview. */
export type ReportAction = "save" | "copy" | "eml" | "mailto" | "card" | "markdown" | "text" | "har" | "json";

/** Whether it worked, and in words what the receiver gets or what to do instead. */
export interface Outcome {
  readonly good: boolean;
  readonly message: Message;
}

/** Forms that few need are loaded when they are first asked for; `loadForms` begins that earlier. */
const forms = {
  rich: () => import("../../core/report/rich-text"),
  text: () => import("../../core/report/plain-text"),
  markdown: () => import("../../core/report/markdown"),
  mail: () => import("../../core/report/mail/mail-draft"),
  mailto: () => import("../../core/report/mail/mailto"),
  har: () => import("../../core/report/report-har"),
  json: () => import("../../core/report/json"),
};

/** Loads what copying and mail need, so that a click finds it there: the clipboard takes only what comes at once. */
export function loadForms(): void {
  for (const form of [forms.rich, forms.text, forms.mail, forms.mailto]) void form().catch(() => null);
}

/** Does it. Call inside the click. Rejects only where something failed that nobody foresaw. */
export async function act(action: ReportAction, ports: ReportPorts, leaving: Leaving): Promise<Outcome> {
  const { report, picture, language, to } = leaving;
  const save = (
    extension: string,
    type: string,
    content: string | Uint8Array<ArrayBuffer>,
    done: MessageId,
  ) => {
    const name = reportFileName(report, extension);
    try {
      ports.files.save(name, type, content);
      return worked({ id: done, params: { name } });
    } catch {
      return failed("ui_report_save_failed");
    }
  };
  const copy = async (text: string, done: MessageId): Promise<Outcome> =>
    (await ports.clipboard.writeText(text)) ? worked({ id: done }) : failed("ui_copy_failed");

  switch (action) {
    case "save":
      return save(
        "html",
        "text/html",
        reportHtml(report, picture?.dataUrl ?? null, language),
        "ui_report_save_done",
      );
    case "copy": {
      const [{ reportText }, { reportRichText }] = await Promise.all([forms.text(), forms.rich()]);
      const written = await ports.clipboard.writeRich({
        text: reportText(report, language),
        html: reportRichText(report, language),
        picture: drawCard(ports, leaving),
      });
      if (written === "nothing") return failed("ui_copy_failed");
      return worked({ id: written === "all" ? "ui_report_copy_all" : "ui_report_copy_text_only" });
    }
    case "eml": {
      const [{ reportMail }, card] = await Promise.all([forms.mail(), drawCard(ports, leaving)]);
      const cardName = reportFileName(report, "png");
      const draft = reportMail({ report, language, to, card, cardName });
      return save(
        "eml",
        "message/rfc822",
        draft,
        card === null ? "ui_report_mail_eml_no_card" : "ui_report_mail_eml_done",
      );
    }
    case "mailto": {
      const { reportMailto } = await forms.mailto();
      ports.mail.open(reportMailto(report, language, to));
      return worked({ id: "ui_report_mail_program_done" });
    }
    case "card": {
      const card = await drawCard(ports, leaving);
      return card === null
        ? failed("ui_report_card_failed")
        : save("png", "image/png", card, "ui_report_card_done");
    }
    case "markdown":
      return copy((await forms.markdown()).reportMarkdown(report, language), "ui_report_markdown_done");
    case "text":
      return copy((await forms.text()).reportText(report, language), "ui_report_text_done");
    case "har":
      return save(
        "har",
        "application/json",
        (await forms.har()).reportHar(report, language),
        "ui_report_har_done",
      );
    case "json":
      return save("json", "application/json", (await forms.json()).reportJson(report), "ui_report_json_done");
  }
}

function worked(message: Message): Outcome {
  return { good: true, message };
}

function failed(id: MessageId): Outcome {
  return { good: false, message: { id } };
}
