import "../../core/messages/fix-messages";
import "../../core/messages/report-messages";
import { useCallback } from "react";
import type { Block } from "../../core/blocks/block";
import { noWork, workAfter, type Done } from "../../core/remedy/work";
import { english, render } from "../../core/messages/render";
import { LanguageContext } from "../language";
import type { FixPorts } from "../ports-of-fix";
import type { EnvironmentPort, FilePort } from "../ports";
import { AllowlistPart } from "./allowlist/AllowlistPart";
import { ChangeNotePart } from "./change-note/ChangeNotePart";
import { Checklist } from "./checklist/Checklist";
import { ComparePart } from "./compare/ComparePart";
import { FindEvent } from "./event/FindEvent";
import { LookUp } from "./event/LookUp";
import { ExceptionPart } from "./exception/ExceptionPart";
import type { FixWorks } from "./fix-work";
import { LeadsPart } from "./leads/LeadsPart";
import { LogPart } from "./log/LogPart";
import { VerifyPart } from "./verify/VerifyPart";
import "./fix.css";

export interface FixViewProps {
  readonly block: Block;
  readonly works: FixWorks;
  readonly ports: FixPorts;
  readonly environment: EnvironmentPort;
  readonly files: FilePort;
}

/**
 * The webmaster's workbench for one refusal: from who refused to the smallest change, noted and checked.
 * Where it is open who refused, both procedures are there, the one that decides it first. It speaks
 * English in every language of the interface, and says so to screen readers.
 */
export function FixView({ block, works, ports, environment, files }: FixViewProps) {
  const { change } = works;
  const work = works.of(block.id) ?? noWork;
  const onWork = useCallback(
    (done: Done) => change(block.id, (before) => workAfter(before ?? noWork, done)),
    [change, block.id],
  );
  const part = { block, work, onWork, ports, environment, files };
  const { responder } = block.verdict;
  const byEdge = responder === "cloudflare" || responder === "undetermined";
  const byOrigin = responder === "origin" || responder === "undetermined";
  // A verdict that is not certain is decided by the origin's log too.
  const log = (byOrigin || (byEdge && block.verdict.confidence !== "certain")) && <LogPart {...part} />;
  const origin = byOrigin && (
    <>
      {log}
      <LeadsPart {...part} />
      <AllowlistPart {...part} />
    </>
  );
  return (
    <LanguageContext value={english}>
      <div className="fix" lang={english.tag} dir="ltr">
        <Checklist {...part} />
        {responder === "undetermined" && origin}
        {byEdge && (
          <>
            <FindEvent {...part} />
            <LookUp {...part} />
            {responder === "cloudflare" && log}
            <ExceptionPart {...part} />
          </>
        )}
        {responder === "origin" && origin}
        <ComparePart {...part} />
        {(byEdge || byOrigin) && (
          <>
            <VerifyPart {...part} />
            <ChangeNotePart {...part} />
          </>
        )}
        {!byEdge && !byOrigin && <p className="section">{render({ id: "fix_not_yours" })}</p>}
      </div>
    </LanguageContext>
  );
}
