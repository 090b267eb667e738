import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Router } from '../../core/web/router/index.ts';
import { UiWordsProvider, UndoBar } from '../../ui/index.ts';
import { ErrorPage } from './errors/error-page.tsx';
import { NotFoundPage } from './errors/not-found-page.tsx';
import { speak } from './language.ts';
import { queryClient } from './query.ts';
import { pages } from './router.tsx';
import { useSession } from './session.ts';
import { SlowDown } from './shell/slow-down.tsx';
import { Pending } from './shell/pending.tsx';
import { Shell } from './shell/shell.tsx';
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
        <Router pages={pages} shell={Shell} notFound={NotFoundPage} failed={ErrorPage} pending={<Pending />} />
        <SlowDown />
      </UndoBar>
    </UiWordsProvider>
  );
}
