import "../../core/messages/report-messages";
import { createElement, type RefObject } from "react";
import type { Block } from "../../core/blocks/block";
import { render } from "../../core/messages/render";
import type { FixDoor } from "../fix/use-fix-door";
import { useLanguage, useSay } from "../language";
import { Icon } from "../parts/Icon";
import { useEscape } from "../parts/use-escape";
import type { EnvironmentPort, FilePort } from "../ports";
import { PathPicture } from "../verdict/PathPicture";
import { VerdictHead } from "../verdict/VerdictHead";
import { DetailsTabs } from "./DetailsTabs";
import { Evidence } from "./Evidence";
import { Facts } from "./Facts";
import { NextStepsPart } from "./NextStepsPart";
import { notesOf } from "./notes";
import { NotObserved } from "./NotObserved";
import { ResponseParts } from "./ResponseParts";
import { useSentReportPart } from "./use-sent-report-part";
import "./details.css";

interface DetailsProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly block: Block;
  readonly environment: EnvironmentPort;
  readonly files: FilePort;
  readonly fix: FixDoor;
  readonly onReport: (block: Block) => void;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

/** Everything about one refusal: who answered, why we think so, and what to do. */
export function Details(props: DetailsProps) {
  const { ref, block, environment, files, fix, onReport, onReload, onClose } = props;
  const say = useSay();
  const language = useLanguage();
  const { exchange, verdict, source } = block;
  const tab = fix.shown ? "fix" : "details";
  const fromFile = source.kind === "file" || source.kind === "report";
  const sentPart = useSentReportPart(source.kind === "report");

  useEscape(ref, onClose);

  return (
    <article className="details" ref={ref} tabIndex={-1} aria-label={say("ui_details_name")}>
      <div className="details-bar">
        <button type="button" className="button quiet back" onClick={onClose}>
          <Icon name="back" />
          {say("ui_back_to_list")}
        </button>
        <span className="details-url" title={exchange.url}>
          {exchange.method} {exchange.url}
        </span>
        <button
          type="button"
          className="icon-button close"
          onClick={onClose}
          aria-label={say("ui_close_details")}
          title={say("ui_close_details")}
        >
          <Icon name="close" />
        </button>
      </div>
      <DetailsTabs tab={tab} onTab={(next) => fix.show(next === "fix")} />
      {tab === "fix" && (
        <div className="details-scroll" role="tabpanel" id="tabpanel-fix" aria-labelledby="tab-fix">
          {fix.loaded && (
            <fix.loaded.View {...{ block, environment, files }} {...fix.loaded} works={fix.works} />
          )}
        </div>
      )}
      <div
        className="details-scroll"
        role="tabpanel"
        id="tabpanel-details"
        aria-labelledby="tab-details"
        hidden={tab !== "details"}
      >
        <VerdictHead verdict={verdict}>
          <button
            type="button"
            className="button primary"
            title={fromFile ? undefined : say("ui_make_report_hint")}
            onClick={() => onReport(block)}
          >
            <Icon name="report" />
            {say("ui_make_report")}
          </button>
        </VerdictHead>
        {notesOf(exchange).map((note) => (
          <p key={note.id} className="callout">
            {render(note, language)}{" "}
            {note.id === "ui_note_before_devtools" && (
              <button type="button" className="button" onClick={onReload}>
                {say("ui_reload")}
              </button>
            )}
          </p>
        ))}
        <section className="section">
          <h3>{say("ui_path_title")}</h3>
          <PathPicture verdict={verdict} />
        </section>
        <Facts block={block} environment={environment} />
        {source.kind === "report" && sentPart && createElement(sentPart, { sent: source.sent })}
        <NextStepsPart block={block} />
        <Evidence verdict={verdict} />
        <NotObserved block={block} />
        <ResponseParts exchange={exchange} />
      </div>
    </article>
  );
}
