import { Parser } from 'htmlparser2';
import { scriptedText } from '../../platform/tables/scripted-text.js';

/** The words of a piece of HTML, and what in it is no text. */
export interface HtmlText {
  /** A line for every block; nothing of scripts and styles. */
  readonly text: string;
  /** Pictures, sounds, formulas and embedded pages by their tag and address. */
  readonly media: readonly string[];
}

const MEDIA = ['img', 'audio', 'video', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'input', 'select'];
const UNSEEN = ['script', 'style', 'head', 'template', 'noscript'];
const BLOCKS = /^(?:p|div|br|li|ul|ol|tr|td|th|table|h[1-6]|pre|blockquote|section|article|hr)$/;

/** Reads HTML as a browser would show it without any style; raised and lowered digits stay so. */
export function textOfHtml(html: string): HtmlText {
  const pieces: string[] = [];
  const media: string[] = [];
  let unseen = 0;
  const scripts: ('superscript' | 'subscript')[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (UNSEEN.includes(name)) unseen += 1;
      if (MEDIA.includes(name)) media.push(`<${name}> ${attributes.src ?? attributes.data ?? ''}`.trim().slice(0, 80));
      if (BLOCKS.test(name)) pieces.push('\n');
      if (name === 'sup') scripts.push('superscript');
      if (name === 'sub') scripts.push('subscript');
    },
    ontext(text) {
      if (unseen === 0) pieces.push(scriptedText(text, scripts.at(-1) ?? null));
    },
    onclosetag(name) {
      if (UNSEEN.includes(name)) unseen -= 1;
      if (BLOCKS.test(name)) pieces.push('\n');
      if (name === 'sup' || name === 'sub') scripts.pop();
    },
  });
  parser.end(html);
  const text = pieces.join('');
  return {
    text: text
      .replace(/[ \t\u00A0]+/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
      .trim(),
    media,
  };
}
