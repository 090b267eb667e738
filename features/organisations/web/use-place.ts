import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Language } from '../../../core/languages.ts';
import { entitiesQuery } from './api.ts';
import { useEntityOptions } from './entity-words.ts';

/** Where somebody is invited to and in which language: the widest place one may, and its language, unless chosen otherwise. */
export function usePlace() {
  const entities = useQuery(entitiesQuery).data;
  const options = useEntityOptions(({ abilities }) => abilities.invite);
  const [entity, setEntity] = useState('');
  const [chosen, setLanguage] = useState<Language>();
  const entityId = entity || (options[0]?.value ?? '');
  const language = chosen ?? entities?.find(({ id }) => id === entityId)?.language ?? 'fr';
  return { entityId, setEntity, options, language, setLanguage };
}
