// Who does what: sentences in the passive hide it.
import type { Language } from '../../../../core/languages.ts';
import { passiveIn as en } from '../lexicons/voice-en.ts';
import { passiveIn as fr } from '../lexicons/voice-fr.ts';
import { passiveIn as de } from '../lexicons/voice-de.ts';
import { passiveIn as pt } from '../lexicons/voice-pt.ts';
import type { Rule } from '../reading.ts';
import { customerProse, holds, passageOf, sharedSection } from '../reading.ts';
import type { Analysis } from '../text/analysis.ts';
import { perText } from '../text/analysis.ts';
import type { Sentence } from '../text/tokens.ts';

const passiveIn: Record<Language, typeof fr> = { fr, en, de, pt };

/** One passive sentence in ten does no harm, and some are right. */
export const passivesAllowed = 0.1;

const passivesOf = perText(({ sentences, text, language }: Analysis) =>
  sentences.flatMap((sentence: Sentence) => {
    const range = passiveIn[language](sentence.tokens, text);
    return range ? [{ sentence, first: range[0], last: range[1] }] : [];
  }),
);

export const activeVoice: Rule = (reading) => {
  const prose = customerProse(reading);
  const sentences = prose.reduce((sum, { analysis }) => sum + analysis.sentences.length, 0);
  if (sentences === 0) return 'waits';
  const passages = prose.flatMap((piece) =>
    passivesOf(piece.analysis).map(({ sentence, first, last }) => passageOf(piece, sentence, first, last)),
  );
  if (passages.length <= sentences * passivesAllowed) return holds;
  return [{ section: sharedSection(passages), data: { count: passages.length, sentences }, passages }];
};
