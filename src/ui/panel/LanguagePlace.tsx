import { useContext, useEffect, useState } from "react";
import { LanguagesContext } from "../languages";
import type { LanguageSwitch } from "../parts/LanguageSwitch";

/** The switch of languages; nothing until it is loaded, since nobody needs it to see the list. */
export function LanguagePlace() {
  const port = useContext(LanguagesContext);
  const [Switch, setSwitch] = useState<typeof LanguageSwitch | null>(null);
  useEffect(() => {
    void import("../parts/LanguageSwitch").then((loaded) => setSwitch(() => loaded.LanguageSwitch));
  }, []);
  return port && Switch && <Switch port={port} />;
}
