export { Discussion } from './discussion.tsx';
export { MentionArea } from './mention-area.tsx';
export { stillMentioned } from './mentioning.ts';
