/** The rule `image-alt`. */
import type { Link } from '../model.ts';
import { proseLines } from '../text/visible-lines.ts';
import { defineRule } from './rule.ts';

/** imageAlt reports images without words that stand for them, or with words that say nothing. */
export const imageAlt = defineRule({
  id: 'image-alt',
  description: 'Asks for words that say what each image shows.',
  severity: 'notice',
  check: ({ postmortem }) => {
    const images = postmortem.links.filter((link) => link.kind === 'image' && isMute(link));
    if (images.length === 0) return [];
    const prose = proseLines(postmortem.lines);
    return images
      .filter(({ line, column }) => prose[line - 1]?.charAt(column - 1).trim() !== '')
      .map(({ line, column, text }) => ({
        line,
        column,
        message: `The image has no description${text.trim() === '' ? '' : ` but "${text.trim().slice(0, 40)}"`}. Say in its alternative text what it shows, for those who cannot see it: ![Errors per minute, rising from 17:45](…).`,
      }));
  },
});

/** What editors, and GitHub on a paste, write by themselves. */
const BY_ITSELF =
  /^(?:image|img|picture|photo|screenshot|screen ?shot|graph|chart|diagram|figure|alt|alt[ -]text|untitled)?[\s\d_:.()-]*(?:(?:at|am|pm)[\s\d_:.()-]*){0,3}(?:\.?(?:png|jpe?g|gif|svg|webp))?$/i;

function isMute({ text }: Link): boolean {
  return text.length < 100 && BY_ITSELF.test(text.trim());
}
