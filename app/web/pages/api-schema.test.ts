import { expect, test } from 'vitest';
import { operationsOf, partsOf, typeOf } from './api-schema.ts';

const words = { oneOf: 'one of', listOf: 'list of', orNothing: 'or nothing' };

test('a type is said in a few words', () => {
  expect(typeOf({ type: 'string', maxLength: 200 }, words)).toBe('string ≤ 200');
  expect(typeOf({ type: 'array', items: { $ref: '#/$defs/Id' } }, words)).toBe('list of Id');
  expect(typeOf({ anyOf: [{ $ref: '#/$defs/Id' }, { type: 'null' }] }, words)).toBe('Id, or nothing');
  expect(typeOf({ type: ['string', 'null'] }, words)).toBe('string, or nothing');
  expect(typeOf({ type: 'string', enum: ['fr', 'de'] }, words)).toBe('one of fr, de');
});

test('the parts of an object are found through lists, choices and names', () => {
  const item = { type: 'object', properties: { id: {} }, required: ['id'] };
  expect(partsOf({ type: 'array', items: { $ref: '#/$defs/One' } }, { One: item })?.required).toEqual(['id']);
  expect(partsOf({ anyOf: [{ type: 'null' }, item] }, {})?.required).toEqual(['id']);
  expect(partsOf({ type: 'string' }, {})).toBeUndefined();
});

test('every method of every address is one operation', () => {
  const one = { tags: ['ideas'], summary: 'Gives.', responses: { '201': {} } };
  const operations = operationsOf({ paths: { '/api/ideas': { get: { ...one, security: [] }, post: one } } });
  expect(operations.map(({ method, open }) => [method, open])).toEqual([
    ['GET', true],
    ['POST', false],
  ]);
});
