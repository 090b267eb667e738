// What the shell takes from here.
export { Palette, type PaletteProps } from './palette.tsx';
export type { Entry } from './rank.ts';
export { keepVisited } from './recent.ts';
