/** A strict reader of simple XML: it throws for whatever is not well-formed. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[a-z][\w-]*="[^"<&]*(?:&[a-z]+;[^"<&]*)*")*)\s*(\/?)>/gy;
const TEXT = /[^<&\]]+|&(?:amp|lt|gt|quot|apos);|\](?!\]>)/gy;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? `?${name}?`);

/** readXml reads a document with a declaration and one root; anything else, illegal characters included, throws. */
export function readXml(source: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  if (!source.startsWith(declaration)) throw new Error('no declaration');
  const illegal = [...source].find(
    (sign) => (sign < ' ' && !'\t\n\r'.includes(sign)) || !sign.isWellFormed(),
  );
  if (illegal !== undefined) throw new Error(`illegal character ${JSON.stringify(illegal)}`);
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (let at = declaration.length; at < source.length; ) {
    const inside = open.at(-1) ?? root;
    TAG.lastIndex = at;
    TEXT.lastIndex = at;
    const tag = TAG.exec(source);
    const text = tag ? null : TEXT.exec(source);
    if (text) inside.text += decode(text[0]);
    else if (tag) read(tag, open);
    else throw new Error(`not well-formed at ${JSON.stringify(source.slice(at, at + 40))}`);
    at += (tag ?? text)?.[0].length ?? 0;
  }
  const [only] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !only || root.text.trim() !== '')
    throw new Error('not one root');
  return only;
}

function read([, close, name = '', list = '', empty]: RegExpExecArray, open: Element[]): void {
  if (close) {
    if (open.pop()?.name !== name) throw new Error(`</${name}> closes something else`);
    return;
  }
  const pairs = [...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
    key,
    decode(value),
  ]);
  if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error('an attribute is there twice');
  const element: Element = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
  open.at(-1)?.children.push(element);
  if (!empty) open.push(element);
}
