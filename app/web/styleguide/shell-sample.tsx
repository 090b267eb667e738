import type { Session } from '../../../features/identity/contract.ts';
import { queryClient } from '../query.ts';
import { BottomBar } from '../shell/bottom-bar.tsx';
import { places, placesFor } from '../shell/places.ts';
import { Rail } from '../shell/rail.tsx';
import shell from '../shell/shell.module.css';
import { Pages } from './pages.tsx';

const member: NonNullable<Session['member']> = {
  id: 'claire',
  name: 'Claire Lambert',
  position: 'Fidélité',
  language: 'fr',
  guest: false,
  entity: { id: 'lyon', name: 'Lyon' },
  roles: [
    { role: 'decider', entityId: null },
    { role: 'administrator', entityId: null },
  ],
  digest: 'daily',
};

for (const [place, count] of Object.entries({ home: 3, decide: 1, notifications: 12 })) {
  queryClient.setQueryData(['count', place], count);
}

/** Home as the sketch has it, with every place shown. */
export function ShellSample() {
  const shown = placesFor(member, () => true);
  const around = { member, places: shown, current: places[0], hasPage: () => true, onSearch: () => undefined };
  return (
    <div className={shell.shell}>
      <Rail {...around} />
      <main className={shell.main}>
        <Pages />
      </main>
      <BottomBar {...around} />
    </div>
  );
}
