import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { UiWordsProvider, UndoBar } from '../../ui/index.ts';
import { speak } from './language.ts';
import { queryClient } from './query.ts';
import { router } from './router.tsx';
import { useSession } from './session.ts';
import { SlowDown } from './shell/slow-down.tsx';
import { useWordsOfUi } from './words-of-ui.ts';

export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Spoken />
    </QueryClientProvider>
  );
}

function Spoken() {
  const words = useWordsOfUi();
  const language = useSession()?.member?.language;
  useEffect(() => {
    if (language) void speak(language);
  }, [language]);
  return (
    <UiWordsProvider words={words}>
      <UndoBar>
        <RouterProvider router={router} />
        <SlowDown />
      </UndoBar>
    </UiWordsProvider>
  );
}
