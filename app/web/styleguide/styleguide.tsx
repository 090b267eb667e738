// Every component in its states, in the theme and language of the menu: for those who build, never shipped.
import { useEffect, useState } from 'react';
import { chooseTheme, themes, useTheme } from '../theme.ts';
import { speak } from '../language.ts';
import { isLanguage, languages } from '../../../core/languages.ts';
import { Button, Section } from '../../../ui/index.ts';
import { Actions } from './actions.tsx';
import { Forms } from './forms.tsx';
import { People } from './people.tsx';
import { Pages } from './pages.tsx';
import { ShellSample } from './shell-sample.tsx';
import { Wakes } from './wakes.tsx';
import { Trouble } from '../errors/trouble.tsx';
import styles from './styleguide.module.css';

const parts = {
  shell: ShellSample,
  pages: Pages,
  actions: Actions,
  people: People,
  forms: Forms,
  wakes: Wakes,
  trouble: Troubles,
};

/** `?part=wakes&lang=de&theme=dark` shows one part, for a picture of it. */
export default function Styleguide() {
  const asked = new URLSearchParams(location.search);
  const theme = useTheme();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const wished = themes.find((each) => each === query.get('theme'));
    if (wished) chooseTheme(wished);
    const language = query.get('lang');
    if (isLanguage(language)) void speak(language).then(() => setReady(true));
    else setReady(true);
  }, []);
  const one = Object.entries(parts).find(([name]) => name === asked.get('part'));
  if (one) {
    const [name, Part] = one;
    const Frame = name === 'shell' ? 'div' : 'main';
    return <Frame data-ready={ready}>{ready && <Part />}</Frame>;
  }
  return (
    <main className={styles.guide}>
      <h1>Sillage, pièce par pièce</h1>
      <div className={styles.row}>
        {themes.map((each) => (
          <Button key={each} size="small" look={each === theme ? 'primary' : 'plain'} onClick={() => chooseTheme(each)}>
            {each}
          </Button>
        ))}
        {languages.map((language) => (
          <Button key={language} size="small" onClick={() => void speak(language)}>
            {language}
          </Button>
        ))}
      </div>
      {Object.entries(parts).map(([name, Part]) => (
        <Section key={name} title={<a href={`/styleguide?part=${name}`}>{name}</a>}>
          <Part />
        </Section>
      ))}
    </main>
  );
}

function Troubles() {
  return (
    <>
      {(['notFound', 'forbidden', 'offline', 'broken', 'wait'] as const).map((kind) => (
        <Trouble key={kind} kind={kind} onAgain={kind === 'offline' ? () => undefined : undefined} />
      ))}
    </>
  );
}
