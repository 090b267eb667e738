import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState, Time } from '../../../ui/index.ts';
import type { OrganisationsCalls } from '../contract.ts';
import { actsQuery } from './api.ts';
import { useEntityNames } from './entity-words.ts';
import { ManagePage } from './manage-page.tsx';
import { Pages } from './pages.tsx';
import styles from './records.module.css';

type Act = OrganisationsCalls['GET /api/audit']['answer']['items'][number];

export default function AuditPage() {
  const { t } = useTranslation('organisations');
  const query = useInfiniteQuery(actsQuery);
  return (
    <ManagePage place="audit">
      <Pages query={query}>
        {(items: Act[]) =>
          items.length === 0 ? (
            <EmptyState
              title={t('audit.none')}
              why={t('audit.noneWhy')}
              exampleLabel={t('forExample')}
              example={<List acts={[example()]} />}
            />
          ) : (
            <List acts={items} />
          )
        }
      </Pages>
    </ManagePage>
  );
}

const example = (): Act => ({
  id: '',
  act: 'role.granted',
  by: 'Farida Benali',
  subject: 'Claire Lambert',
  data: { role: 'decider' },
  at: new Date().toISOString(),
});

function List({ acts }: { acts: Act[] }) {
  const { t } = useTranslation('organisations');
  return (
    <ol className={styles.list} aria-label={t('audit.list')}>
      {acts.map((act) => (
        <Row key={act.id} act={act} />
      ))}
    </ol>
  );
}

/** One act as a sentence; what nobody has written a sentence for is shown by its name. */
function Row({ act }: { act: Act }) {
  const { t, i18n } = useTranslation('organisations');
  const entityName = useEntityNames();
  const key = `audit.acts.${act.act}`;
  const { role, entity, from, to, reason, ...data } = act.data;
  const roleKey = `roles.${String(role)}`;
  const words = {
    ...data,
    by: act.by ?? t('audit.someone'),
    subject: act.subject ?? t('audit.gone'),
    act: act.act,
    role: i18n.exists(`organisations:${roleKey}`) ? t(roleKey as 'roles.decider') : '',
    entity: entityName(entity) ?? t('everywhere'),
    from: entityName(from) ?? t('audit.gone'),
    to: entityName(to) ?? t('audit.gone'),
  };
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        {i18n.exists(`organisations:${key}`) ? t(key as 'audit.acts.other', words) : t('audit.acts.other', words)}
        <div className={styles.facts}>
          <Time at={act.at} form="moment" />
          {typeof reason === 'string' && reason !== '' && <q>{reason}</q>}
        </div>
      </div>
    </li>
  );
}
