/** GitHub's limits, in UTF-16 units. Source: its REST documentation and answers. */

/** MAX_TITLE is the longest title of an issue or a pull request. */
export const MAX_TITLE = 256;

/** MAX_BODY is the longest body of an issue, a pull request or a comment, with room for a marker. */
export const MAX_BODY = 65_000;
