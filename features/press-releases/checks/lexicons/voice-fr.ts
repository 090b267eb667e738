// The French passive: a form of être, then a participle. Movement verbs and reflexive verbs also take être, and are active.
import type { Token } from '../text/tokens.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const be =
  set(`suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes furent serai seras sera serons serez
  seront serais serait serions seriez seraient sois soit soyons soyez soient fût être étant`);
const have =
  set(`ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait
  aurions auriez auraient ayant avoir ait aient eu`);
const adverbs =
  set(`pas plus jamais déjà encore toujours souvent aussi bien mal ainsi donc alors enfin tout toute tous toutes
  trop très peu parfois ensuite d abord rarement vite désormais aujourd hui en y largement jusqu ici presque même également`);
const reflexive = set('me m te t se s');

const endings = (stems: string, suffixes: string[]) =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) => suffixes.map((suffix) => stem + suffix));

/** Participles that do not end in -é; adjectives such as "ouvert" or "connu" are left out. */
const irregular = new Set(
  endings(
    `fait refait dit écrit produit réduit traduit construit détruit conduit introduit vendu rendu perdu vu lu tenu obtenu retenu
    soutenu maintenu reçu aperçu conçu déçu choisi fourni rempli garanti défini établi réuni bâti servi offert découvert
    résolu atteint rejoint étendu entendu attendu répondu défendu suspendu interdit envahi saisi suivi trahi averti
    élu battu répandu reconnu exclu décrit prescrit souscrit cuit enduit peint éteint contraint craint`,
    ['', 'e', 's', 'es'],
  ).concat(
    endings('mis pris compris appris repris surpris permis promis remis transmis soumis admis commis acquis requis', [
      '',
      'e',
      'es',
    ]),
  ),
);

/** Verbs whose compound past takes être, and words in -é that are adjectives or nouns after "est". */
const active = new Set(
  endings(
    `allé arrivé entré rentré monté remonté resté tombé retombé retourné passé repassé né décédé devenu
    fatigué énervé âgé usé passionné intéressé motivé concerné situé basé obligé habitué adapté compliqué limité élevé équipé
    connecté réservé dédié destiné privé carré doué sensé censé rassuré enchanté désolé épuisé fâché occupé pressé
    gêné étonné blessé attaché organisé mouillé cassé bondé démodé périmé isolé marié divorcé retraité salarié diplômé
    soulagé lassé illimité inespéré animé raté varié spécialisé engagé persuadé déterminé terminé fermé coincé bloqué habité
    surpris déçu lié`,
    ['', 'e', 's', 'es'],
  ).concat(
    'santé liberté côté été qualité clé clés réalité nécessité priorité moitié vérité difficulté possibilité beauté société rendez'.split(
      ' ',
    ),
  ),
);

const isParticiple = (word: string) => (/.{2}(?:é|ée|és|ées)$/.test(word) || irregular.has(word)) && !active.has(word);

/** The first passive of a sentence as first and last token, or null. */
export function passiveIn(tokens: Token[], text: string): [number, number] | null {
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    let subject = at - 1;
    if (word === 'été') {
      while (adverbs.has(tokens[subject]?.word ?? '') && !have.has(tokens[subject]?.word ?? '')) subject--;
      if (!have.has(tokens[subject]?.word ?? '')) continue;
      subject--;
    } else if (!be.has(word)) continue;
    const before = tokens[subject]?.word ?? '';
    const earlier = tokens[subject - 1]?.word ?? '';
    if (reflexive.has(before) || ((before === 'nous' || before === 'vous') && earlier === before)) continue;
    // "C’est promis", "peut-être".
    if (before === 'c' || before === 'ce' || text[(tokens[at]?.from ?? 0) - 1] === '-') continue;
    let next = at + 1;
    while (next - at < 4 && (adverbs.has(tokens[next]?.word ?? '') || /.{3}ment$/.test(tokens[next]?.word ?? '')))
      next++;
    const between = text.slice(tokens[at]?.to, tokens[next]?.from);
    if (!/[,;:(«»]/.test(between) && isParticiple(tokens[next]?.word ?? '')) return [at, next];
  }
  return null;
}
