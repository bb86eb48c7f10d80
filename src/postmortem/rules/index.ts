/** The ordered registry of rules: one rule a file, and only here do they meet. */
import type { Rule } from './rule.ts';

export const RULES: readonly Rule[] = [];
