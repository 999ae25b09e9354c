import type { Block } from "../../core/blocks/block";
import type { Done, FixWork } from "../../core/remedy/work";
import type { FixPorts } from "../ports-of-fix";
import type { EnvironmentPort, FilePort } from "../ports";

/** What every part of the Fix view gets. */
export interface FixPartProps {
  readonly block: Block;
  readonly work: FixWork;
  /** Keeps what was done or found; the rest of the work stays. */
  readonly onWork: (done: Done) => void;
  readonly ports: FixPorts;
  readonly environment: EnvironmentPort;
  readonly files: FilePort;
}
