import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/languages.ts';
import { Avatar, Skeleton, TextField } from '../../../ui/index.ts';
import type { IdentityCalls } from '../contract.ts';
import { api, personsQuery, useEnter } from './api.ts';
import styles from './choose-person.module.css';
import { Trouble } from './trouble.tsx';

type Person = IdentityCalls['GET /api/session/persons']['answer']['items'][number];

/** The demonstration company at the door: one press and one is somebody. */
export function ChoosePerson({ target }: { target: string }) {
  const { t } = useTranslation('identity');
  const persons = useQuery(personsQuery);
  const enter = useEnter(
    (memberId: string) => api('POST /api/session/by-demonstration', { body: { memberId } }),
    target,
  );
  // Guests see little: they come after those who show what the product does.
  const all = (persons.data ?? []).toSorted((a, b) => Number(a.guest) - Number(b.guest));
  const be = (person: Person) => !enter.isPending && enter.mutate(person.id);
  return (
    <div className={styles.choose}>
      <title>{`${t('choose.title')} · Sillage`}</title>
      <h1>{t('choose.title')}</h1>
      {persons.isPending && <Skeleton lines={9} />}
      {persons.data && <p className={styles.lead}>{t('choose.lead', { count: all.length })}</p>}
      <Trouble problem={enter.error ?? persons.error} />
      {persons.data && (
        <>
          <h2 className={styles.label}>{t('choose.first')}</h2>
          <ul className={styles.picks}>
            {all.flatMap((person) =>
              person.pick ? [<Pick key={person.id} person={person} pick={person.pick} onBe={() => be(person)} />] : [],
            )}
          </ul>
          <Everybody persons={all} onBe={be} />
        </>
      )}
    </div>
  );
}

function Pick({ person, pick, onBe }: { person: Person; pick: Partial<Record<Language, string>>; onBe: () => void }) {
  const { i18n } = useTranslation('identity');
  return (
    <li>
      <button type="button" className={styles.pick} onClick={onBe}>
        <Avatar who={{ kind: 'person', ...person }} size="large" named />
        <span>
          <strong>{person.name}</strong>
          <span className={styles.sentence}>{pick[i18n.language as Language] ?? pick.fr}</span>
          <Where person={person} />
        </span>
      </button>
    </li>
  );
}

/** Position, place, and the language in which the visitor would then read, where it is another one. */
function Where({ person }: { person: Person }) {
  const { t, i18n } = useTranslation('identity');
  const names = new Intl.DisplayNames(i18n.language, { type: 'language' });
  const foreign = person.language !== i18n.language && t('choose.reads', { language: names.of(person.language) });
  return (
    <small>
      {[person.position, person.entity, person.guest && t('choose.guest'), foreign].filter(Boolean).join(' · ')}
    </small>
  );
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function Everybody({ persons, onBe }: { persons: Person[]; onBe: (person: Person) => void }) {
  const { t } = useTranslation('identity');
  const [typed, setTyped] = useState('');
  const words = plain(useDeferredValue(typed)).split(/\s+/).filter(Boolean);
  const found = persons.filter((person) => {
    const text = plain(`${person.name} ${person.position} ${person.entity}`);
    return words.every((word) => text.includes(word));
  });
  return (
    <>
      <div className={styles.search}>
        <h2 className={styles.label}>{t('choose.everybody')}</h2>
        <TextField
          label={t('choose.search')}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p className={styles.count} role="status">
          {found.length === 0 ? t('choose.none') : t('choose.found', { count: found.length })}
        </p>
      </div>
      <ul className={styles.people}>
        {found.map((person) => (
          <li key={person.id}>
            <button type="button" className={styles.person} onClick={() => onBe(person)}>
              <Avatar who={{ kind: 'person', ...person }} named />
              <span>
                <strong>{person.name}</strong>
                <Where person={person} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
