import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Section, Skeleton, Time, WakePicture, WakeTrace } from '../../../ui/index.ts';
import type { Author, Wake as WakeAnswer } from '../contract.ts';
import { wakeQuery } from './api.ts';
import { useAuthorCase } from './author-name.tsx';
import { Filled, holes } from './filled.tsx';
import { addressOf } from './kinds.ts';
import styles from './wake.module.css';
import type { WakeStep } from './wake-step.ts';
import { drawnWake, summed, type WakeWords } from './wake-drawn.ts';

/** Where a contribution comes from and what became of it: said in a sentence, drawn, and listed. */
export function Wake({ id, further = [] }: { id: string; further?: readonly WakeStep[] }) {
  const { t } = useTranslation('contributions');
  const wake = useQuery(wakeQuery(id)).data;
  if (!wake) {
    return (
      <Section large title={t('wake.title')}>
        <Skeleton lines={2} />
      </Section>
    );
  }
  const { sources, outcomes } = summed(wake);
  const steps = [
    ...wake.edges.map((edge) => ({
      id: `${edge.from} ${edge.to} ${edge.relation}`,
      at: edge.at,
      text: <Step key={edge.from + edge.to} wake={wake} here={id} edge={edge} />,
    })),
    ...further.map(({ id: step, at, text }) => ({ id: step, at, text: <Further key={step} at={at} text={text} /> })),
  ].sort((a, b) => b.at.localeCompare(a.at));
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
          further.length === 0 && t('wake.none')
        ) : (
          <>
            {sources > 0 && t('wake.from', { count: sources })} {outcomes > 0 && t('wake.led', { count: outcomes })}
          </>
        )
      }
    >
      {wake.edges.length > 0 && (
        <div className={styles.picture}>
          <WakePicture wake={drawnWake(wake, id, words)} />
        </div>
      )}
      {steps.length > 0 && <WakeTrace label={t('wake.steps')} steps={steps} />}
    </Section>
  );
}

/** One line of the wake as a sentence, newest first, with credit to whoever gave the other end of it. */
function Step({ wake, here, edge }: { wake: WakeAnswer; here: string; edge: WakeAnswer['edges'][number] }) {
  const { t } = useTranslation('contributions');
  const { from, to, relation } = edge;
  const name = (id: string) => {
    const node = wake.nodes.find((one) => one.id === id);
    if (!node) return null;
    return id === here ? <b>{node.title}</b> : <a href={addressOf(node)}>{node.title}</a>;
  };
  const other = wake.nodes.find((node) => node.id === (from === here ? to : from));
  return (
    <>
      <Filled
        text={t(`wake.${relation}`, holes('source', 'target'))}
        parts={{ source: name(from), target: name(to) }}
      />
      {other && <By author={other.author} />}
    </>
  );
}

function Further({ at, text }: Pick<WakeStep, 'at' | 'text'>) {
  return (
    <>
      {text}
      <span className={styles.by}>
        <Time at={at} />
      </span>
    </>
  );
}

function By({ author }: { author: Author }) {
  const { t } = useTranslation('contributions');
  const name = author.kind === 'member' ? author.name : '';
  return <span className={styles.by}>{t(`wake.by.${useAuthorCase(author)}`, { name })}</span>;
}
