// One description of each endpoint: the server validates by it, the client is typed by it, OpenAPI is made from it.
import { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type EndpointName = `${Method} /api/${string}`;

/** How much of one kind of writing a member may do: `most` at once, filling again evenly within `seconds`. */
export interface Rate {
  /** Endpoints with the same name share it. */
  name: string;
  most: number;
  seconds: number;
  /** What one request takes, from its validated input; 1 where nothing is said. */
  cost?: (body: never) => number;
}

export interface Endpoint {
  /** One sentence for the API's readers. */
  summary: string;
  /** Who may call it at all: anybody, a signed-in person, or (unless said) a member of the organisation. */
  access?: 'open' | 'person';
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Without one, the answer is 204 and empty. */
  answer?: z.ZodType;
  /** Beyond what holds for every write of a member. */
  rates?: readonly Rate[];
}

export type Endpoints = Record<EndpointName, Endpoint>;

/** The endpoints of a feature, each name `METHOD /api/path/:param`. */
export const endpoints = <const E extends Endpoints>(given: E): E => given;

type Part<E, K extends string> = E extends { [P in K]: infer T extends z.ZodType } ? T : z.ZodUndefined;

/** How a client calls the endpoints of E: what it sends and what it gets. */
export type Calls<E> = {
  [N in keyof E]: {
    params: z.input<Part<E[N], 'params'>>;
    query: z.input<Part<E[N], 'query'>>;
    body: z.input<Part<E[N], 'body'>>;
    answer: z.output<Part<E[N], 'answer'>>;
  };
};

/** What a handler is given, validated. */
export type Input<E> = {
  params: z.output<Part<E, 'params'>>;
  query: z.output<Part<E, 'query'>>;
  body: z.output<Part<E, 'body'>>;
};
/** What a handler answers with. */
export type Answer<E> = E extends { answer: infer T extends z.ZodType } ? z.input<T> : undefined;

/** A strict object: a field that nobody knows is refused, not dropped. */
export const object = <const S extends z.ZodRawShape>(shape: S) => z.strictObject(shape);

export const id = z.uuid().meta({ description: 'Random, without order.' });
export const time = z.iso.datetime();
export const day = z.iso.date();

/** Text of a person: control characters other than line feeds and tabs are refused, and so are lone surrogates. */
export const text = (most: number, least = 0) =>
  z
    .string()
    .trim()
    .min(least)
    .max(most)
    .refine(
      (value) => !/[^\P{Cc}\t\n\r]/u.test(value) && value.isWellFormed(),
      'Holds characters that cannot be shown.',
    );

/** One line of text. */
export const line = (most: number, least = 0) =>
  text(most, least).refine((value) => !/[\r\n]/.test(value), 'Must be one line.');

/** Paging: `limit` items after `cursor`, which is the previous page's `next`. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional(),
};

export const page = <T extends z.ZodType>(item: T) =>
  object({
    items: z.array(item),
    next: z.string().nullable().meta({ description: 'The next page, or null at the end.' }),
  });
