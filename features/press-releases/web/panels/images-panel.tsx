import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, EmptyState, Field, IconButton, Notice, TextField } from '../../../../ui/index.ts';
import type { ReleasePage } from '../../contract.ts';
import { api, useReleaseAct } from '../api.ts';
import { imageAddress } from '../paper/appendix.tsx';
import { Trouble } from '../trouble.tsx';
import styles from './panels.module.css';
import { shrinkImage, UnreadableImage } from './shrink-image.ts';

/** The appendix: images after the text, each described for those who do not see it. */
export function ImagesPanel({ page }: { page: ReleasePage }) {
  const { t } = useTranslation('pressReleases');
  const { id } = page.contribution;
  const writes = page.access === 'write';
  const remove = useReleaseAct(id, (imageId: string) =>
    api('DELETE /api/press-releases/:id/images/:imageId', { params: { id, imageId } }),
  );
  return (
    <div className={styles.panel}>
      <p className={styles.lead}>{t('images.lead')}</p>
      {page.images.length === 0 && <EmptyState title={t('images.none')} why={t('images.noneWhy')} />}
      <ul className={styles.list}>
        {page.images.map((image) => (
          <li key={image.id}>
            <span className={styles.row}>
              <img className={styles.thumb} src={imageAddress(id, image.id)} alt="" />
              <span className={styles.grow}>{image.alternative}</span>
              {writes && (
                <IconButton
                  icon="trash"
                  label={t('images.remove', { alternative: image.alternative })}
                  onClick={() => remove.mutate(image.id)}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
      <Trouble problem={remove.error} />
      {writes && <Add id={id} />}
    </div>
  );
}

function Add({ id }: { id: string }) {
  const { t } = useTranslation('pressReleases');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState('');
  const [alternative, setAlternative] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const act = useReleaseAct(id, (body: { data: string; alternative: string }) =>
    api('POST /api/press-releases/:id/images', { params: { id }, body }),
  );
  useEffect(() => {
    if (!file) return setPreview('');
    const address = URL.createObjectURL(file);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [file]);
  const send = async () => {
    if (!file) return;
    setUnreadable(false);
    try {
      const data = await shrinkImage(file);
      act.mutate(
        { data, alternative: alternative.trim() },
        {
          onSuccess: () => {
            setFile(null);
            setAlternative('');
          },
        },
      );
    } catch (error) {
      if (!(error instanceof UnreadableImage)) throw error;
      setUnreadable(true);
    }
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t('images.file')} hint={t('images.fileHint')}>
        {(described) => (
          <input
            {...described}
            key={file ? 'chosen' : 'none'}
            className={styles.file}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/gif,image/heic,image/avif"
            onChange={(event) => setFile(event.currentTarget.files?.[0] ?? file)}
          />
        )}
      </Field>
      {preview && <img className={styles.preview} src={preview} alt="" />}
      <TextField
        label={t('images.alternative')}
        hint={t('images.alternativeHint')}
        maxLength={300}
        value={alternative}
        onChange={(event) => setAlternative(event.currentTarget.value)}
      />
      {unreadable && (
        <Notice kind="error" live>
          {t('trouble.image_unreadable')}
        </Notice>
      )}
      <Trouble problem={act.error} />
      <Button type="submit" look="primary" busy={act.isPending} disabled={!file || alternative.trim() === ''}>
        {t('images.add')}
      </Button>
    </form>
  );
}
