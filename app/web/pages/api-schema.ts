// Reads the server's OpenAPI description: the operations as a list, and a schema as lines that a person can read.
export interface Schema {
  type?: string | string[];
  $ref?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  description?: string;
  additionalProperties?: Schema | boolean;
  minLength?: number;
  maxLength?: number;
  $defs?: Record<string, Schema>;
}

interface Described {
  tags?: string[];
  summary?: string;
  security?: unknown[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema: Schema;
}

export interface Description {
  paths: Record<string, Record<string, Described>>;
}

export interface Operation {
  method: string;
  path: string;
  tag: string;
  summary: string;
  /** Needs no session. */
  open: boolean;
  parameters: Parameter[];
  body: Schema | undefined;
  answer: Schema | undefined;
  /** What a search looks in. */
  text: string;
}

export function operationsOf({ paths }: Description): Operation[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([verb, one]) => {
      const method = verb.toUpperCase();
      const summary = one.summary ?? '';
      const success = Object.entries(one.responses).find(([status]) => status.startsWith('2'))?.[1];
      return {
        method,
        path,
        tag: one.tags?.[0] ?? '',
        summary,
        open: one.security?.length === 0,
        parameters: one.parameters ?? [],
        body: one.requestBody?.content['application/json']?.schema,
        answer: success?.content?.['application/json']?.schema,
        text: `${method} ${path} ${summary}`.toLowerCase(),
      };
    }),
  );
}

/** The words that a schema's type needs in the reader's language. */
export interface TypeWords {
  oneOf: string;
  listOf: string;
  orNothing: string;
}

/** A type in a few words: `text ≤ 200`, `list of Id`, `one of fr, en`. Objects are drawn as parts, not said. */
export function typeOf(schema: Schema, words: TypeWords): string {
  if (schema.$ref !== undefined) return schema.$ref.split('/').at(-1) ?? '';
  if (schema.enum) return `${words.oneOf} ${schema.enum.join(', ')}`;
  if (schema.const !== undefined) return String(schema.const);
  if (schema.anyOf)
    return schema.anyOf
      .map((one) => typeOf(one, words))
      .join(' | ')
      .replace(/ \| null$/, `, ${words.orNothing}`);
  if (Array.isArray(schema.type)) return typeOf({ anyOf: schema.type.map((type) => ({ ...schema, type })) }, words);
  if (schema.type === 'array') return `${words.listOf} ${typeOf(schema.items ?? {}, words)}`;
  const size = schema.type === 'string' && schema.maxLength !== undefined ? ` ≤ ${schema.maxLength}` : '';
  return `${schema.format ?? schema.type ?? ''}${size}`;
}

/** The object that a schema holds, through lists, choices and names, if there is one to draw. */
export function partsOf(
  schema: Schema | undefined,
  defs: Record<string, Schema>,
): { properties: Record<string, Schema>; required: string[] } | undefined {
  if (!schema) return undefined;
  if (schema.properties) return { properties: schema.properties, required: schema.required ?? [] };
  if (schema.$ref !== undefined) return partsOf(defs[schema.$ref.split('/').at(-1) ?? ''], defs);
  if (schema.items) return partsOf(schema.items, defs);
  return schema.anyOf?.map((one) => partsOf(one, defs)).find(Boolean);
}
