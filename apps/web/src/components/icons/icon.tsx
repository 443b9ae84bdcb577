import type { ReactNode } from "react";

const SHAPES = {
  blocking: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" stroke="none" />
      <path d="M12 6.5v7M12 17v.5" stroke="#fff" strokeWidth="2.4" />
    </>
  ),
  warning: <path d="M12 3 22 21H2L12 3Zm0 6.5v5.5m0 2.6v.4" />,
  question: <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM9.3 9.4a2.8 2.8 0 1 1 4 2.5c-.9.4-1.3 1-1.3 2M12 16.8v.4" />,
  information: <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM12 11v6M12 7.3v.4" />,
  done: (
    <>
      <circle cx="12" cy="12" r="11" fill="currentColor" stroke="none" />
      <path d="m7 12.5 3.5 3.5L17 9" stroke="#fff" strokeWidth="2.4" />
    </>
  ),
  clock: <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM12 6.5V12l3.5 3.5" />,
  hourglass: <path d="M6 2.5h12M6 21.5h12M8 2.5c0 6 8 6.5 8 9.5s-8 3.5-8 9.5M16 2.5c0 6-8 6.5-8 9.5s8 3.5 8 9.5" />,
  lock: <path d="M5 10.5h14v11H5zM8 10.5V7a4 4 0 0 1 8 0v3.5M12 15v2.5" />,
  quote: <path d="M9.5 6C6.5 7 5 9.3 5 12.5V17h5v-5H7.3M18.5 6c-3 1-4.5 3.3-4.5 6.5V17h5v-5h-2.7" />,
  person: <path d="M12 3a4.6 4.6 0 0 1 2.9 8.2c3.5 1 5.6 4 5.6 9.3h-17c0-5.3 2.1-8.3 5.6-9.3A4.6 4.6 0 0 1 12 3Z" />,
  people: (
    <path d="M12 7a3.3 3.3 0 0 1 2 6c2.6.8 4 3.3 4 7.5H6c0-4.2 1.4-6.7 4-7.5A3.3 3.3 0 0 1 12 7ZM6.5 11.5A2.7 2.7 0 1 1 8 6.6M5 13c-2 .7-3 2.6-3 6h2M17.5 11.5A2.7 2.7 0 1 0 16 6.6M19 13c2 .7 3 2.6 3 6h-2" />
  ),
  speech: <path d="M12 4c5.5 0 9.5 3 9.5 7s-4 7-9.5 7c-1 0-2-.1-3-.3L4.5 20.5l.8-4.3C3.5 15 2.5 13.1 2.5 11c0-4 4-7 9.5-7Z" />,
  envelope: <path d="M2.5 5h19v14h-19zM3 5.5l9 7.5 9-7.5" />,
  list: <path d="M9 6h13M9 12h13M9 18h13M3.5 6h1M3.5 12h1M3.5 18h1" strokeWidth="2.4" />,
  chart: <path d="M3 3v18h18M6.5 16l4.5-5 3.5 3 5.5-7" />,
  document: <path d="M5 2.5h9.5L19.5 8v13.5H5zM14 2.5V8h5.5M8.5 12.5h7M8.5 16.5h7" />,
  flag: <path d="M5 22V3.5h11l-2 4 2 4H5" />,
  heart: <path d="M12 20.5C6 16.5 2.5 13 2.5 9a4.7 4.7 0 0 1 9.5-1.3A4.7 4.7 0 0 1 21.5 9c0 4-3.5 7.5-9.5 11.5Z" />,
  search: <path d="M10.5 3.5a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM15.6 15.6l5.4 5.4" />,
  plus: <path d="M12 3.5v17M3.5 12h17" />,
  close: <path d="m5 5 14 14M19 5 5 19" />,
  up: <path d="M12 20V4m-6 6 6-6 6 6" />,
  down: <path d="M12 4v16m-6-6 6 6 6-6" />,
  chevron: <path d="m9 6 6 6-6 6" />,
  caret: <path d="m6 9 6 6 6-6" />,
  menu: <path d="M3 5.5h18M3 12h18M3 18.5h18" />,
  signOut: <path d="M10 3.5H4v17h6M15 7.5l4.5 4.5-4.5 4.5M9 12h10" />,
  offline: <path d="M3 3l18 18M8.5 14.5a5 5 0 0 1 5-1.3M5.5 11.5A9.5 9.5 0 0 1 9 9.3m4-.6a9.5 9.5 0 0 1 5.5 2.8M12 18v.5" />,
  trash: <path d="M4 6.5h16M9 6.5v-3h6v3M6.5 6.5l1 14.5h9l1-14.5M10 10.5v6.5M14 10.5v6.5" />,
  check: <path d="m4 12.5 5.5 5.5L20 6.5" strokeWidth="2.4" />,
  read: <path d="M2 12c3-5 6.3-7.5 10-7.5S19 7 22 12c-3 5-6.3 7.5-10 7.5S5 17 2 12Zm10-3.3a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6Z" />,
} satisfies Readonly<Record<string, ReactNode>>;

/** The icons of the app: one stroke, the colour of the text around. */
export type IconName = keyof typeof SHAPES;

interface IconProps {
  readonly name: IconName;
  /** Width and height in pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** An icon beside words that say the same; hidden from screen readers. */
export const Icon = ({ name, size = 20, className }: IconProps) => (
  <svg
    className={className}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    {SHAPES[name]}
  </svg>
);
