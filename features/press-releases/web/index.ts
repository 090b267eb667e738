// What the pages that join features take from here.
export { BeginRelease } from './begin-release.tsx';
export { releaseQuery } from './api.ts';
export { ReleasePage, type ReleaseSlots } from './release-page.tsx';
