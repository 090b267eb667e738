// Words whose full stop does not end a sentence.
import type { Language } from '../../../../core/languages.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never end a sentence: titles, and abbreviations that call for what follows. */
export const binding: Record<Language, ReadonlySet<string>> = {
  fr: set('m mm mme mmes mlle mlles dr drs pr prof me mgr st ste av bd boul cf ex vs réf éd'),
  en: set('mr mrs ms mx dr prof st mt messrs rev hon gen vs cf approx'),
  de: set(
    'dr prof hr fr st bzw ca vgl evtl ggf inkl exkl zzgl sog bspw dipl ing mag nr mio mrd tsd tel max mind z d u o i v e',
  ),
  pt: set('sr sra srs sras dr dra drs dras prof profa eng enga exmo exma vs cf ex av'),
};

/** End one unless a figure or a small letter follows: "p. 3" against "etc. Nous". */
export const loose: Record<Language, ReadonlySet<string>> = {
  fr: set('etc cie co inc ltd p pp art fig chap vol no n tél env min max janv févr avr juil oct nov déc'),
  en: set(
    'etc inc ltd co corp no nos p pp vol fig art ch sec est dept tel min max jr sr jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  de: set('usw etc co kg abs art s str std min jan feb apr jun jul aug sept okt nov dez'),
  pt: set(
    'etc ltda cia lda tel pág p art fig no n vol cap aprox séc min máx jan fev mar abr mai jun jul ago set out nov dez',
  ),
};

export const germanMonths = set(
  'januar jänner februar märz april mai juni juli august september oktober november dezember jan feb mär apr jun jul aug sep sept okt nov dez',
);

/** After these a German figure with a full stop is an ordinal: "am 3. Tag". */
export const beforeGermanOrdinal = set(
  'am im der die das dem den des vom zum zur beim ab bis seit jeder jede jedes ihr ihre ihrem ihren unser unsere unserem unseren sein seine und',
);
