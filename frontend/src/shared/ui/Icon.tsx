const paths = {
  check: 'M3.5 8.5l3 3 6-7',
  close: 'M4 4l8 8M12 4l-8 8',
  down: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  search: 'M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM11 11l3.5 3.5',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  collapse: 'M10 3L5 8l5 5',
  expand: 'M6 3l5 5-5 5',
  download: 'M8 2v8M4.5 7L8 10.5 11.5 7M3 13.5h10',
  share: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3L4.7 7.2',
  light: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  dark: 'M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7z',
  system: 'M2 3h12v8H2zM6 14h4M8 11v3',
  document: 'M4 1.5h5l3.5 3.5v9.5H4zM9 1.5V5h3.5M6 8h4.5M6 11h4.5',
  megaphone: 'M3 6v4h2.5L11 13V3L5.5 6zM13 6.5v3',
  globe: 'M8 14.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM1.5 8h13M8 1.5c2.5 2 2.5 11 0 13M8 1.5c-2.5 2-2.5 11 0 13',
  menu: 'M2 4h12M2 8h12M2 12h12',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  quote: 'M3 11.5V8.5A3.5 3.5 0 0 1 6.5 5M3 11.5h3.5v-3H3M9.5 11.5V8.5A3.5 3.5 0 0 1 13 5M9.5 11.5H13v-3H9.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M5.5 3.5L2.5 6.5l3 3',
  columns: 'M2 3h12v10H2zM6 3v10M10 3v10',
  print: 'M4.5 6V2h7v4M4.5 11H2.5V6h11v5h-2M4.5 9.5h7v4.5h-7z',
  mail: 'M2 3.5h12v9H2zM2 4.5l6 4.5 6-4.5',
  list: 'M2 4h1M5.5 4H14M2 8h1M5.5 8H14M2 12h1M5.5 12H14',
  frame: 'M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5M6 6h4v4H6z',
  warning: 'M8 2.5L14.5 13.5h-13zM8 6.5v3.5M8 11.9v.1',
  home: 'M2.5 7.5L8 2.5l5.5 5M4 6.5v7h8v-7',
} as const

export type IconName = keyof typeof paths

/** A drawing beside a word; it says nothing to a screen reader. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}
