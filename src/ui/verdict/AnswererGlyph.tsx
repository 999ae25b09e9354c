import type { ReactElement } from "react";
import type { Answerer } from "./responder-words";

/** One shape an answerer, so that colour is never the only difference. Drawn on 16 by 16. */
const shapes: Readonly<Record<Answerer, ReactElement>> = {
  cloudflare: <path d="M4.4 13a3.4 3.4 0 0 1-.5-6.76A4.6 4.6 0 0 1 12.7 7.1 3 3 0 0 1 12.4 13Z" />,
  origin: (
    <path d="M3.5 2h9A1.5 1.5 0 0 1 14 3.5v2A1.5 1.5 0 0 1 12.5 7h-9A1.5 1.5 0 0 1 2 5.5v-2A1.5 1.5 0 0 1 3.5 2Zm0 7h9a1.5 1.5 0 0 1 1.5 1.5v2a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 12.5v-2A1.5 1.5 0 0 1 3.5 9ZM4 3.9v1.2h2V3.9Zm0 7v1.2h2v-1.2Z" />
  ),
  "other-edge": <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" />,
  "local-network": <path d="M8 1.6 15 8h-2v6H9.6v-3.6H6.4V14H3V8H1Z" />,
  undetermined: (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.2"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray="3.2 1.67"
      />
      <path
        d="M6 6.5a2 2 0 1 1 2.9 1.8c-.6.3-.9.6-.9 1.2v.2M8 11.2v.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </>
  ),
};

/** The shape of an answerer as a group for use inside a larger drawing. */
export function answererShape(answerer: Answerer): ReactElement {
  return shapes[answerer];
}

/** The shape and colour of an answerer; decorative, always beside its word. */
export function AnswererGlyph({ answerer, size = 14 }: { answerer: Answerer; size?: number }) {
  return (
    <svg
      className="glyph"
      data-answerer={answerer}
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="currentColor"
      aria-hidden="true"
    >
      {shapes[answerer]}
    </svg>
  );
}
