import { useEffect, useState } from "react";
import type { Details } from "./Details";

/** The details of a refusal, once they are loaded. */
export interface DetailsDoor {
  readonly View: typeof Details;
}

/**
 * The details of a refusal, or null until they are loaded. They are not needed to see the list, so
 * they load after the first drawing. Not React.lazy: that would show them 300 ms late at the earliest.
 */
export function useDetails(): DetailsDoor | null {
  const [details, setDetails] = useState<DetailsDoor | null>(null);
  useEffect(() => {
    void import("./Details").then((loaded) => setDetails({ View: loaded.Details }));
  }, []);
  return details;
}
