import type { MessageEntity } from 'grammy/types';
import type { FormattedText } from '../formatted-text.js';
import { clipEntities } from '../split-message.js';
import { parseMarkdown } from './parse.js';
import { renderBlocks, renderCode } from './render.js';
import { createSectionReader, type Section } from './sections.js';

/** A whole answer, however long: `splitMessage` makes messages of it. Never throws. */
export function toMessageText(markdown: string): FormattedText {
  const reader = createSectionReader();
  const document = createDocument();
  for (const section of reader.push(toLines(markdown))) document.add(section);
  for (const section of reader.finish()) document.add(section);
  return document.content();
}

/** Every line end as "\n". */
export function toLines(markdown: string): string {
  return markdown.replace(/\r\n?/g, '\n');
}

/** Converted sections, one after the other. */
export interface MessageDocument {
  add(section: Section): void;
  /** Without blanks at its end. */
  content(): FormattedText;
  /** Takes so many UTF-16 units off its beginning. */
  drop(length: number): void;
  /** To try what would come next. */
  copy(): MessageDocument;
}

export function createDocument(content?: FormattedText, isCodeOpen = false): MessageDocument {
  let text = content?.text ?? '';
  let entities: MessageEntity[] = [...(content?.entities ?? [])];
  let isInCode = isCodeOpen;

  function append(joint: string, piece: FormattedText): void {
    const start = text === '' ? 0 : text.length + joint.length;
    text += (text === '' ? '' : joint) + piece.text;
    for (const entity of piece.entities) {
      entities.push({ ...entity, offset: start + entity.offset });
    }
  }

  return {
    add(section) {
      const piece = toPiece(section);
      const isContinued = section.type === 'code' && section.isContinued;
      const block = isContinued && isInCode ? entities.at(-1) : undefined;
      if (block) {
        text += section.joint + piece.text;
        entities[entities.length - 1] = { ...block, length: text.length - block.offset };
      } else if (piece.text.trim() !== '') {
        append(section.joint, piece);
        isInCode = section.type === 'code';
      }
    },
    content: () => withoutBlankEnd({ text, entities }),
    drop(length) {
      entities = clipEntities(entities, length, text.length);
      text = text.slice(length);
    },
    copy() {
      return createDocument({ text, entities }, isInCode);
    },
  };
}

function toPiece(section: Section): FormattedText {
  return section.type === 'prose'
    ? withoutBlankEnd(renderBlocks(parseMarkdown(section.source), section.firstNumber))
    : renderCode(section.text, section.language);
}

function withoutBlankEnd({ text, entities }: FormattedText): FormattedText {
  const end = text.trimEnd().length;
  return { text: text.slice(0, end), entities: clipEntities(entities, 0, end) };
}
