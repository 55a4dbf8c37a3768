/** Code blocks of a Markdown document, with what stands around them. */
export interface Block {
  /** Of the fence; empty where it names none. */
  language: string;
  code: string;
  /** The nearest heading above. */
  heading: string;
  /** The nearest line of text above, say "**Response:**". */
  label: string;
  /** Where it begins, counted from 1. */
  line: number;
}

const FENCE = /^```(\w*)$/;

export function codeBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let label = '';
  let open: Block | undefined;
  markdown.split('\n').forEach((line, index) => {
    const fence = FENCE.exec(line.trim());
    if (open) {
      if (fence) open = undefined;
      else open.code += `${line}\n`;
      return;
    }
    if (fence) {
      open = { language: fence[1] ?? '', code: '', heading, label, line: index + 1 };
      blocks.push(open);
      return;
    }
    if (line.startsWith('#')) heading = line.replace(/^#+ /, '');
    if (line.trim() !== '') label = line;
  });
  return blocks;
}

/** `GET https://host/path`, as the documents show what is to be called. */
export interface Call {
  method: 'GET' | 'POST';
  url: string;
  path: string;
}

export function toCall({ code }: Pick<Block, 'code'>): Call | undefined {
  const [, method, url] = /^(GET|POST) (https:\S+)\s*$/.exec(code) ?? [];
  if ((method !== 'GET' && method !== 'POST') || url === undefined) return undefined;
  return { method, url, path: new URL(url).pathname };
}

/** What is shown below a call: a body to send, or what comes back. */
export interface ShownCall extends Call {
  request: Block | undefined;
  response: Block | undefined;
}

/** The calls of a document, each with the JSON that is shown below it and above the next one. */
export function shownCalls(blocks: readonly Block[]): ShownCall[] {
  const calls: ShownCall[] = [];
  for (const block of blocks) {
    const call = toCall(block);
    const last = calls.at(-1);
    if (call) calls.push({ ...call, request: undefined, response: undefined });
    else if (last && block.label.includes('Request Example')) last.request = block;
    else if (last && block.label.includes('Response')) last.response = block;
  }
  return calls;
}
