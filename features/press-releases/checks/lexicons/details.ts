// What makes a customer's words concrete: a place that one can picture, or a before and an after.
import type { Language } from '../../../../core/languages.ts';
import type { Lexicon } from '../text/phrases.ts';
import { lexiconFrom } from '../text/phrases.ts';

/** Common nouns of places; towns are recognised by their preposition and capital. */
export const places: Record<Language, Lexicon<true>> = {
  fr: lexiconFrom(`cuisine, salon, chambre, étage, palier, immeuble, appartement, cour, jardin, garage, cave, balcon, bureau, atelier, usine, entrepôt, magasin(s|),
    boutique(s|), caisse(s|), rayon(s|), gare, aéroport, quai, train, métro, bus, tramway, voiture, route, parking, plage,
    mer, montagne, campagne, village, hôtel, camping, gîte, restaurant, boulangerie, pharmacie, marché, école, collège,
    lycée, crèche, université, hôpital, mairie, poste, banque, canapé, chez moi, chez nous, à la maison`),
  en: lexiconFrom(`kitchen, floor, flat, landing, courtyard, living room, bedroom, garden, garage, basement, balcony, office, desk, workshop, factory,
    warehouse, shop, store, till, checkout, aisle, station, airport, platform, train, underground, subway, bus, tram, car,
    van, road, car park, parking lot, beach, seaside, sea, mountain(s|), countryside, village, hotel, campsite, cottage,
    restaurant, bakery, pharmacy, supermarket, market, school, nursery, university, hospital, town hall, post office,
    bank, couch, sofa, at home`),
  de: lexiconFrom(`küche, stock, wohnung, treppenhaus, hof, wohnzimmer, schlafzimmer, kinderzimmer, garten, garage, keller, balkon, büro, schreibtisch,
    werkstatt, fabrik, werk, lager, laden, geschäft, filiale, kasse, regal, bahnhof, flughafen, bahnsteig, zug, u-bahn,
    s-bahn, bus, straßenbahn, auto, straße, parkplatz, strand, meer, ostsee, nordsee, berge(n|), dorf, hotel, campingplatz,
    ferienwohnung, restaurant, bäckerei, apotheke, supermarkt, markt, schule, kita, kindergarten, universität, krankenhaus,
    rathaus, post, bank, sofa, zu hause, zuhause, nach hause`),
  pt: lexiconFrom(`cozinha, andar, prédio, apartamento, pátio, sala, quarto, jardim, garagem, cave, varanda, escritório, secretária, oficina, fábrica,
    armazém, loja(s|), caixa, balcão, corredor, estação, aeroporto, cais, comboio, trem, metro, metrô, autocarro, ônibus,
    elétrico, carro, estrada, estacionamento, praia, mar, serra, montanha, campo, aldeia, hotel, parque de campismo,
    restaurante, padaria, farmácia, supermercado, mercado, escola, creche, universidade, hospital, câmara, correios, banco,
    sofá, em casa, lá em casa`),
};

/** A preposition that a town follows: "à Villeurbanne", "from Leeds", "in Köln", "em Braga". */
export const townPrepositions: Record<Language, ReadonlySet<string>> = {
  fr: new Set(['à', 'vers', 'depuis']),
  en: new Set(['in', 'to', 'from', 'near']),
  de: new Set(['in', 'nach', 'aus']),
  pt: new Set(['em', 'para', 'de']),
};

/** German writes every noun with a capital: these follow "in", "nach" or "aus" without being a town. */
export const notTowns = new Set(
  `ruhe zukunft wahrheit form zeit kürze raten ordnung summe bar euro punkten aktion frage kraft verbindung bezug richtung
  erinnerung gefahr eile not liebe freude erfahrung gewohnheit angst spaß neugier versehen prinzip zweifel minuten stunden
  tagen wochen monaten jahren sekunden wirklichkeit deutsch englisch vollem partnerschaft eigenregie belieben wunsch bedarf
  ablauf feierabend plan lust i monday tuesday wednesday thursday friday saturday sunday january february march april may
  june july august september october november december english french german portuguese`.split(/\s+/),
);

export const before: Record<Language, Lexicon<true>> = {
  fr: lexiconFrom(`avant, autrefois, auparavant, jusque-là, jusqu'ici, jusqu'à présent, jusqu'alors, longtemps, il y a encore,
    à l'époque, l'an dernier, l'année dernière, d'habitude, pendant des années, toujours cru`),
  en: lexiconFrom(
    `before, used to, until now, until then, previously, last year, in the past, for years, usually, once`,
  ),
  de: lexiconFrom(`früher, vorher, bisher, bislang, davor, damals, bis dahin, letztes jahr, im letzten jahr, jahrelang, sonst,
    zuvor`),
  pt: lexiconFrom(
    `antes, antigamente, até agora, até aqui, dantes, outrora, no ano passado, durante anos, costumava, sempre`,
  ),
};

export const after: Record<Language, Lexicon<true>> = {
  fr: lexiconFrom(
    `maintenant, désormais, aujourd'hui, depuis, à présent, cette fois, cette année, cet été, dorénavant`,
  ),
  en: lexiconFrom(`now, today, since, nowadays, these days, this time, this year, this summer, from now on`),
  de: lexiconFrom(`jetzt, heute, nun, seitdem, inzwischen, mittlerweile, diesmal, dieses jahr, seither`),
  pt: lexiconFrom(`agora, hoje, desde então, desta vez, este ano, este verão, a partir de agora, atualmente, já`),
};

/** Tells a before and an after at once. */
export const turns: Record<Language, Lexicon<true>> = {
  fr: lexiconFrom(`(ai|a|avons|ont) arrêté de, (ai|avons) cessé de, n'ai plus, n'avons plus, ne suis plus, n'est plus,
    ne sont plus, n'y a plus, plus jamais, pour la première fois, plus besoin, le lendemain, (la semaine|le mois|l'année) suivant(e|),
    (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (suivant|d'après), ne (fais|fait|jette|vais|perds|dois|attends|cherche) plus`),
  en: lexiconFrom(`no longer, not any more, anymore, any more, stopped, for the first time, instead of, never again,
    gave up, don't have to, the (next|following) (day|week|month|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)`),
  de: lexiconFrom(
    `nicht mehr, nie mehr, nie wieder, kein(e|en|) mehr, zum ersten mal, statt, anstatt, aufgehört, endlich, am nächsten (tag|morgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),
    eine woche später, in der (nächsten|folgenden) woche`,
  ),
  pt: lexiconFrom(`já não, não (preciso|tenho|faço|perco|vou|deito|espero) mais, deixei de, deixámos de, pela primeira vez,
    nunca mais, em vez de, finalmente, no (dia|mês|ano) seguinte, na (semana|segunda|terça|quarta|quinta|sexta) seguinte`),
};
