import type { Passage } from '../../passages/contract.ts';

export const filters = ['open', 'mine', 'settled'] as const;
export type Filter = (typeof filters)[number];

export const isMine = ({ comment: { author } }: Passage, memberId: string): boolean =>
  author.kind === 'sealed' ? author.mine : author.kind === 'member' && author.id === memberId;
