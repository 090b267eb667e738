// The German passive: a form of werden and a participle in the same clause; werden with an infinitive is the future.
import type { Token } from '../text/tokens.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const become = set('werde wirst wird werden werdet wurde wurdest wurden wurdet würde würdest würden würdet worden');

/** Participles of verbs without ge-, in -en, that are not their own infinitive. */
const strong =
  set(`verstanden verloren verboten versprochen beschrieben entschieden erhoben unterschrieben übernommen begonnen
  beschlossen entworfen erfunden empfohlen verschoben vertrieben betrieben unternommen überwiesen bewiesen verziehen vermieden
  unterbrochen zerbrochen besprochen entnommen verbunden empfunden bestritten überschritten verworfen ersonnen bewogen erwogen
  unterstrichen verliehen entliehen versehen verstoßen`);

/** Small words that look like participles: adjectives, adverbs, infinitives and finite verbs. */
const others =
  set(`gegen gern gerne genug gestern gerecht geht gibt gilt gleich gesamt gesund genau gering gewiss gemeinsam
  gelten gehen geben gewinnen gefallen gehören genießen gestalten gelingen geschehen genügen gewähren gelangen gefährden
  gewöhnen gefällt gehört genießt genügt gelingt gewinnt geschieht gestern geeignet gewohnt gespannt geduldet gemütlich gebraucht-
  bereit bekannt beliebt berühmt bewusst erst ernst verliebt verrückt überhaupt besorgt begeistert beruhigt belebt vertraut
  bestimmt verwandt berechtigt unbekannt unbeliebt bericht verheiratet erkrankt verdient besteht versteht erhält behält
  entsteht entfällt verfällt erfährt beginnt bekommt bezahlt-er über unter gut ent gelegentlich gedanken geschichten gerade
  gründen zuletzt zunächst überlegt ermüdet verspätet
  angenehm eingehen angeben ausgeben abgeben zurückgeben weitergeben vorgehen umgehen angehen aufgeben hergeben ausgehen
  eingeben übergeben vergeben begeben nachgehen zugeben zugehen herausgeben bekanntgeben untergehen vergehen entgehen begehen
  mitgehen losgehen weggehen hingehen hineingehen preisgeben freigeben dazugehören angehören aufgehen abgehen abgewinnen
  zurückgewinnen mitgestalten umgestalten ausgestalten`);

const withGe = /^(?:\p{Ll}{2,9})?ge\p{Ll}{2,}(?:t|en)$/u;
const withoutGe = /^(?:be|ver|er|ent|zer|emp|miss|über|unter|wider|hinter|wieder)\p{Ll}{2,}t$/u;
const inIert = /^\p{Ll}{2,}iert$/u;

const isParticiple = ({ raw }: Token) =>
  (withGe.test(raw) || withoutGe.test(raw) || inIert.test(raw) || strong.has(raw)) && !others.has(raw);

const parts = /[,;:()–—„“”«»"]/;
const joins = new Set(['und', 'oder', 'aber', 'sondern', 'denn']);

/** The first passive of a sentence as first and last token, or null. */
export function passiveIn(tokens: Token[], text: string): [number, number] | null {
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const parted = token !== undefined && at > 0 && parts.test(text.slice(tokens[at - 1]?.to, token.from));
    if (token !== undefined && !parted && !joins.has(token.word)) continue;
    const found = passiveInClause(tokens, start, at);
    if (found) return found;
    start = at;
  }
  return null;
}

function passiveInClause(tokens: Token[], start: number, end: number): [number, number] | null {
  const clause = tokens.slice(start, end);
  const verb = clause.findIndex(({ word }) => become.has(word));
  if (verb < 0) return null;
  const participle = clause.findLastIndex(isParticiple);
  if (participle < 0) return null;
  // "wird gekauft haben" is the future perfect; "würde gern besucht haben" too.
  const after = clause[participle + 1]?.word;
  if (after === 'haben' || after === 'sein' || after === 'hat') return null;
  // "wird das gewünschte Geschenk bekommen": an infinitive closes a future, unless a modal follows the passive.
  const last = clause.at(-1);
  const closing = participle === clause.length - 1 || become.has(last?.word ?? '') || verb > participle;
  const modal = set(
    'können kann müssen muss sollen soll dürfen darf wollen will konnte konnten mussten musste sollte sollten',
  );
  const future =
    !closing &&
    /(?:en|ern|eln)$/.test(last?.raw ?? '') &&
    /^\p{Ll}/u.test(last?.raw ?? '') &&
    !modal.has(last?.word ?? '');
  if (future) return null;
  return [start + Math.min(verb, participle), start + Math.max(verb, participle)];
}
