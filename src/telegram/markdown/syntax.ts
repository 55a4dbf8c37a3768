/** What a model's markdown says, free of the parser that read it. */

export type TextStyle = 'bold' | 'italic' | 'strikethrough' | 'spoiler';

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'math'; tex: string }
  | { type: 'styled'; style: TextStyle; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'image'; url: string; alt: string };

export interface ListItem {
  /** Undefined where the item is no task. */
  checked: boolean | undefined;
  /** Opened in an earlier section: the place is its own, the marker is not shown again. */
  reopened: boolean;
  children: Block[];
}

export type Alignment = 'left' | 'right' | 'center';

export interface Table {
  type: 'table';
  alignments: Alignment[];
  header: Inline[][];
  rows: Inline[][][];
}

export type BlockContent =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; children: Inline[] }
  | { type: 'quote'; children: Block[] }
  | { type: 'list'; start: number | undefined; isLoose: boolean; items: ListItem[] }
  | { type: 'code'; language: string; text: string }
  | { type: 'math'; tex: string }
  | Table
  | { type: 'rule' };

/** `isApart`: an empty line stands before it. */
export type Block = BlockContent & { isApart: boolean };
