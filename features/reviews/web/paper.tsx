import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect } from 'react';
import { Skeleton } from '../../../ui/index.ts';
import { StaticText, versionQuery } from '../../press-releases/web/index.ts';
import type { Room } from '../contract.ts';
import styles from './review-page.module.css';

interface PaperProps {
  room: Room;
  paper: RefObject<HTMLElement | null>;
  /** The text is there: from now on it can be measured how far one has read. */
  onThere: () => void;
}

/** The version that is decided on, as it was frozen. */
export default function Paper({ room, paper, onThere }: PaperProps) {
  const version = useQuery(versionQuery(room.contributionId, room.versionId)).data;
  const there = version !== undefined;
  useEffect(() => {
    if (there) onThere();
  }, [there, onThere]);
  return (
    <article id="paper" ref={paper} className={styles.paper}>
      {version ? <StaticText text={version.text} /> : <Skeleton lines={14} />}
    </article>
  );
}
