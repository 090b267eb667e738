import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { UiWords } from '../../ui/index.ts';

/** What components of ui/ say by themselves, in the reader's language. */
export function useWordsOfUi(): UiWords {
  const { t, i18n } = useTranslation('ui');
  return useMemo(
    () => ({
      locale: i18n.language,
      close: t('close'),
      undo: t('undo'),
      optional: t('optional'),
      loading: t('loading'),
      sealedAuthor: t('sealedAuthor'),
      formerColleague: t('formerColleague'),
      today: t('today'),
      yesterday: t('yesterday'),
      justNow: t('justNow'),
      others: (count) => t('others', { count }),
      wake: {
        picture: t('wake.picture'),
        here: t('wake.here'),
        expected: t('wake.expected'),
        ledTo: (from, to) => t('wake.ledTo', { from, to }),
      },
    }),
    [t, i18n.language],
  );
}
