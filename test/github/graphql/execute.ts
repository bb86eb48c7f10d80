/** Answers the fields that are asked for. */
import type { Field, Selection, Value } from './parse.ts';

/** Args are what a field is asked with. */
export type Args = Readonly<Record<string, Value>>;

/** Thing is an object of a type; a field that is not among its own is none of GitHub's, or not known here. */
export interface Thing {
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Problem is how GitHub refuses one field; the others are answered all the same. */
export class Problem extends Error {
  readonly type: string;
  /** True for a field that is never null: its object is null then. */
  readonly isRequired: boolean;

  constructor(type: string, message: string, { isRequired = false } = {}) {
    super(message);
    this.type = type;
    this.isRequired = isRequired;
  }
}

/** A field that is never null is, and its problem was told. */
class Nothing extends Error {}

/** Answered is what GitHub sends back. */
export interface Answered {
  readonly data: Readonly<Record<string, unknown>>;
  readonly errors?: readonly {
    readonly type: string;
    readonly path: readonly string[];
    readonly message: string;
  }[];
}

interface Told {
  readonly type: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** execute resolves the fields one after the other. It throws for a field that is not known. */
export async function execute(root: Thing, selections: readonly Selection[]): Promise<Answered> {
  const errors: Told[] = [];
  const data = await select(root, selections, { path: [], errors });
  return { data, ...(errors.length > 0 && { errors }) };
}

interface Walk {
  readonly path: readonly string[];
  readonly errors: Told[];
}

async function select(
  thing: Thing,
  selections: readonly Selection[],
  walk: Walk,
): Promise<Record<string, unknown>> {
  const answer: Record<string, unknown> = {};
  for (const selection of selections) {
    if (selection.kind === 'fragment') {
      if (selection.on === thing.type) Object.assign(answer, await select(thing, selection.selections, walk));
    } else answer[selection.alias] = await resolve(thing, selection, walk);
  }
  return answer;
}

async function resolve(thing: Thing, field: Field, walk: Walk): Promise<unknown> {
  if (field.name === '__typename') return thing.type;
  if (!Object.hasOwn(thing.fields, field.name)) throw new Error(`${thing.type} has no field ${field.name}`);
  const inner = { ...walk, path: [...walk.path, field.alias] };
  try {
    const found = thing.fields[field.name];
    const value: unknown = typeof found === 'function' ? await found(field.args) : found;
    return await complete(value, field, inner);
  } catch (error) {
    if (error instanceof Nothing) return null;
    if (!(error instanceof Problem)) throw error;
    walk.errors.push({ type: error.type, path: inner.path, message: error.message });
    if (error.isRequired) throw new Nothing();
    return null;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'type' in value && 'fields' in value;
}

async function complete(value: unknown, field: Field, walk: Walk): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((one) => complete(one, field, walk)));
  if (value instanceof Problem) {
    walk.errors.push({ type: value.type, path: walk.path, message: value.message });
    return null;
  }
  if (isThing(value)) {
    if (field.selections.length === 0) throw new Error(`${field.name} needs a selection`);
    return select(value, field.selections, walk);
  }
  if (field.selections.length > 0 && value !== null) throw new Error(`${field.name} is a scalar`);
  return value;
}
