import { type FormEvent, type ReactNode, useState } from 'react';
import { Button, TextArea } from '../../../ui/index.ts';

interface DeclineFormProps {
  words: { reason: string; hint: string; decline: string; cancel: string };
  styles: { form?: string | undefined; actions?: string | undefined };
  busy: boolean;
  onCancel: () => void;
  onDecline: (reason: string) => void;
  /** What went wrong, where it stands. */
  children?: ReactNode;
}

/** Declines what somebody offered, with a reason that they read. It stands in place of the button that asked for it. */
export function DeclineForm({ words, styles, busy, onCancel, onDecline, children }: DeclineFormProps) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onDecline(reason.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextArea
        label={words.reason}
        hint={words.hint}
        rows={2}
        maxLength={2000}
        value={reason}
        // biome-ignore lint/a11y/noAutofocus: it was asked for by the button that it stands in place of
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      {children}
      <div className={styles.actions}>
        <Button type="submit" size="small" look="primary" busy={busy} disabled={reason.trim() === ''}>
          {words.decline}
        </Button>
        <Button size="small" look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
