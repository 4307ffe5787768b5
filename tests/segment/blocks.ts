import type { Block, Cues } from '../../src/model.js';

/** A block a line, as a reader of plain text returns them. */
export function linesToBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let gap = 0;
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') gap += 1;
    else {
      blocks.push({ text: line.trim(), line: index + 1, breaks: [], cues: gap > 0 ? { gap } : {} });
      gap = 0;
    }
  });
  return blocks;
}

/** One block with its cues. */
export function block(text: string, cues: Cues = {}, line = 1): Block {
  return { text, line, breaks: [], cues };
}
