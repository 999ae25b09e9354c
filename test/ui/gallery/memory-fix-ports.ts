import type {
  ApiAnswer,
  ApiRequest,
  FixPorts,
  ReplayAnswer,
  ReplayRequest,
  TokenState,
} from "../../../src/ui/ports-of-fix";
import { memoryStore } from "./memory-store";

/** What was asked of the Fix view's ports in memory. */
export interface AskedOfFix {
  readonly opened: string[];
  readonly api: ApiRequest[];
  readonly replays: ReplayRequest[];
  readonly tokens: string[];
}

/** What they answer. */
export interface FixAnswers {
  readonly api?: (request: ApiRequest) => ApiAnswer;
  readonly replay?: (request: ReplayRequest) => ReplayAnswer;
  readonly search?: FixPorts["logSearch"]["search"];
  readonly granted?: boolean;
}

/** The Fix view's ports in memory. */
export function memoryFixPorts(answers: FixAnswers = {}) {
  const token = memoryStore<TokenState>({ has: false, remembered: false });
  const asked: AskedOfFix = { opened: [], api: [], replays: [], tokens: [] };
  const ports: FixPorts = {
    cloudflare: {
      token,
      keepToken: (text, remember) => {
        asked.tokens.push(text);
        token.set({ has: true, remembered: remember });
        return Promise.resolve(true);
      },
      forgetToken: () => {
        token.set({ has: false, remembered: false });
        return Promise.resolve();
      },
      askPermission: () => Promise.resolve(answers.granted ?? true),
      send: (request) => {
        asked.api.push(request);
        return Promise.resolve(answers.api?.(request) ?? { kind: "failed", why: "network" });
      },
    },
    replay: {
      send: (request) => {
        asked.replays.push(request);
        return Promise.resolve(answers.replay?.(request) ?? { kind: "failed", why: "no-page" });
      },
    },
    logSearch: { search: answers.search ?? (() => Promise.resolve("unreadable")) },
    links: { open: (url) => asked.opened.push(url) },
  };
  return { ports, asked, token };
}
