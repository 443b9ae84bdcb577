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
  hourglass: <path d="M6 2.5h12M6 21.5h12M8 2.5c0 6 8 6.5 8 9.500s-8 3.5-8 9.500M16 2.500c0 6-8 6.5-8 9.500s8 3.5 8 9.5" />,
  lock: <path d="M5 10.500h14v11H5zM8 10.500V7a4 4 0 0 1 8 0v3.500M12 15v2.5" />,
  quote: <path d="M9.5 6C6.5 7 5 9.3 5 12.500V17h5v-5H7.300M18.5 6c-3 1-4.5 3.3-4.5 6.500V17h5v-5h-2.7" />,
  person: <path d="M12 3a4.6 4.6 0 0 1 2.9 8.200c3.5 1 5.6 4 5.6 9.300h-17c0-5.3 2.1-8.3 5.6-9.300A4.6 4.6 0 0 1 12 3Z" />,
  people: (
    <path d="M12 7a3.3 3.3 0 0 1 2 6c2.6.8 4 3.3 4 7.500H6c0-4.2 1.4-6.7 4-7.500A3.3 3.3 0 0 1 12 7ZM6.5 11.500A2.7 2.7 0 1 1 8 6.600M5 13c-2 .7-3 2.6-3 6h2M17.5 11.500A2.7 2.7 0 1 0 16 6.600M19 13c2 .7 3 2.6 3 6h-2" />
  ),
  speech: <path d="M12 4c5.5 0 9.5 3 9.5 7s-4 7-9.5 7c-1 0-2-.1-3-.3L4.5 20.500l.8-4.300C3.5 15 2.5 13.1 2.5 11c0-4 4-7 9.5-7Z" />,
  envelope: <path d="M2.5 5h19v14h-19zM3 5.500l9 7.5 9-7.5" />,
  list: <path d="M9 6h13M9 12h13M9 18h13M3.5 6h1M3.5 12h1M3.5 18h1" strokeWidth="2.4" />,
  chart: <path d="M3 3v18h18M6.5 16l4.5-5 3.5 3 5.5-7" />,
  document: <path d="M5 2.500h9.500L19.5 8v13.500H5zM14 2.500V8h5.500M8.5 12.500h7M8.5 16.500h7" />,
  flag: <path d="M5 22V3.500h11l-2 4 2 4H5" />,
  heart: <path d="M12 20.500C6 16.5 2.5 13 2.5 9a4.7 4.7 0 0 1 9.5-1.300A4.7 4.7 0 0 1 21.5 9c0 4-3.5 7.5-9.5 11.500Z" />,
  search: <path d="M10.5 3.500a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM15.6 15.600l5.4 5.4" />,
  plus: <path d="M12 3.500v17M3.5 12h17" />,
  close: <path d="m5 5 14 14M19 5 5 19" />,
  up: <path d="M12 20V4m-6 6 6-6 6 6" />,
  down: <path d="M12 4v16m-6-6 6 6 6-6" />,
  chevron: <path d="m9 6 6 6-6 6" />,
  caret: <path d="m6 9 6 6 6-6" />,
  menu: <path d="M3 5.500h18M3 12h18M3 18.500h18" />,
  signOut: <path d="M10 3.500H4v17h6M15 7.500l4.5 4.5-4.5 4.500M9 12h10" />,
  offline: <path d="M3 3l18 18M8.5 14.500a5 5 0 0 1 5-1.300M5.5 11.500A9.5 9.5 0 0 1 9 9.300m4-.6a9.5 9.5 0 0 1 5.5 2.800M12 18v.5" />,
  trash: <path d="M4 6.500h16M9 6.500v-3h6v3M6.5 6.500l1 14.500h9l1-14.500M10 10.500v6.500M14 10.500v6.5" />,
  check: <path d="m4 12.5 5.5 5.500L20 6.5" strokeWidth="2.4" />,
  read: (
    <path d="M2 12c3-5 6.3-7.5 10-7.500S19 7 22 12c-3 5-6.3 7.5-10 7.500S5 17 2 12Zm10-3.300a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.600Z" />
  ),
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
