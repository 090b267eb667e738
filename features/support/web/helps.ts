import type { IconName } from '../../../ui/index.ts';
import type { Help } from '../contract.ts';

export const helpIcons: Record<Help, IconName> = { time: 'clock', skill: 'settings', test: 'try', budget: 'building' };
export const helps = Object.keys(helpIcons) as Help[];
