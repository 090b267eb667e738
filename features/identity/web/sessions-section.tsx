import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button, Chip, PanelRow, PanelRows, Section, Skeleton, Time } from '../../../ui/index.ts';
import { sessionsQuery, useEndSession } from './api.ts';
import { deviceOf } from './device.ts';
import { Trouble } from './trouble.tsx';

export function SessionsSection() {
  const { t } = useTranslation('identity');
  const sessions = useQuery(sessionsQuery);
  const end = useEndSession();
  const named = (userAgent: string) => {
    const device = deviceOf(userAgent);
    return device ? t('sessions.device', device) : t('sessions.unknown');
  };
  return (
    <Section title={t('sessions.title')} large>
      {sessions.isPending && <Skeleton lines={3} />}
      <Trouble problem={end.error ?? sessions.error} />
      {sessions.data && (
        <PanelRows label={t('sessions.title')}>
          {sessions.data.map(({ id, current, userAgent, signedInAt }) => (
            <PanelRow
              key={id}
              title={named(userAgent)}
              action={
                !current && (
                  <Button
                    size="small"
                    aria-label={t('sessions.endNamed', { device: named(userAgent) })}
                    onClick={() => end.mutate(id)}
                  >
                    {t('sessions.end')}
                  </Button>
                )
              }
            >
              {current && <Chip tone="sea">{t('sessions.here')}</Chip>}
              <span>
                {t('sessions.since')} <Time at={signedInAt} form="moment" />
              </span>
            </PanelRow>
          ))}
        </PanelRows>
      )}
    </Section>
  );
}
