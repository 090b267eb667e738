// What the pages that join features take from here.

export { releaseQuery, versionQuery } from './api.ts';
export { BeginRelease } from './begin-release.tsx';
export { StaticText } from './paper/static-text.tsx';
export { ReleasePage, type ReleaseSlots } from './release-page.tsx';
