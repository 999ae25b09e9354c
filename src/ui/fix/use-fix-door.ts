import { useCallback, useState } from "react";
import type { FixPorts } from "../ports-of-fix";
import type { FixView } from "./FixView";
import { useFixWorks, type FixWorks } from "./fix-work";

/** The Fix view and what it needs; both load when it is first opened. */
export interface FixDoor {
  readonly works: FixWorks;
  /** Whether it is shown in place of the details: stays so from one refusal to the next. */
  readonly shown: boolean;
  readonly show: (shown: boolean) => void;
  readonly loaded: { readonly View: typeof FixView; readonly ports: FixPorts } | null;
}

/** The door to the Fix view: it is not needed to see the list, so it loads when it is first asked for. */
export function useFixDoor(loadPorts: () => Promise<FixPorts>): FixDoor {
  const works = useFixWorks();
  const [shown, setShown] = useState(false);
  const [loaded, setLoaded] = useState<FixDoor["loaded"]>(null);
  const show = useCallback(
    (next: boolean) => {
      setShown(next);
      if (!next) return;
      void Promise.all([import("./FixView"), loadPorts()]).then(([{ FixView: View }, ports]) =>
        setLoaded((before) => before ?? { View, ports }),
      );
    },
    [loadPorts],
  );
  return { works, shown, show, loaded };
}
