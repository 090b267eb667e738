import type { ReleasePage } from '../../contract.ts';
import styles from './appendix.module.css';
import { pageWords } from '../../words/page.ts';

export const imageAddress = (releaseId: string, imageId: string) =>
  `/api/press-releases/${releaseId}/images/${imageId}`;

/** Images stand after the text, each with what it shows in words. */
export function Appendix({ page }: { page: ReleasePage }) {
  if (page.images.length === 0) return null;
  const { language } = page.text;
  return (
    <section className={styles.appendix} lang={language}>
      <h2>{pageWords[language].appendix}</h2>
      {page.images.map(({ id, alternative, width, height }) => (
        <figure key={id}>
          <img
            src={imageAddress(page.contribution.id, id)}
            alt={alternative}
            width={width}
            height={height}
            loading="lazy"
            decoding="async"
          />
          <figcaption aria-hidden>{alternative}</figcaption>
        </figure>
      ))}
    </section>
  );
}
