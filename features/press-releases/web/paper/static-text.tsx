// The page as it is before the editor is there, and wherever nobody writes: the very elements that the editor will draw.
import { type ReactNode, useId } from 'react';
import { classNames } from '../../../../ui/index.ts';
import type { ElementName } from '../../document/schema.ts';
import type { FaqEntry, Quote, ReleaseText } from '../../release-text.ts';
import { hintFor } from './hint-words.ts';
import { dayInWords, headingOf, pageWords, runIn, takesMarks } from '../../words/page.ts';
import styles from './paper.module.css';

export interface StaticTextProps {
  text: ReleaseText;
  /** Leaves the room that empty sections and buttons take while one writes, so that nothing moves when the editor comes. */
  writing?: boolean;
  faqs?: boolean;
}

/** What an empty place shows to whoever may fill it. */
type Hint = (name: ElementName, parent?: ElementName) => string | undefined;

const hintsIn =
  ({ language }: ReleaseText, writing: boolean) =>
  (text: string): Hint =>
  (name, parent) =>
    writing && text === '' ? hintFor(name, parent, language) : undefined;

const paragraphs = (text: string, hint: string | undefined, first = '') =>
  text.split('\n').map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
    <p key={at} data-placeholder={hint} data-run-in={at === 0 && first && paragraph ? first : undefined}>
      {paragraph}
    </p>
  ));

export function StaticText({ text, writing = false, faqs = true }: StaticTextProps) {
  const { language } = text;
  const hints = hintsIn(text, writing);
  const block = (
    name: 'summary' | 'problem' | 'solution' | 'benefits' | 'howToStart' | 'callToAction',
    first?: string,
  ) =>
    (writing || text[name] !== '') && (
      <Block name={name} heading={headingOf(name, language)}>
        {paragraphs(text[name], hints(text[name])(name), first)}
      </Block>
    );
  const quote = (name: 'spokespersonQuote' | 'customerQuote') =>
    (writing || text[name].text !== '') && <Said name={name} quote={text[name]} hints={hints} />;
  const faq = (name: 'customerFaq' | 'internalFaq') =>
    (writing || text[name].length > 0) && (
      <Faq name={name} heading={headingOf(name, language)} entries={text[name]} writing={writing} hints={hints} />
    );
  return (
    <div className={classNames(styles.text, writing && styles.writing)} lang={language}>
      <p data-part="product" data-placeholder={hints(text.product)('product')}>
        <span data-label>{pageWords[language].product}</span>
        <span>{text.product}</span>
      </p>
      <h1 data-part="headline" data-placeholder={hints(text.headline)('headline')}>
        {text.headline || (writing ? '' : text.product)}
      </h1>
      {(writing || text.subtitle !== '') && (
        <p data-part="subtitle" data-placeholder={hints(text.subtitle)('subtitle')}>
          {text.subtitle}
        </p>
      )}
      <div data-part="dateline" data-placeholder={hints(text.place)('dateline')}>
        <span data-place>{text.place}</span>
        <span data-day>{dayInWords(text.date, language)}</span>
      </div>
      {block('summary', runIn(text.place, text.date, language))}
      {block('problem')}
      {block('solution')}
      {block('benefits')}
      {quote('spokespersonQuote')}
      {block('howToStart')}
      {quote('customerQuote')}
      {block('callToAction')}
      {faqs && faq('customerFaq')}
      {faqs && faq('internalFaq')}
    </div>
  );
}

function Block({ name, heading, children }: { name: string; heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <section data-part={name} aria-labelledby={heading ? id : undefined}>
      {heading && <h2 id={id}>{heading}</h2>}
      <div data-body>{children}</div>
    </section>
  );
}

function Said({ name, quote, hints }: { name: ElementName; quote: Quote; hints: (text: string) => Hint }) {
  return (
    <blockquote data-part={name}>
      <p
        data-part="quoteText"
        data-quoted={takesMarks(quote.text) || undefined}
        data-placeholder={hints(quote.text)('quoteText', name)}
      >
        {quote.text}
      </p>
      <p data-part="attribution" data-placeholder={hints(quote.attribution)('attribution', name)}>
        {quote.attribution}
      </p>
    </blockquote>
  );
}

interface FaqProps {
  name: string;
  heading: string;
  entries: FaqEntry[];
  writing: boolean;
  hints: (text: string) => Hint;
}

function Faq({ name, heading, entries, writing, hints }: FaqProps) {
  return (
    <Block name={name} heading={heading}>
      {entries.map(({ question, answer }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no other name
        <div key={at} data-part="faqEntry">
          <h3 data-part="question" data-placeholder={hints(question)('question')}>
            {question}
          </h3>
          {(writing || answer !== '') && <div data-part="answer">{paragraphs(answer, hints(answer)('answer'))}</div>}
        </div>
      ))}
      {writing && <div data-adds aria-hidden />}
    </Block>
  );
}
