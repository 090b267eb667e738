import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton, Menu } from '../../../ui/index.ts';
import type { Stage } from '../../contributions/contract.ts';
import type { ReleasePage } from '../contract.ts';
import { type Entered, StageDialog } from './stage-dialog.tsx';
import type { PanelName } from './use-panel.ts';

/** What its author most likely does next comes first; the server says which of them are open. */
const order: readonly Entered[] = ['ready', 'open', 'launched', 'stopped'];

const isEntered = (stage: Stage): stage is Entered => order.some((one) => one === stage);

/** The next step of its author, with the other ones beside it. */
export function StageActions({ page, open }: { page: ReleasePage; open: (panel: PanelName) => void }) {
  const { t } = useTranslation('pressReleases');
  const [entering, setEntering] = useState<Entered | null>(null);
  const [chosen, setChosen] = useState<Entered>('open');
  const may = order.filter((stage) => page.maySetStage.filter(isEntered).includes(stage));
  // Going back is no next step: a ready release waits for its decision.
  const forward = may.find((stage) => stage !== 'stopped' && !(stage === 'open' && page.contribution.stage === 'ready'));
  const others = may.filter((stage) => stage !== forward);
  const enter = (stage: Entered) => {
    setChosen(stage);
    setEntering(stage);
  };
  const word = (stage: Entered) => t(`enter.${stage === 'open' && page.contribution.stage !== 'draft' ? 'reopen' : stage}.act`);
  if (may.length === 0) return null;
  return (
    <>
      {forward && (
        <Button look={page.abilities.support ? 'plain' : 'primary'} onClick={() => enter(forward)}>
          {word(forward)}
        </Button>
      )}
      {others.length > 0 && (
        <Menu
          label={t('enter.others')}
          groups={[
            {
              items: others.map((stage) => ({ id: stage, label: word(stage), danger: stage === 'stopped', onSelect: () => enter(stage) })),
            },
          ]}
        >
          {(trigger) => <IconButton {...trigger} icon="down" label={t('enter.others')} />}
        </Menu>
      )}
      <StageDialog page={page} stage={chosen} open={entering !== null} onClose={() => setEntering(null)} onPanel={open} />
    </>
  );
}
