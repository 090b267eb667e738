import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Section, type TraceStep, WakePicture, WakeTrace } from '../../../ui/index.ts';
import type { Author, Wake as WakeAnswer } from '../contract.ts';
import { wakeQuery } from './api.ts';
import { useAuthorCase } from './author-name.tsx';
import { Filled, holes } from './filled.tsx';
import { addressOf } from './kinds.ts';
import { drawnWake, summed, type WakeWords } from './wake-drawn.ts';
import styles from './wake.module.css';

/** Where a contribution comes from and what became of it: said in a sentence, drawn, and listed. */
export function Wake({ id }: { id: string }) {
  const { t } = useTranslation('contributions');
  const wake = useQuery(wakeQuery(id)).data;
  if (!wake) return null;
  const { sources, outcomes } = summed(wake);
  const words: WakeWords = {
    kind: (kind) => t(`kind.${kind}`),
    sealed: t('item.sealed'),
    supports: (count) => t('wake.supports', { count }),
    joined: (first, second) => t('wake.joined', { first, second }),
  };
  return (
    <Section
      large
      title={t('wake.title')}
      lead={
        sources + outcomes === 0 ? (
          t('wake.none')
        ) : (
          <>
            {sources > 0 && t('wake.from', { count: sources })} {outcomes > 0 && t('wake.led', { count: outcomes })}
          </>
        )
      }
    >
      {wake.edges.length > 0 && (
        <>
          <div className={styles.picture}>
            <WakePicture wake={drawnWake(wake, id, words)} />
          </div>
          <WakeTrace label={t('wake.steps')} steps={stepsOf(wake, id, t)} />
        </>
      )}
    </Section>
  );
}

function stepsOf(wake: WakeAnswer, here: string, t: TFunction<'contributions'>): TraceStep[] {
  const byId = new Map(wake.nodes.map((node) => [node.id, node]));
  return wake.edges
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .map(({ from, to, relation }) => {
      const name = (id: string) => {
        const node = byId.get(id);
        if (!node) return null;
        return id === here ? <b>{node.title}</b> : <a href={addressOf(node)}>{node.title}</a>;
      };
      const by = byId.get(from === here ? to : from)?.author;
      const text = <Filled text={t(`wake.${relation}`, holes('source', 'target'))} parts={{ source: name(from), target: name(to) }} />;
      return {
        id: `${from} ${to} ${relation}`,
        text: (
          <>
            {text}
            {by && <By author={by} />}
          </>
        ),
      };
    });
}

/** Credit to whoever gave the other end of the line. */
function By({ author }: { author: Author }) {
  const { t } = useTranslation('contributions');
  const name = author.kind === 'member' ? author.name : '';
  return <span className={styles.by}>{t(`wake.by.${useAuthorCase(author)}`, { name })}</span>;
}
