import { useSyncExternalStore } from "react";
import { LogView, type LogViewProps } from "./LogView";

/** The live log as it stands at any time. */
export function LiveLog(props: Omit<LogViewProps, "state" | "file">) {
  const { subscribe, getSnapshot } = props.ports.log;
  return <LogView {...props} state={useSyncExternalStore(subscribe, getSnapshot)} file={null} />;
}
