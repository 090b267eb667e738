import { useTranslation } from 'react-i18next';
import { Button, IconButton, Notice, TextArea, TextField } from '../../../ui/index.ts';
import { MemberPicker, type PickedMember } from '../../organisations/web/index.ts';
import { dayFromNow } from './days.ts';
import styles from './decision-panel.module.css';

export interface AskedChange {
  key: string;
  what: string;
  member: PickedMember | null;
  dueOn: string;
}

interface ChangeFieldsProps {
  changes: AskedChange[];
  onChange: (changes: AskedChange[]) => void;
  error?: string | undefined;
}

/** What must change, by whom and until when: one at first, twenty at most. */
export function ChangeFields({ changes, onChange, error }: ChangeFieldsProps) {
  const { t } = useTranslation('decisions');
  const blank = (): AskedChange => ({ key: crypto.randomUUID(), what: '', member: null, dueOn: '' });
  const shown = changes.length === 0 ? [{ ...blank(), key: 'first' }] : changes;
  const set = (key: string, part: Partial<AskedChange>) =>
    onChange(shown.map((change) => (change.key === key ? { ...change, ...part } : change)));
  return (
    <fieldset>
      <legend className={styles.legend}>{t('decide.changes')}</legend>
      <ol className={styles.asking}>
        {shown.map((change) => (
          <li key={change.key}>
            <TextArea
              label={t('decide.what')}
              rows={2}
              maxLength={1000}
              value={change.what}
              onChange={(event) => set(change.key, { what: event.currentTarget.value })}
            />
            <div className={styles.pair}>
              <MemberPicker
                label={t('decide.by')}
                optional
                value={change.member}
                onChange={(member) => set(change.key, { member })}
              />
              <TextField
                label={t('decide.day')}
                optional
                type="date"
                min={dayFromNow(1)}
                value={change.dueOn}
                onChange={(event) => set(change.key, { dueOn: event.currentTarget.value })}
              />
            </div>
            {shown.length > 1 && (
              <IconButton
                icon="trash"
                size="small"
                label={t('decide.remove')}
                onClick={() => onChange(shown.filter(({ key }) => key !== change.key))}
              />
            )}
          </li>
        ))}
      </ol>
      {error && (
        <Notice kind="error" live>
          {error}
        </Notice>
      )}
      {shown.length < 20 && (
        <Button size="small" icon="plus" onClick={() => onChange([...shown, blank()])}>
          {t('decide.add')}
        </Button>
      )}
    </fieldset>
  );
}
