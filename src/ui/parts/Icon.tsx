import type { ReactElement } from "react";

const paths = {
  record: <circle cx="8" cy="8" r="4.6" fill="currentColor" stroke="none" />,
  paused: (
    <>
      <circle cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  clear: (
    <>
      <circle cx="8" cy="8" r="5.6" />
      <path d="m4.1 4.1 7.8 7.8" />
    </>
  ),
  close: <path d="m4 4 8 8m0-8-8 8" />,
  back: <path d="M9.5 3.5 5 8l4.5 4.5" />,
  copy: (
    <>
      <rect x="5.5" y="5.5" width="7.5" height="8" rx="1.4" />
      <path d="M10.5 3.2V3A1 1 0 0 0 9.5 2H4a1.5 1.5 0 0 0-1.5 1.5V10A1 1 0 0 0 3.5 11" />
    </>
  ),
  check: <path d="m3 8.5 3.4 3.3L13 5" strokeWidth="1.8" />,
  save: <path d="M8 2.5v7.2m0 0L5 6.9m3 2.8 3-2.8M2.8 11v1.5a1 1 0 0 0 1 1h8.4a1 1 0 0 0 1-1V11" />,
  mail: (
    <>
      <rect x="2" y="3.5" width="12" height="9" rx="1.2" />
      <path d="m2.4 4.4 5.6 4.5 5.6-4.5" />
    </>
  ),
  crop: <path d="M4.5 1.5v10h10M1.5 4.5h10v10" />,
  down: <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  report: (
    <>
      <path d="M4 1.8h5.2L12.5 5v8.2a1 1 0 0 1-1 1H4.5a1 1 0 0 1-1-1V2.3Z" />
      <path d="M6 8h4.2M6 10.8h4.2" />
    </>
  ),
  open: <path d="M2 12.5v-9h4.2l1.5 1.8H13v1.9M2 12.5l2-5.3h10.5l-2 5.3Z" />,
  reload: <path d="M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  twisty: <path d="M6 4.5 10 8l-4 3.5Z" fill="currentColor" stroke="none" />,
} as const satisfies Record<string, ReactElement>;

/** The small drawings of buttons. */
export type IconName = keyof typeof paths;

/** A drawing of 16 by 16; decorative, the button names itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className="icon"
      data-icon={name}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {paths[name]}
    </svg>
  );
}
