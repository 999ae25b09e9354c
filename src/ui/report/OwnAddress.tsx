import { useState } from "react";
import { render } from "../../core/messages/render";
import type { Message } from "../../core/messages/message";
import { useLanguage, useSay } from "../language";
import type { SitePort } from "../ports";
import type { Draft } from "./draft";
import { isFromFile } from "./no-picture";
import { PartSwitch } from "./PartSwitch";
import { declared } from "./part-of";
import { ownAddressOf } from "./report-of";
import { SensitivityTag } from "./SensitivityTag";
import type { Reports } from "./use-reports";

interface OwnAddressProps {
  readonly site: SitePort | null;
  readonly draft: Draft;
  readonly reports: Reports;
}

/**
 * The visitor's own IP address: its switch, off at first, with the address itself; or, where it is
 * not known and the site can be asked for it, a button that asks. Nothing where neither can be.
 */
export function OwnAddress({ site, draft, reports }: OwnAddressProps) {
  const say = useSay();
  const address = ownAddressOf(draft);
  if (address === null) {
    return site !== null && canAsk(draft) ? (
      <AskForAddress site={site} url={draft.block.exchange.url} onFound={reports.setVisitorAddress} />
    ) : null;
  }
  return (
    <PartSwitch part={declared("ip_address")} choices={draft.choices} onChoose={reports.choose}>
      {" "}
      <strong>{say("ui_report_address_shown", { address })}</strong>
    </PartSwitch>
  );
}

interface AskForAddressProps {
  readonly site: SitePort;
  readonly url: string;
  readonly onFound: (address: string) => void;
}

function AskForAddress({ site, url, onFound }: AskForAddressProps) {
  const say = useSay();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Message | null>(null);
  const part = declared("ip_address");

  async function ask() {
    if (asking) return;
    setAsking(true);
    setProblem(null);
    const answer = await site.ownAddress(url);
    setAsking(false);
    if (answer.ok) onFound(answer.address);
    else setProblem(answer.reason);
  }

  return (
    <div className="switch" data-part={part.id}>
      <span className="switch-fixed" />
      <span>{render(part.label, language)}</span>
      <SensitivityTag of={part} />
      <span className="switch-about">{render(part.description, language)}</span>
      <span className="switch-about">
        <button type="button" className="button" aria-disabled={asking} onClick={() => void ask()}>
          {say("ui_report_address_find")}
        </button>
      </span>
      <span className="switch-about" role="status">
        {asking && say("ui_report_address_finding")}
        {!asking && problem && render(problem, language)}
        {!asking && !problem && say("ui_report_address_find_hint", { url: traceOf(url) })}
      </span>
    </div>
  );
}

/** Sites that are surely not behind Cloudflare have nothing at that address; files and reports have no page. */
function canAsk({ block }: Draft): boolean {
  return !isFromFile(block) && block.verdict.viaCloudflare !== false && URL.canParse(block.exchange.url);
}

function traceOf(url: string): string {
  return `${new URL(url).origin}/cdn-cgi/trace`;
}
