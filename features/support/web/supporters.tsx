import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar, AvatarStack, Button, Chip, Notice, Sheet, Skeleton, Time } from '../../../ui/index.ts';
import type { Contribution } from '../../contributions/contract.ts';
import { supportsQuery } from './api.ts';
import { helpIcons } from './helps.ts';
import styles from './support-button.module.css';
import stack from './supporters.module.css';

/** Who supports it: a few faces, and all of them with what help they offer in a sheet. */
export function Supporters({ contribution }: { contribution: Pick<Contribution, 'id' | 'supports'> }) {
  const { t } = useTranslation('support');
  const [open, setOpen] = useState(false);
  const { id, supports: count } = contribution;
  const list = useInfiniteQuery({ ...supportsQuery(id), enabled: count > 0 });
  if (count === 0) return null;
  const people = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className={stack.place}>
      <AvatarStack
        label={t('who')}
        people={people.slice(0, 5).map(({ member }) => ({ kind: 'person', ...member }))}
        total={Math.max(count, people.length)}
        most={5}
      />
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        {t('seeAll', { count })}
      </Button>
      <Sheet open={open} onClose={() => setOpen(false)} title={t('count', { count })}>
        {list.isPending && <Skeleton lines={8} />}
        {/* A list longer than the screen is scrolled by keyboard too, and holds nothing else to stop at. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as said */}
        <ul className={styles.people} aria-label={t('who')} tabIndex={0}>
          {people.map(({ member, supportedAt, offers }) => (
            <li key={member.id}>
              <Avatar who={{ kind: 'person', ...member }} named />
              <div>
                <p className={styles.person}>
                  <b>{member.name}</b>
                  <span>{member.entity}</span>
                  <Time at={supportedAt} />
                </p>
                {offers.map(({ help, note }) => (
                  <p key={help} className={styles.offered}>
                    <Chip tone="sea" icon={helpIcons[help]}>
                      {t(`help.${help}`)}
                    </Chip>{' '}
                    {note}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
        {list.isError && (
          <Notice kind="error" live>
            {t('failedList')}
          </Notice>
        )}
        {list.hasNextPage && (
          <Button wide busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('more')}
          </Button>
        )}
      </Sheet>
    </div>
  );
}
