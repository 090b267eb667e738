// Numbers written as words. Articles ("un", "ein", "um") count only before a unit: "une heure" is a figure, "une carte" is not.
import type { Language } from '../../../../core/languages.ts';
import type { Lexicon } from './phrases.ts';
import { lexiconFrom } from './phrases.ts';

export const numbers: Record<Language, Lexicon<true>> = {
  fr: lexiconFrom(`deux, trois, quatre, cinq, six, sept, huit, dix, onze, douze, treize, quatorze, quinze, seize, vingt,
    trente, quarante, cinquante, soixante, septante, huitante, nonante, cent(s|), mille, million(s|), milliard(s|),
    neuf (sur|fois|clients|clientes|personnes|familles|mois|ans|jours|heures|minutes|euros|foyers|magasins), dizaine(s|),
    douzaine(s|), quinzaine, vingtaine, trentaine, quarantaine, cinquantaine, soixantaine, centaine(s|), millier(s|),
    moitié, tiers, quart(s|), le double, le triple, un(e|) (heure|minute|jour|semaine|mois|an|année|euro|centime) ,
    un(e|) (client|cliente|personne|famille|foyer|fois) sur, demi heure`),
  en: lexiconFrom(`two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen,
    sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred(s|),
    thousand(s|), million(s|), billion(s|), dozen(s|), half, third(s|) of, one third, a third, quarter(s|) of,
    a quarter, twice, one in, one out of, one (hour|minute|day|week|month|year|euro|pound|dollar|cent),
    an hour, a fifth, a tenth`),
  de: lexiconFrom(`zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn,
    sechzehn, siebzehn, achtzehn, neunzehn, (|ein|zwei|drei|vier|fünf)hundert, (|ein|zwei|drei|vier|fünf|zehn)tausend,
    hunderte(n|), tausende(n|), million(en|), milliarde(n|), dutzend(e|), hälfte, drittel(n|), viertel(n|), doppelt,
    jede(r|s|m|n|) (zweite|zweiten|dritte|dritten|vierte|vierten|fünfte|fünften|zehnte|zehnten), zweimal, dreimal,
    ein(e|en|em|er|) (stunde|minute|tag|woche|monat|jahr|jahres|euro|cent), halbe(n|) stunde`),
  pt: lexiconFrom(`dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze, quatorze,
    quinze, dez(a|e)sseis, dez(a|e)ssete, dezoito, dez(a|e)nove, vinte, trinta, quarenta, cinquenta, sessenta, setenta,
    oitenta, noventa, cem, cento, (duz|trez|quatroc|quinh|seisc|setec|oitoc|novec)ent(os|as), mil, milh(ão|ões),
    milhar(es|), dezena(s|), dúzia(s|), centena(s|), metade, terço(s|), o dobro, o triplo, um(a|) em cada,
    um(a|) (hora|minuto|dia|semana|mês|ano|euro|real|cêntimo), meia hora`),
};

/** "zweiundvierzig": German writes its tens as one word. */
export const germanTens = /^(?:\p{L}+und)?(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)$/u;

/** Before these, 1900 to 2099 is a year and not a figure of anything. */
export const beforeYear: Record<Language, ReadonlySet<string>> = {
  fr: new Set('en depuis dès fin début mi avant après l année d'.split(' ')),
  en: new Set('in since by from until before after early late mid year of'.split(' ')),
  de: new Set('in seit ab bis vor nach ende anfang mitte jahr jahre'.split(' ')),
  pt: new Set('em desde até de antes depois ano fim início meados'.split(' ')),
};
