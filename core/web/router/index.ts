export type { ErrorShown } from './error-boundary.tsx';
export { match } from './match.ts';
export { bare, type Page, page } from './page.ts';
export { type Going, go, type Place } from './place.ts';
export { Navigate, Router, type RouterProps, useParams, usePlace, useSearch } from './router.tsx';
