import { useTranslation } from 'react-i18next';
import { Count, Item } from '../../../ui/index.ts';
import type { Contribution } from '../contract.ts';
import { Highlighted } from './highlighted.tsx';
import { KindChip, StageWord } from './kind-chip.tsx';
import { addressOf } from './kinds.ts';
import { useLanguageName } from './language-name.ts';

export interface ContributionItemProps {
  contribution: Contribution;
  /** What was searched for, to set it apart. */
  words?: string;
  level?: 2 | 3;
  /** Without its excerpt: in a margin, beside a form. */
  short?: boolean;
}

/** One contribution in a list. */
export function ContributionItem({ contribution, words = '', level, short }: ContributionItemProps) {
  const { t, i18n } = useTranslation('contributions');
  const languageName = useLanguageName();
  const { kind, title, excerpt, language, author, entity, stage, supports, openQuestions } = contribution;
  const foreign = language !== i18n.language;
  const sealed = author.kind === 'sealed' && (author.mine ? t('author.sealedMine') : t('item.sealed'));
  return (
    <Item
      title={<Highlighted text={title} words={words} />}
      href={addressOf(contribution)}
      lang={foreign ? language : undefined}
      level={level}
      excerpt={!short && excerpt !== '' && <Highlighted text={excerpt} words={words} />}
      count={supports > 0 && <Count value={supports} label={t('item.supports', { count: supports })} />}
      meta={
        <>
          <KindChip kind={kind} />
          {stage && stage !== 'open' && <StageWord stage={stage} />}
          <span>{entity.name}</span>
          {foreign && <span>{t('item.language', { language: languageName(language) })}</span>}
          {sealed && <span>{sealed}</span>}
          {openQuestions > 0 && <span>{t('item.questions', { count: openQuestions })}</span>}
        </>
      }
    />
  );
}
