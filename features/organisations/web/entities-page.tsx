import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton, Menu, type MenuItem, Skeleton } from '../../../ui/index.ts';
import { entitiesQuery } from './api.ts';
import styles from './entities-page.module.css';
import { AddEntity, ChangeEntity, MoveEntity } from './entity-forms.tsx';
import { type Branch, treeOf } from './entity-words.ts';
import { ManagePage } from './manage-page.tsx';
import { Trouble } from './trouble.tsx';

/** Which form stands open, at which entity: one at a time. */
type Doing = { id: string; what: 'add' | 'rename' | 'move' } | null;

export default function EntitiesPage() {
  const { t } = useTranslation('organisations');
  const { data, error } = useQuery(entitiesQuery);
  const [doing, setDoing] = useState<Doing>(null);
  if (error?.status === 403) throw error;
  return (
    <ManagePage place="entities">
      <Trouble problem={error} />
      {!data && !error && <Skeleton lines={8} />}
      {data && <Level label={t('entities.tree')} branches={treeOf(data)} doing={doing} onDo={setDoing} />}
    </ManagePage>
  );
}

interface LevelProps {
  label?: string;
  branches: Branch[];
  doing: Doing;
  onDo: (doing: Doing) => void;
}

function Level({ label, branches, doing, onDo }: LevelProps) {
  return (
    <ul className={styles.level} aria-label={label}>
      {branches.map((branch) => (
        <li key={branch.id}>
          <Row branch={branch} doing={doing?.id === branch.id ? doing : null} onDo={onDo} />
          {branch.children.length > 0 && <Level branches={branch.children} doing={doing} onDo={onDo} />}
        </li>
      ))}
    </ul>
  );
}

function Row({ branch, doing, onDo }: { branch: Branch; doing: Doing; onDo: (doing: Doing) => void }) {
  const { t, i18n } = useTranslation('organisations');
  const { id, name, abilities } = branch;
  const country = new Intl.DisplayNames(i18n.language, { type: 'region' }).of(branch.country);
  const language = new Intl.DisplayNames(i18n.language, { type: 'language' }).of(branch.language);
  const act = (what: NonNullable<Doing>['what'], icon: MenuItem['icon']): MenuItem => ({
    id: what,
    label: t(`entities.${what}`),
    icon,
    onSelect: () => onDo({ id, what }),
  });
  const items = [
    { id: 'see', label: t('entities.see'), icon: 'people' as const, href: `/manage?entity=${id}` },
    ...(abilities.manage ? [act('add', 'plus'), act('rename', 'write')] : []),
    ...(abilities.manage && branch.depth > 0 ? [act('move', 'arrow')] : []),
  ];
  const close = () => onDo(null);
  return (
    <>
      <div className={styles.row}>
        <div className={styles.words}>
          <strong className={styles.name}>{name}</strong>
          <div className={styles.facts}>
            <span>{[country, language].filter(Boolean).join(' · ')}</span>
            <span>{t('entities.here', { count: branch.members })}</span>
            {branch.children.length > 0 && <span>{t('entities.below', { count: branch.total })}</span>}
          </div>
        </div>
        <Menu label={t('entities.actions', { name })} groups={[{ items }]}>
          {(trigger) => <IconButton {...trigger} icon="more" label={t('entities.actions', { name })} />}
        </Menu>
      </div>
      {doing?.what === 'add' && <AddEntity parent={branch} onClose={close} />}
      {doing?.what === 'rename' && <ChangeEntity entity={branch} onClose={close} />}
      {doing?.what === 'move' && <MoveEntity entity={branch} onClose={close} />}
    </>
  );
}
