// What can be done with one entity, each in a form that opens below its line.
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../core/web/call.ts';
import { Button, Notice, Panel, Select, TextField } from '../../../ui/index.ts';
import { api, entitiesQuery, useAct } from './api.ts';
import { countryOptions } from './countries.ts';
import { type Branch, inLine, treeOf, useEntityOptions } from './entity-words.ts';
import styles from './form.module.css';
import own from './entity-forms.module.css';
import { useLanguageOptions } from './place-fields.tsx';
import { Trouble } from './trouble.tsx';

interface FrameProps {
  title: string;
  action: string;
  busy: boolean;
  problem: Problem | null;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

function Frame({ title, action, busy, problem, onSubmit, onClose, children }: FrameProps) {
  const { t } = useTranslation('organisations');
  const form = useRef<HTMLFormElement>(null);
  // The menu gives focus back to its button as it closes: the form takes it after that.
  useEffect(() => {
    const frame = requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input, select')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!busy) onSubmit();
  }
  return (
    <div className={own.frame}>
      <Panel edge="sea">
        <form
          ref={form}
          className={styles.form}
          aria-label={title}
          onSubmit={submit}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        >
          <h2 className={own.title}>{title}</h2>
          {children}
          <Trouble problem={problem} />
          <p className={styles.actions}>
            <Button onClick={onClose}>{t('cancel')}</Button>
            <Button type="submit" look="primary" busy={busy}>
              {action}
            </Button>
          </p>
        </form>
      </Panel>
    </div>
  );
}

type Words = Pick<Branch, 'name' | 'country' | 'language'>;

function Fields({ words, onChange }: { words: Words; onChange: (words: Words) => void }) {
  const { t, i18n } = useTranslation('organisations');
  const languages = useLanguageOptions();
  return (
    <>
      <TextField
        label={t('entities.name')}
        required
        maxLength={120}
        value={words.name}
        onChange={(event) => onChange({ ...words, name: event.currentTarget.value })}
      />
      <div className={styles.pair}>
        <Select
          label={t('entities.country')}
          options={countryOptions(i18n.language, words.country)}
          value={words.country}
          onChange={(country) => onChange({ ...words, country })}
        />
        <Select
          label={t('entities.language')}
          options={languages}
          value={words.language}
          onChange={(language) => onChange({ ...words, language })}
        />
      </div>
    </>
  );
}

export function AddEntity({ parent, onClose }: { parent: Branch; onClose: () => void }) {
  const { t } = useTranslation('organisations');
  const [words, setWords] = useState<Words>({ name: '', country: parent.country, language: parent.language });
  const add = useAct(() => api('POST /api/entities', { body: { parentId: parent.id, ...words } }), ['entities']);
  return (
    <Frame
      title={t('entities.addTo', { name: parent.name })}
      action={t('entities.addIt')}
      busy={add.isPending}
      problem={add.error}
      onSubmit={() => add.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Fields words={words} onChange={setWords} />
    </Frame>
  );
}

export function ChangeEntity({ entity, onClose }: { entity: Branch; onClose: () => void }) {
  const { t } = useTranslation('organisations');
  const [words, setWords] = useState<Words>({ name: entity.name, country: entity.country, language: entity.language });
  const change = useAct(
    () => api('PATCH /api/entities/:id', { params: { id: entity.id }, body: words }),
    ['entities', 'members', 'session'],
  );
  return (
    <Frame
      title={entity.name}
      action={t('save')}
      busy={change.isPending}
      problem={change.error}
      onSubmit={() => change.mutate(undefined, { onSuccess: onClose })}
      onClose={onClose}
    >
      <Fields words={words} onChange={setWords} />
    </Frame>
  );
}

export function MoveEntity({ entity, onClose }: { entity: Branch; onClose: () => void }) {
  const { t } = useTranslation('organisations');
  const entities = useQuery(entitiesQuery).data ?? [];
  // Never below itself.
  const below = new Set(
    inLine(treeOf(entities))
      .find(({ id }) => id === entity.id)
      ?.children.flatMap((child) => inLine([child]))
      .map(({ id }) => id),
  );
  const options = useEntityOptions(({ id, abilities }) => abilities.manage && id !== entity.id && !below.has(id));
  const [parentId, setParentId] = useState(entity.parentId ?? '');
  // Its line, and this form with it, may be drawn anew elsewhere in the tree before the answer is heard.
  const move = useAct(
    () => api('PATCH /api/entities/:id', { params: { id: entity.id }, body: { parentId } }),
    ['entities', 'members', 'session'],
  );
  return (
    <Frame
      title={t('entities.move')}
      action={t('entities.moveIt')}
      busy={move.isPending}
      problem={move.error}
      onSubmit={() => void move.mutateAsync(undefined).then(onClose, () => {})}
      onClose={onClose}
    >
      <Select
        label={t('entities.moveTo', { name: entity.name })}
        options={options}
        value={parentId}
        onChange={setParentId}
      />
      <Notice icon="eye">{t('entities.moveWhy')}</Notice>
    </Frame>
  );
}
