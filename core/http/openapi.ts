// OpenAPI 3.1 made from the endpoints themselves, so that it cannot say anything else than the server does.
import { z } from 'zod';
import type { Endpoint, EndpointName } from './endpoint.ts';
import type { Routes } from './serve.ts';

type Schema = Record<string, unknown>;

const schemaOf = (type: z.ZodType, io: 'input' | 'output'): Schema => {
  const { $schema, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any', reused: 'inline' }) as Schema;
  return schema;
};

function parametersOf(type: z.ZodObject | undefined, place: 'path' | 'query') {
  if (!type) return [];
  const { properties = {}, required = [] } = schemaOf(type, 'input') as {
    properties?: Record<string, Schema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema,
  }));
}

const problem = {
  description: 'A problem (RFC 9457) with a stable `code`.',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function operation(name: EndpointName, endpoint: Endpoint) {
  const [method, path] = name.split(' ') as [string, string];
  const status = method === 'POST' ? '201' : '200';
  const answer = endpoint.answer
    ? {
        [status]: {
          description: 'Done.',
          content: { 'application/json': { schema: schemaOf(endpoint.answer, 'output') } },
        },
      }
    : { '204': { description: 'Done.' } };
  const idempotency =
    method === 'POST' && !endpoint.access
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            schema: { type: 'string' },
            description: 'A repeated request with the same key has one effect.',
          },
        ]
      : [];
  return {
    operationId: `${method.toLowerCase()}${path.replace(/^\/api/, '').replace(/[/:-]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: [path.split('/')[2]],
    summary: endpoint.summary,
    ...(endpoint.access === 'open' && { security: [] }),
    parameters: [...parametersOf(endpoint.params, 'path'), ...parametersOf(endpoint.query, 'query'), ...idempotency],
    ...(endpoint.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(endpoint.body, 'input') } } },
    }),
    responses: { ...answer, default: problem },
  };
}

export function openApi(all: Routes[], publicUrl: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const { endpoints } of all) {
    for (const [name, endpoint] of Object.entries(endpoints) as [EndpointName, Endpoint][]) {
      const [method, path] = name.split(' ') as [string, string];
      const address = path.replace(/:(\w+)/g, '{$1}');
      paths[address] = { ...paths[address], [method.toLowerCase()]: operation(name, endpoint) };
    }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sillage',
      version: '0.1.0',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: 'Everything that the product’s own client does. Sign in first: the session travels in a cookie.',
    },
    servers: [{ url: publicUrl }],
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: publicUrl.startsWith('https:') ? '__Host-sillage' : 'sillage' },
      },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            detail: { type: 'string' },
            instance: { type: 'string', description: 'The id of the request, as in the log.' },
            failures: {
              type: 'array',
              items: {
                type: 'object',
                properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
}
