import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Language } from '../../../core/languages.ts';
import { speak } from '../language.ts';
import { saveMe } from '../me.ts';
import { sessionQuery } from '../session.ts';

/** Reads in another language from now on, here and wherever this person signs in. */
export function useChooseLanguage(): (language: Language) => void {
  const queryClient = useQueryClient();
  return useCallback(
    (language) => {
      // Kept in this browser in any case; what the server does not hear, it is told at the next choice.
      if (queryClient.getQueryData(sessionQuery.queryKey)?.member) saveMe({ language }).catch(() => undefined);
      // The session follows at once, or it would bring the language before back.
      queryClient.setQueryData(sessionQuery.queryKey, (session) =>
        session?.member ? { ...session, member: { ...session.member, language } } : session,
      );
      void speak(language);
    },
    [queryClient],
  );
}
