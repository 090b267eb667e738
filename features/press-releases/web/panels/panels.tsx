// What can be opened beside a release: each a sheet with an address of its own.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import type { PanelName } from '../use-panel.ts';
import { HistoryPanel } from './history-panel.tsx';
import { ImagesPanel } from './images-panel.tsx';
import { LanguagesPanel } from './languages-panel.tsx';
import { OpeningPanel } from './opening-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { VersionsPanel } from './versions-panel.tsx';

export interface PanelsProps {
  page: ReleasePage;
  panel: PanelName | null;
  version: string | null;
  /** The margin, where it has no room beside the page. */
  checks: ReactNode;
  passages: ReactNode;
  open: (panel: PanelName, version?: string) => void;
  close: () => void;
}

export default function Panels({ page, panel, version, checks, passages, open, close }: PanelsProps) {
  const { t } = useTranslation('pressReleases');
  return (
    <Sheet open={panel !== null} onClose={close} title={panel ? t(`${panel}.title`) : ''}>
      {panel === 'checks' && checks}
      {panel === 'passages' && passages}
      {panel === 'history' && <HistoryPanel page={page} />}
      {panel === 'versions' && <VersionsPanel page={page} version={version} open={(id) => open('versions', id)} />}
      {panel === 'languages' && <LanguagesPanel page={page} />}
      {panel === 'people' && <PeoplePanel page={page} />}
      {panel === 'images' && <ImagesPanel page={page} />}
      {panel === 'opening' && <OpeningPanel page={page} onDone={close} />}
    </Sheet>
  );
}
