import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/index.ts';
import { isPast, useDay } from './days.ts';

/** By when an answer is owed. */
export function Due({ on }: { on: string }) {
  const { t } = useTranslation('decisions');
  const day = useDay()(on);
  const late = isPast(on);
  return (
    <Chip tone={late ? 'stop' : 'tell'} icon="clock">
      {t(late ? 'request.late' : 'request.due', { day })}
    </Chip>
  );
}
