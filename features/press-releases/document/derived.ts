// What is kept beside a document so that nobody has to read it: title, excerpt, words to search, questions, places of passages.
import type * as Y from 'yjs';
import type { Language } from '../../../core/languages.ts';
import type { DocumentKey } from '../../../core/realtime/document-kind.ts';
import { excerptOf } from '../../contributions/index.ts';
import { keepAnchors } from '../passages/reanchor.ts';
import type { Queryable } from '../queryable.ts';
import { followQuestions } from '../questions/follow.ts';
import { searchable, toText } from './text.ts';

/** Brings all of it in step with `doc`, which is stored, in `language`; what stands around the text tells who wrote in it. */
export async function keepDerived(
  queryable: Queryable,
  key: DocumentKey,
  doc: Y.Doc,
  language: Language,
  at: Date,
): Promise<void> {
  const text = toText(doc, language);
  await queryable.query(
    `WITH touched AS (UPDATE press_release SET opens_to = opens_to WHERE organisation_id = $1 AND contribution_id = $2)
     UPDATE contribution SET title = $3, excerpt = $4, search_text = $5, moved_at = $6 WHERE organisation_id = $1 AND id = $2`,
    [
      key.organisationId,
      key.name,
      (text.headline || text.product).slice(0, 200),
      excerptOf(text.subtitle || text.summary),
      searchable(text).slice(0, 60_000),
      at,
    ],
  );
  await followQuestions(queryable, key, doc, at);
  await keepAnchors(queryable, key, doc);
}
