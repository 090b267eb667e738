import type { FaqEntry, Quote, ReleaseText } from '../../release-text.ts';
import { dayInWords, headingOf, pageWords, runIn, takesMarks } from '../../words/page.ts';
import styles from './print-page.module.css';

const paragraphs = (text: string) =>
  text.split('\n').map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other name
    <p key={at}>{paragraph}</p>
  ));

/** The text alone, at fixed sizes: what is on paper is the same whatever the reader's screen and settings. */
export function PrintedText({ text, faqs }: { text: ReleaseText; faqs: boolean }) {
  const { language } = text;
  const words = pageWords[language];
  const day = dayInWords(text.date, language);
  const begins = runIn(text.place, text.date, language);
  const [first = '', ...rest] = text.summary.split('\n');
  const block = (name: 'problem' | 'solution' | 'benefits' | 'howToStart' | 'callToAction') =>
    text[name] !== '' && (
      <section>
        <h2>{headingOf(name, language)}</h2>
        {paragraphs(text[name])}
      </section>
    );
  return (
    <div className={styles.text} lang={language}>
      <p className={styles.kicker}>{day ? words.forPublication(day) : words.undated}</p>
      <h1>{text.headline || text.product}</h1>
      {text.subtitle !== '' && <p className={styles.subtitle}>{text.subtitle}</p>}
      <hr />
      <div className={styles.columns}>
        {text.summary !== '' && (
          <section>
            <p>
              {begins && <strong>{begins} </strong>}
              {first}
            </p>
            {rest.length > 0 && paragraphs(rest.join('\n'))}
          </section>
        )}
        {block('problem')}
        {block('solution')}
        {block('benefits')}
        <Said quote={text.spokespersonQuote} />
        {block('howToStart')}
        <Said quote={text.customerQuote} />
        {block('callToAction')}
      </div>
      {faqs && <Faq heading={words.headings.customerFaq} entries={text.customerFaq} waits={words.unanswered} />}
      {faqs && <Faq heading={words.headings.internalFaq} entries={text.internalFaq} waits={words.unanswered} />}
    </div>
  );
}

function Said({ quote }: { quote: Quote }) {
  if (quote.text === '') return null;
  return (
    <blockquote>
      <p>{takesMarks(quote.text) ? <q>{quote.text}</q> : quote.text}</p>
      {quote.attribution !== '' && <footer>{quote.attribution}</footer>}
    </blockquote>
  );
}

function Faq({ heading, entries, waits }: { heading: string; entries: FaqEntry[]; waits: string }) {
  if (entries.length === 0) return null;
  return (
    <section className={styles.faq}>
      <h2>{heading}</h2>
      {entries.map(({ question, answer }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two questions can ask the same
        <div key={at} className={styles.entry}>
          <h3>{question}</h3>
          {answer.trim() === '' ? <p className={styles.waits}>{waits}</p> : paragraphs(answer)}
        </div>
      ))}
    </section>
  );
}
