import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { Context } from '../../../core/context.ts';
import { editDocument } from '../document/edit.ts';
import { type KeptNode, rewrite } from '../document/rewrite.ts';
import { fragmentName } from '../document/schema.ts';
import { seedDocument } from '../document/text.ts';
import type { ReleaseText } from '../release-text.ts';

/** Writes a whole text into the live document, touching what differs; the caller has asked whether the actor may. */
export async function writeText(ctx: Context, id: string, text: ReleaseText): Promise<boolean> {
  const written = new Y.Doc();
  Y.applyUpdate(written, seedDocument(text));
  const content = yXmlFragmentToProsemirrorJSON(written.getXmlFragment(fragmentName)) as KeptNode;
  written.destroy();
  return editDocument(ctx, id, (doc) => rewrite(doc, content));
}
