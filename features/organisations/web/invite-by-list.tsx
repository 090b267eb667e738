import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Field, Notice, TextArea } from '../../../ui/index.ts';
import { api, useAct } from './api.ts';
import styles from './form.module.css';
import { ListFailures } from './list-failures.tsx';
import { readText } from './read-text.ts';
import { Trouble } from './trouble.tsx';

/** A list is tried before it is sent: the rehearsal finds what is wrong and counts the mails that would leave. */
export function InviteByList() {
  const { t } = useTranslation('organisations');
  const [csv, setCsv] = useState('');
  const [reread, setReread] = useState(false);
  const send = useAct(
    (rehearsal: boolean) => api('POST /api/members/import', { body: { csv, rehearsal } }),
    ['invitations'],
  );
  const result = send.data;
  const rehearsed = result !== undefined && send.variables;
  const ready = rehearsed && result.failures.length === 0 && result.invited > 0;

  function change(text: string, wasReread = false) {
    setCsv(text);
    setReread(wasReread);
    send.reset();
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.isPending && csv.trim() !== '') send.mutate(!ready);
      }}
    >
      <FileField onText={change} />
      {reread && <Notice kind="warn">{t('list.reread')}</Notice>}
      <TextArea
        label={t('list.paste')}
        rows={5}
        value={csv}
        placeholder={t('list.example')}
        spellCheck={false}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <Trouble problem={send.error} />
      {result && result.failures.length > 0 && <ListFailures failures={result.failures} />}
      {result && result.failures.length === 0 && (
        <Notice kind={result.invited > 0 ? 'good' : 'info'} live>
          {result.invited > 0 && <p>{t(rehearsed ? 'list.fine' : 'list.done', { count: result.invited })}</p>}
          {result.known > 0 && <p>{t('list.known', { count: result.known })}</p>}
        </Notice>
      )}
      <p>
        <Button
          type="submit"
          look="primary"
          icon={ready ? 'send' : 'check'}
          busy={send.isPending}
          disabled={csv.trim() === ''}
        >
          {ready ? t('list.invite', { count: result.invited }) : t('list.rehearse')}
        </Button>
      </p>
    </form>
  );
}

/** The browser's own control speaks the browser's language: ours stands before it. */
function FileField({ onText }: { onText: (text: string, reread: boolean) => void }) {
  const { t } = useTranslation('organisations');
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);

  async function take(file: File | undefined) {
    if (!file) return;
    const { text, reread } = await readText(file);
    setName(file.name);
    onText(text, reread);
  }

  return (
    <Field label={t('list.file')} hint={t('list.fileHint')}>
      {(described) => (
        <div className={styles.facts}>
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
          <Button {...described} icon="upload" onClick={() => input.current?.click()}>
            {t('list.choose')}
          </Button>
          <span role="status">{name}</span>
        </div>
      )}
    </Field>
  );
}
