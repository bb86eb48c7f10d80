/** The required headings as a remark plugin: HEADINGS are the environment's, as JSON. */
const wanted = JSON.parse(process.env.HEADINGS);

const textOf = (node) => node.value ?? (node.children ?? []).map(textOf).join('');

module.exports = () => (tree, file) => {
  const found = new Set(tree.children.filter(({ type }) => type === 'heading').map(textOf));
  for (const heading of wanted) if (!found.has(heading)) file.message(`Missing heading: ${heading}`);
};
