import { useTranslation } from 'react-i18next';
import { Chip } from '../../../ui/index.ts';
import styles from './api.module.css';
import { type Operation, partsOf, type Schema, typeOf } from './api-schema.ts';

/** One thing that a program can do; its parts unfold. Names are the program's own, in English. */
export function ApiOperation({ operation }: { operation: Operation }) {
  const { t } = useTranslation('identity');
  const { method, path, summary, open, parameters, body, answer } = operation;
  return (
    <details className={styles.operation}>
      <summary>
        <code>
          <b>{method}</b> {path}
        </code>
        <span lang="en">{summary}</span>
        {open && <Chip>{t('api.open')}</Chip>}
      </summary>
      <div className={styles.inside}>
        {parameters.length > 0 && (
          <>
            <h3>{t('api.parameters')}</h3>
            <ul className={styles.parts}>
              {parameters.map(({ name, in: place, required, schema, description }) => (
                <Part
                  key={`${place}-${name}`}
                  name={name}
                  schema={{ ...schema, ...(description !== undefined && { description }) }}
                  required={required === true}
                  place={place}
                  defs={{}}
                  depth={0}
                />
              ))}
            </ul>
          </>
        )}
        {body && (
          <>
            <h3>{t('api.body')}</h3>
            <Parts schema={body} defs={body.$defs ?? {}} depth={0} />
          </>
        )}
        <h3>{t('api.answer')}</h3>
        {answer ? <Parts schema={answer} defs={answer.$defs ?? {}} depth={0} /> : <p>{t('api.nothing')}</p>}
      </div>
    </details>
  );
}

interface Within {
  defs: Record<string, Schema>;
  depth: number;
}

/** Deep enough for every answer there is; a schema that names itself ends here. */
const deepest = 5;

function Parts({ schema, defs, depth }: Within & { schema: Schema }) {
  const parts = partsOf(schema, defs);
  if (!parts) return null;
  return (
    <ul className={styles.parts}>
      {Object.entries(parts.properties).map(([name, part]) => (
        <Part key={name} name={name} schema={part} required={parts.required.includes(name)} defs={defs} depth={depth} />
      ))}
    </ul>
  );
}

function Part({
  name,
  schema,
  required,
  place,
  defs,
  depth,
}: Within & { name: string; schema: Schema; required: boolean; place?: string }) {
  const { t } = useTranslation('identity');
  const type = typeOf(schema, { oneOf: t('api.oneOf'), listOf: t('api.listOf'), orNothing: t('api.orNothing') });
  return (
    <li>
      <code>
        <b>{name}</b>
      </code>{' '}
      <span className={styles.type}>{[place, type, required && t('api.required')].filter(Boolean).join(' · ')}</span>
      {schema.description !== undefined && <span lang="en"> {schema.description}</span>}
      {depth < deepest && <Parts schema={schema} defs={defs} depth={depth + 1} />}
    </li>
  );
}
