import type { ReactElement } from "react";
import type { Verdict } from "../../core/attribution/verdict";
import type { MessageId } from "../../core/messages/catalogue";
import { useLanguage, useSay } from "../language";
import { listOf } from "../list-of";
import { answererShape } from "./AnswererGlyph";
import { pathOf, type PathPlace, type PathState, type PathStop } from "./path-model";
import "./path.css";

const placeWords: Readonly<Record<PathPlace, MessageId>> = {
  you: "ui_path_you",
  "your-network": "ui_path_your_network",
  cloudflare: "ui_path_cloudflare",
  "other-edge": "ui_path_other_edge",
  origin: "ui_path_origin",
};

const stateWords: Readonly<Record<PathState, MessageId>> = {
  asks: "ui_path_asks",
  passed: "ui_path_passed",
  stopped: "ui_path_stopped",
  "not-reached": "ui_path_not_reached",
  maybe: "ui_path_maybe",
  unseen: "ui_path_unseen",
};

const person = <path d="M8 1.8a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.6 14a5.4 4.9 0 0 1 10.8 0Z" />;

const shapes: Readonly<Record<PathPlace, ReactElement>> = {
  you: person,
  "your-network": answererShape("local-network"),
  cloudflare: answererShape("cloudflare"),
  "other-edge": answererShape("other-edge"),
  origin: answererShape("origin"),
};

/** From one stop to the next, where no words are longer. */
const leastStep = 142;
const lineY = 23;
const radius = 17;

/** What the drawing needs of a verdict; a report's own has it too. */
type PathVerdict = Pick<Verdict, "responder" | "viaCloudflare" | "product">;

/** The way of the request as a drawing: visitor, edge, origin, and the place where it stopped. */
export function PathPicture({ verdict }: { verdict: PathVerdict }) {
  const say = useSay();
  const language = useLanguage();
  const stops = pathOf(verdict);
  const labelOf = (stop: PathStop): string =>
    stop.place === "other-edge" && isShort(verdict.product) ? verdict.product : say(placeWords[stop.place]);
  const spoken = listOf(
    stops.map((stop) => say("ui_path_stop", { place: labelOf(stop), state: say(stateWords[stop.state]) })),
    language,
  );
  const words = stops.flatMap((stop) => [labelOf(stop), say(stateWords[stop.state])]);
  const widest = Math.max(...words.map(widthOf));
  const step = Math.max(leastStep, widest + 14);
  const margin = Math.max(60, widest / 2 + 4);
  const width = 2 * margin + (stops.length - 1) * step;
  return (
    <svg
      className="path"
      viewBox={`0 0 ${width} 78`}
      style={{ maxWidth: Math.max(440, width) }}
      role="img"
      aria-label={say("ui_path_name", { stops: spoken })}
    >
      {stops.slice(1).map((stop, index) => (
        <line
          key={stop.place}
          className="path-line"
          data-state={stop.state}
          x1={margin + index * step + radius + 5}
          x2={margin + (index + 1) * step - radius - 5}
          y1={lineY}
          y2={lineY}
        />
      ))}
      {stops.map((stop, index) => (
        <g key={stop.place} className="path-stop" data-state={stop.state} data-place={stop.place}>
          <g transform={`translate(${margin + index * step} ${lineY})`}>
            <circle className="path-disc" r={radius} />
            <g className="path-shape" transform="translate(-8 -8)">
              {shapes[stop.place]}
            </g>
            {stop.state === "stopped" && (
              <g className="path-stop-sign" transform="translate(13 -12)">
                <circle r="7.5" />
                <rect x="-4" y="-1.3" width="8" height="2.6" rx="0.6" />
              </g>
            )}
          </g>
          <text className="path-label" x={margin + index * step} y={58}>
            {labelOf(stop)}
          </text>
          <text className="path-state" x={margin + index * step} y={73}>
            {say(stateWords[stop.state])}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** About how wide a text is, set as the labels are; characters of Chinese and Japanese are square. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 12.5 : 7), 0);
}

function isShort(product: string | null): product is string {
  return product !== null && product.length <= 20;
}
