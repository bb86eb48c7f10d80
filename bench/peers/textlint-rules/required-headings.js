/** The required headings as a textlint rule: HEADINGS are the environment's, as JSON. */
const wanted = JSON.parse(process.env.HEADINGS);

module.exports = ({ Syntax, RuleError, report, getSource }) => {
  const found = new Set();
  return {
    [Syntax.Header](node) {
      found.add(getSource(node).replace(/^#+\s*/, ''));
    },
    [Syntax.DocumentExit](node) {
      for (const heading of wanted) {
        if (!found.has(heading)) report(node, new RuleError(`Missing heading: ${heading}`));
      }
    },
  };
};
