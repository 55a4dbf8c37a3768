/** Line icons on a 24 x 24 grid, drawn for this page. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  send: 'M12 19V6M6 11.5L12 5.5l6 6',
  down: 'M6 10l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h9.5v10.5H9zM15 9V4.500H5.500V15H9',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  link: 'M8 16L17 7M9.500 6.500H17.500V14.500',
  download: 'M12 4.500v10.500M7 10.500l5 5 5-5M5 19.500h14',
  clip: 'M19 11l-7.500 7.500a4.600 4.600 0 0 1-6.500-6.500L13 4a3.100 3.100 0 0 1 4.400 4.400L9.500 16.200a1.500 1.500 0 0 1-2.200-2.200L14 7.300',
  edit: 'M5 19l.8-3.800L16 5l3 3L8.800 18.200 5 19ZM14 7l3 3',
  bin: 'M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7M10.500 10.500v5.500M13.500 10.500v5.500',
  reply: 'M10 7l-5 5 5 5M5 12h8.500a5.500 5.500 0 0 1 5.500 5.500V18',
  slash: 'M9.500 19L14.500 5',
  file: 'M7 3.500h7l4 4v13H7zM13.500 3.500V8H18',
  group:
    'M9 11a3.250 3.250 0 1 0 0-6.500A3.250 3.250 0 0 0 9 11ZM3 19a6 6 0 0 1 12 0M16 5a3.250 3.250 0 0 1 0 6M17.500 13.500A6 6 0 0 1 21 19',
  channel: 'M4 10v4h3l8 4.500v-13L7 10H4ZM18 9a4 4 0 0 1 0 6M7.500 14l1.500 5',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12ZM12 14.750a2.750 2.750 0 1 0 0-5.500 2.750 2.750 0 0 0 0 5.500Z',
  block: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM6.500 6.500l11 11',
  leave: 'M10 4.500H5v15h5M14 8l4 4-4 4M18 12H9.500',
  more: 'M12 6v.01M12 12v.01M12 18v.01',
  stop: 'M7 7h10v10H7z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
