// An idea: the text itself, what it led to, and what is said about it.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { go, useParams } from '../../../core/web/router/index.ts';
import {
  AudienceLine,
  AuthorName,
  addressOf,
  ContributionMenu,
  exploreAddress,
  KindChip,
  PlainText,
  Similar,
  StandingNotice,
  TopicChips,
  useLanguageName,
} from '../../../features/contributions/web/index.ts';
import type { IdeaPage as Idea } from '../../../features/ideas/contract.ts';
import { BecomeRelease, IdeaEdit, ideaQuery } from '../../../features/ideas/web/index.ts';
import { SupportButton, Supporters } from '../../../features/support/web/index.ts';
import { Page, Skeleton, Time } from '../../../ui/index.ts';
import { kindOf } from '../errors/error-page.tsx';
import { Trouble } from '../errors/trouble.tsx';
import { DiscussionBelow, WakeBelow } from './below.tsx';
import styles from './idea.module.css';

export default function IdeaPage() {
  const { id = '' } = useParams();
  const idea = useQuery(ideaQuery(id));
  if (idea.data) return <Shown key={id} idea={idea.data} />;
  if (idea.isError)
    return <Trouble kind={kindOf(idea.error)} onAgain={idea.error.passing ? () => void idea.refetch() : undefined} />;
  return (
    <div className={styles.coming}>
      <Skeleton title lines={8} />
    </div>
  );
}

function Shown({ idea }: { idea: Idea }) {
  const [editing, setEditing] = useState(false);
  const { t, i18n } = useTranslation('ideas');
  const { contribution, abilities, text } = idea;
  const { id, title, language, topics } = contribution;
  const lang = language === i18n.language ? undefined : language;
  const edit = { id: 'edit', label: t('edit'), icon: 'write' as const, onSelect: () => setEditing(true) };
  const side = (
    <div className={styles.side}>
      <Supporters contribution={contribution} />
      <BecomeRelease idea={idea} onBegun={(release) => go(addressOf({ kind: 'press-release', id: release }))} />
      <Similar text={`${title}\n${text}`} except={id} />
    </div>
  );
  return (
    <Page title={title} heading={<span lang={lang}>{title}</span>} side={side}>
      <div className={styles.standing}>
        <StandingNotice page={idea} />
      </div>
      <div className={styles.bar}>
        <div className={styles.facts}>
          <KindChip kind="idea" href={exploreAddress({ kind: 'idea' })} />
          <Facts idea={idea} />
        </div>
        <div className={styles.actions}>
          <SupportButton page={idea} />
          <ContributionMenu page={idea} more={abilities.edit && !editing ? [edit] : []} />
        </div>
      </div>
      {editing ? (
        <IdeaEdit idea={idea} onDone={() => setEditing(false)} />
      ) : (
        <PlainText prose text={text} lang={lang} />
      )}
      {!editing && (
        <div className={styles.topics}>
          <TopicChips topics={topics} />
        </div>
      )}
      <div className={styles.below}>
        <WakeBelow id={id} />
      </div>
      <div className={styles.below}>
        <DiscussionBelow page={idea} />
      </div>
    </Page>
  );
}

function Facts({ idea }: { idea: Idea }) {
  const { t, i18n } = useTranslation(['ideas', 'contributions']);
  const languageName = useLanguageName();
  const { contribution, editedAt } = idea;
  const { author, contributedAt, language } = contribution;
  const form = author.kind === 'sealed' ? 'day' : 'relative';
  return (
    <>
      <AuthorName whole author={author} />
      <Time at={contributedAt} form={form} />
      {editedAt && <span>{t('edited')}</span>}
      <AudienceLine contribution={contribution} />
      {language !== i18n.language && (
        <span>{t('contributions:item.language', { language: languageName(language) })}</span>
      )}
    </>
  );
}
