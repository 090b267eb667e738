// What the pages that join features take from here.

export { releaseQuery } from './api.ts';
export { BeginRelease } from './begin-release.tsx';
export { ReleasePage, type ReleaseSlots } from './release-page.tsx';
