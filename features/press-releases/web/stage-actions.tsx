import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type MenuItem, Time } from '../../../ui/index.ts';
import type { Stage } from '../../contributions/contract.ts';
import type { ReleasePage } from '../contract.ts';
import { OpeningDialog } from './opening-dialog.tsx';
import { type Entered, StageDialog } from './stage-dialog.tsx';
import type { PanelName } from './use-panel.ts';

/** What its author most likely does next comes first; the server says which of them are open. */
const order: readonly Entered[] = ['ready', 'open', 'launched', 'stopped'];

const isEntered = (stage: Stage): stage is Entered => order.some((one) => one === stage);

interface StageActions {
  /** The next step as a button, and the dialog in which a step is settled. */
  next: ReactNode;
  /** The other steps, for the menu of the page. */
  others: MenuItem[];
}

export function useStageActions(page: ReleasePage, open: (panel: PanelName) => void): StageActions {
  const { t } = useTranslation('pressReleases');
  const [entering, setEntering] = useState(false);
  const [chosen, setChosen] = useState<Entered>('open');
  const { stage: from } = page.contribution;
  const may = order.filter((stage) => page.maySetStage.filter(isEntered).includes(stage));
  // Going back is no next step: a ready release waits for its decision.
  const forward = may.find((stage) => stage !== 'stopped' && !(stage === 'open' && from === 'ready'));
  const enter = (stage: Entered) => {
    setChosen(stage);
    setEntering(true);
  };
  // Under embargo it is not opened: it is asked to open by itself.
  const waits = page.mayAskOpening && chosen === 'open';
  const settled = { page, open: entering, onClose: () => setEntering(false), onPanel: open };
  const word = (stage: Entered) => t(`enter.${stage === 'open' && from !== 'draft' ? 'reopen' : stage}.act`);
  const next = may.length > 0 && (
    <>
      {forward && (
        <Button look={page.abilities.support || page.opening ? 'plain' : 'primary'} onClick={() => enter(forward)}>
          {page.opening && page.embargoUntil ? (
            <>
              {t('planned.opens')} <Time at={page.embargoUntil} form="day" />
            </>
          ) : (
            word(forward)
          )}
        </Button>
      )}
      {waits ? <OpeningDialog {...settled} /> : <StageDialog {...settled} stage={chosen} />}
    </>
  );
  const others = may
    .filter((stage) => stage !== forward)
    .map(
      (stage): MenuItem => ({
        id: stage,
        label: word(stage),
        icon: stage === 'stopped' ? 'stop' : 'write',
        danger: stage === 'stopped',
        onSelect: () => enter(stage),
      }),
    );
  return { next, others };
}
