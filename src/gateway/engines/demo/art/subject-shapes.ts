import type { SubjectName } from './lexicon.js';

/**
 * What a part is painted with: the subject's own colour, its lit or shaded variant, white fur or
 * cloth, a lamp, or a thin line in its own colour.
 */
export type Tone = 'body' | 'bright' | 'shade' | 'white' | 'lamp' | 'line';

export interface Shape {
  /** Thousandths of the picture's shorter side, foot to head. */
  size: number;
  place: 'ground' | 'water' | 'air';
  /** Hue (OKLCH) of a subject with a colour of its own; the rest are near-silhouettes. */
  hue?: number;
  /** SVG paths in a box of 100 by 100, standing on its lower edge, looking right. */
  parts: readonly (readonly [tone: Tone, path: string])[];
  /** Where its lamp shines, in the same box. */
  lampAt?: readonly [x: number, y: number];
}

export const SHAPES: Record<Exclude<SubjectName, 'birds' | 'tree'>, Shape> = {
  fox: {
    size: 250,
    place: 'ground',
    hue: 48,
    parts: [
      ['body', 'M34 86C22 99 6 98 2 84C-2 70 6 57 15 52C13 62 17 71 25 75C28 77 31 76 33 73Z'],
      ['white', 'M2 84C-2 70 6 57 15 52C14 57 14 62 16 66C8 68 4 75 2 84Z'],
      [
        'body',
        'M57 7C58 13 61 18 65 21C68 20 71 20 74 21C77 18 80 13 81 8C84 14 85 21 84 27C86 30 88 33 90 36C93 38 96 40 98 42C98 45 95 46 92 47C87 48 83 49 80 52C79 58 82 66 81 76C81 83 81 89 82 93C86 94 87 96 86 98L73 98C72 91 71 85 70 80C68 88 65 93 62 95C65 95 67 97 66 98L40 98C30 98 26 90 28 80C30 66 42 57 50 49C55 44 57 38 57 32C55 23 55 14 57 7Z',
      ],
      [
        'white',
        'M90 36C93 38 96 40 98 42C98 45 95 46 92 47C87 48 83 49 80 52C79 56 80 61 81 66C76 66 72 60 72 53C74 46 82 44 86 41Z',
      ],
      [
        'shade',
        'M70 80C71 88 72 93 73 98L82 98C78 95 74 88 70 80ZM59 12C59 17 61 20 63 22C61 20 59 17 59 12Z',
      ],
      [
        'shade',
        'M83 34A1.7 1.7 0 1 0 83 37.4A1.7 1.7 0 1 0 83 34ZM96 40.5C98 41 99 43 97 44.5C95.5 44 95 42 96 40.5Z',
      ],
    ],
  },
  cat: {
    size: 230,
    place: 'ground',
    parts: [
      ['body', 'M68 95C88 100 97 90 95 76C94 65 87 62 84 66C82 70 88 73 87 80C86 88 78 90 68 87Z'],
      [
        'body',
        'M34 10C37 14 40 18 43 20C48 18 53 18 57 20C60 18 63 14 66 10C70 20 70 28 67 35C65 40 62 43 60 45C72 54 77 68 77 81C77 93 72 98 64 98L36 98C28 98 23 93 23 81C23 68 28 54 40 45C38 43 35 40 33 35C30 28 30 20 34 10Z',
      ],
      ['bright', 'M60 45C72 54 77 68 77 81C77 90 74 95 70 97C74 80 70 60 58 47Z'],
    ],
  },
  deer: {
    size: 290,
    place: 'ground',
    parts: [
      [
        'line',
        'M71 21C65 14 60 8 61 0M67 15C62 14 58 12 56 8M63 9C60 8 57 5 57 1M74 20C79 14 85 10 86 1M77 15C82 15 86 13 89 9M81 11C85 10 88 7 90 4',
      ],
      [
        'body',
        'M20 50C22 45 30 44 38 45C48 47 56 46 61 42C65 37 66 30 68 25C66 24 65 22 66 20C68 20 70 20 71 21C76 21 80 24 87 29C88 31 86 33 83 32C80 32 78 32 77 33C76 41 74 48 71 54C70 58 68 60 66 61C66 66 67 72 66 78L67 98L64 98L62 78C61 72 60 67 59 63C58 70 58 76 58 82L58 98L55 98L54 80C54 74 54 69 53 64C47 65 42 64 38 62C37 66 37 70 38 75L40 98L37 98L33 78C32 73 31 69 30 65C29 70 28 75 28 80L28 98L25 98L24 78C24 73 23 69 22 65C19 60 18 55 20 50Z',
      ],
      ['white', 'M20 50C18 52 17 56 19 58C21 57 22 53 20 50Z'],
    ],
  },
  person: {
    size: 190,
    place: 'ground',
    parts: [
      ['line', 'M67 40L71 98'],
      [
        'body',
        'M50 4A7.5 7.5 0 1 1 49.9 4ZM43 21C47 19 53 19 57 21C61 25 62 31 63 36L69 42L67 45L60 41L59 56C60 70 60 84 60 96L62 98L53 98L51 66L49 66L46 98L38 98L40 96C40 84 41 70 41 56C39 44 40 30 43 21Z',
      ],
      ['bright', 'M36 25C39 22 43 22 45 24L45 48C41 50 37 49 35 47C34 40 34 31 36 25Z'],
    ],
  },
  cabin: {
    size: 190,
    place: 'ground',
    lampAt: [40, 76],
    parts: [
      ['body', 'M66 34H75V56L66 48Z'],
      ['body', 'M20 60L50 36L80 60V99H20Z'],
      ['shade', 'M10 64L50 30L90 64L86 69L50 39L14 69Z'],
      ['lamp', 'M32 70H45V83H32ZM57 71H69V99H57Z'],
      ['line', 'M38.5 70V83M32 76.5H45'],
    ],
  },
  castle: {
    size: 330,
    place: 'ground',
    lampAt: [50, 60],
    parts: [
      [
        'body',
        'M8 99V52H12V48H16V52H20V48H24V52H28V62H40V44H60V62H72V52H76V48H80V52H84V48H88V52H92V99Z',
      ],
      ['body', 'M38 46V26H62V46ZM14 54V36H26V54ZM74 54V36H86V54Z'],
      ['shade', 'M35 28L50 2L65 28ZM11 38L20 18L29 38ZM71 38L80 18L89 38Z'],
      ['line', 'M50 3V-7M20 19V11M80 19V11'],
      ['bright', 'M50 -7L59 -4L50 -1ZM20 11L26 13L20 15ZM80 11L86 13L80 15Z'],
      [
        'lamp',
        'M47 34H53V41H47ZM18 43H22V48H18ZM78 43H82V48H78ZM44 99V84Q50 76 56 84V99ZM48 52H52V58H48ZM32 70H35V75H32ZM65 70H68V75H65Z',
      ],
    ],
  },
  lighthouse: {
    size: 360,
    place: 'ground',
    lampAt: [50, 19],
    parts: [
      ['white', 'M41 30L59 30L65 99L35 99Z'],
      ['bright', 'M40 42L60 42L61 54L39 54ZM38 68L62 68L63 81L37 81Z'],
      ['shade', 'M53 30L59 30L65 99L57 99Z'],
      ['body', 'M35 27H65V31H35ZM41 13Q50 3 59 13Z'],
      ['lamp', 'M43 14H57V27H43Z'],
      ['line', 'M50 7V1M47 14V27M53 14V27'],
    ],
  },
  boat: {
    size: 190,
    place: 'water',
    parts: [
      ['line', 'M50 4V84'],
      ['white', 'M53 8C66 28 78 52 84 76L53 78Z'],
      ['bright', 'M47 18C38 36 28 56 20 76L47 78Z'],
      ['shade', 'M53 8C60 28 63 54 60 78L53 78Z'],
      ['body', 'M8 82L92 82C88 92 80 98 70 98L30 98C18 97 11 91 8 82Z'],
    ],
  },
  balloon: {
    size: 260,
    place: 'air',
    parts: [
      [
        'bright',
        'M50 2C78 2 88 24 82 42C77 56 62 66 57 74L43 74C38 66 23 56 18 42C12 24 22 2 50 2Z',
      ],
      [
        'white',
        'M50 2C60 12 64 28 62 44C60 56 56 66 53 74L47 74C44 66 40 56 38 44C36 28 40 12 50 2Z',
      ],
      [
        'shade',
        'M50 2C78 2 88 24 82 42C77 56 62 66 57 74L54 74C66 58 72 44 70 28C68 14 60 6 50 2Z',
      ],
      ['line', 'M43 74L45 86M57 74L55 86'],
      ['body', 'M43 86H57L55 98H45Z'],
    ],
  },
  rocket: {
    size: 300,
    place: 'air',
    lampAt: [50, 94],
    parts: [
      ['lamp', 'M42 78C40 88 46 94 50 108C54 94 60 88 58 78Z'],
      ['bright', 'M36 52C28 58 25 68 26 80L39 72ZM64 52C72 58 75 68 74 80L61 72Z'],
      [
        'white',
        'M50 2C62 14 66 30 66 46C66 58 63 68 59 78L41 78C37 68 34 58 34 46C34 30 38 14 50 2Z',
      ],
      ['shade', 'M50 2C62 14 66 30 66 46C66 58 63 68 59 78L53 78C60 52 60 24 50 2Z'],
      ['bright', 'M50 2C56 8 60 15 62 22L38 22C40 15 44 8 50 2Z'],
      ['body', 'M50 33A8 8 0 1 1 49.9 33Z'],
    ],
  },
};
