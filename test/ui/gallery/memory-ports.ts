import type { Block } from "../../../src/core/blocks/block";
import { fileLogs } from "../../../src/adapters/open-file";
import type { LogState, PanelPorts, PictureResult, RichClip, SitePort, Theme } from "../../../src/ui/ports";
import { memoryFixPorts } from "./memory-fix-ports";
import { memoryStore } from "./memory-store";

/** A log with these blocks and nothing else to say. */
export function logState(blocks: readonly Block[], more: Partial<LogState> = {}): LogState {
  return {
    blocks,
    paused: false,
    preserveLog: true,
    droppedBlocks: 0,
    cutBodies: 0,
    captureNotice: null,
    page: 0,
    ...more,
  };
}

/** What was asked of ports in memory. */
export interface Asked {
  reloads: number;
  captures: number;
  copied: string[];
  /** What was copied in several forms at once. */
  clips: RichClip[];
  saved: { name: string; mediaType: string; content: string | Uint8Array }[];
  mails: string[];
}

/** A site with contacts on its page, that refuses its security.txt and tells the visitor's address. */
export const memorySite: SitePort = {
  contacts: () =>
    Promise.resolve({
      ok: true,
      contacts: [
        { kind: "mail", target: "info@shop.example", from: "page" },
        { kind: "mail", target: "webmaster@shop.example", from: "start-page" },
        { kind: "page", target: "https://shop.example/help/contact-us", from: "page" },
      ],
      vendors: true,
      expired: null,
    }),
  securityTxt: () => {
    const address = "https://shop.example/.well-known/security.txt";
    const reason = { id: "ui_site_status", params: { status: "403", address } } as const;
    return Promise.resolve({ ok: false, reason, address });
  },
  ownAddress: () => Promise.resolve({ ok: true, address: "203.0.113.77" }),
};

/** All ports of the panel in memory; `picture` is what a capture answers. */
export function memoryPorts(
  state: LogState,
  picture: PictureResult = { ok: false, reason: { id: "ui_report_picture_refused" }, canAsk: true },
) {
  const log = memoryStore(state);
  const theme = memoryStore<Theme>("light");
  const asked: Asked = { reloads: 0, captures: 0, copied: [], clips: [], saved: [], mails: [] };
  const change = (patch: Partial<LogState>): void => log.set({ ...log.getSnapshot(), ...patch });
  const ports: PanelPorts = {
    log: {
      subscribe: log.subscribe,
      getSnapshot: log.getSnapshot,
      clear: () => change({ blocks: [] }),
      setPaused: (paused) => change({ paused }),
      setPreserveLog: (preserveLog) => change({ preserveLog }),
      reload: () => {
        asked.reloads += 1;
      },
      expectOwn: () => () => undefined,
    },
    picture: {
      capture: () => {
        asked.captures += 1;
        return Promise.resolve(picture);
      },
      askPermission: () => Promise.resolve(true),
    },
    pictureTools: { edit: (one) => Promise.resolve(one), fit: (one) => Promise.resolve(one) },
    // What a card is told, as its bytes.
    card: {
      draw: (report, shown) =>
        Promise.resolve(new TextEncoder().encode(JSON.stringify({ report, picture: shown }))),
    },
    mail: { open: (mailto) => asked.mails.push(mailto) },
    site: null,
    clipboard: {
      writeText: (text) => {
        asked.copied.push(text);
        return Promise.resolve(true);
      },
      writeRich: (clip) => {
        asked.clips.push(clip);
        return Promise.resolve("all");
      },
    },
    fileLogs,
    files: { save: (name, mediaType, content) => asked.saved.push({ name, mediaType, content }) },
    environment: {
      now: () => Date.UTC(2026, 10, 24, 10, 20, 0),
      offsetMinutes: () => 60,
      browser: "Chromium 156.0.7800.10",
      platform: "Linux x86_64",
      language: "en-GB",
      version: "0.1.0",
    },
    theme,
    fix: () => Promise.resolve(memoryFixPorts().ports),
  };
  return { ports, log, theme, asked, change };
}
