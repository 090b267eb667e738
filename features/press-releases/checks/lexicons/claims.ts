// Vague claims per language. Innocent phrases contain such a word without claiming anything ("as soon as").
import type { Language } from '../../../../core/languages.ts';
import type { Lexicon } from '../text/phrases.ts';
import { lexiconOf } from '../text/phrases.ts';

export type Claim = 'vague' | 'superlative' | 'innocent';

function lexicon(vague: string, superlative: string, innocent: string): Lexicon<Claim> {
  const entries = (patterns: string, value: Claim) =>
    patterns.split(',').map((pattern) => [pattern.trim(), value] as const);
  return lexiconOf([
    ...entries(vague, 'vague'),
    ...entries(superlative, 'superlative'),
    ...entries(innocent, 'innocent'),
  ]);
}

const frPraised =
  'rapide(s|), simple(s|), facile(s|), complet(s|), complète(s|), avancé(s|e|es|), performant(s|e|es|), fiable(s|), puissant(s|e|es|), moderne(s|), beau, belle, sûr(s|e|es|), économique(s|), avantageu(x|se|ses), intelligent(s|e|es|), efficace(s|), pratique(s|), innovant(s|e|es|)';
const ptPraised =
  'rápid(o|a|os|as), simples, fác(il|eis), complet(o|a|os|as), avançad(o|a|os|as), fiáve(l|is), confiáve(l|is), potente(s|), modern(o|a|os|as), bonit(o|a|os|as), segur(o|a|os|as), económic(o|a|os|as), econômic(o|a|os|as), vantajos(o|a|os|as), inteligente(s|), eficaz(es|), eficiente(s|), prátic(o|a|os|as), inovador(a|es|as|)';
const enPraised =
  'advanced, powerful, reliable, complete, comprehensive, efficient, effective, innovative, intuitive, convenient, modern, trusted, secure, affordable, popular, beautiful, intelligent';
const dePraised =
  'schnell, einfach, leicht, modern, fortschrittlich, zuverlässig, schön, sicher, günstig, klüg, innovativ, bequem, praktisch, effizient, beliebt, stärk, führend';

const combined = (before: string, list: string) =>
  list
    .split(',')
    .map((word) => `${before} ${word.trim()}`)
    .join(',');
const germanSuperlatives = dePraised
  .split(',')
  .map((word) => `${word.trim()}ste(|n|r|s|m)`)
  .join(',');

export const claims: Record<Language, Lexicon<Claim>> = {
  fr: lexicon(
    `innovant(s|e|es|), novat(eur|eurs|rice|rices), révolutionnaire(s|), révolutionne(r|nt|), incontournable(s|), inégalé(s|e|es|),
    inégalable(s|), incomparable(s|), exceptionnel(s|le|les|), extraordinaire(s|), incroyable(s|), inédit(s|e|es|), sans précédent,
    de pointe, de classe mondiale, de référence, leader(s|), numéro un, unique(s|) en son genre, hors du commun,
    haut de gamme, nouvelle génération, dernière génération, intuiti(f|fs|ve|ves), bientôt, prochainement,
    dans les meilleurs délais, très prochainement, ultra-performant(s|e|es|), parfait(s|e|es|), idéal(e|es|)`,
    `meilleur(s|e|es|), ${combined('(le|la|les)(| )plus', frPraised)}, de (manière|façon) significative, considérablement, significativement, sensiblement, nettement, drastiquement, fortement`,
    `à bientôt, meilleur(s|) ami(s|), meilleure(s|) amie(s|), meilleurs vœux, (un|une|de) meilleur(e|s|) (santé|vie), parfait sommeil, leader d'équipe, pas parfait(e|s|), n'est pas idéal`,
  ),
  en: lexicon(
    `innovative, groundbreaking, ground-breaking, revolutionary, revolutioni(ze|zes|zing|se|ses|sing), world-class, world-leading,
    industry-leading, market-leading, leading provider, unparalleled, unrivalled, unrivaled, unmatched, unprecedented,
    exceptional, extraordinary, incredible, amazing, awesome, ultimate, one-of-a-kind, second to none, premium, high-end,
    intuitive, state of the market, soon, shortly, in the near future, coming soon, cutting edge, perfect, ideal`,
    `best, fastest, easiest, simplest, cheapest, smartest, safest, finest, greatest, ${combined('most', enPraised)}, significantly, in a significant way, to a significant (degree|extent),
    considerably, dramatically, substantially, hugely, massively`,
    `as soon as, how soon, too soon, soon after, soon enough, sooner or later, best before, best regards, best wishes, best friend(s|),
    at best, best of luck, (do|does|did|doing) (our|my|your|their|his|her) best, know(s|) best, not perfect, works best`,
  ),
  de: lexicon(
    `innovativ(e|en|er|es|em|), bahnbrechend(e|en|er|es|), revolutionär(e|en|er|es|), revolutioniert, revolutionieren,
    weltklasse, erstklassig(e|en|er|es|), hochwertig(e|en|er|es|), einzigartig(e|en|er|es|), unvergleichlich(e|en|er|es|),
    beispiellos(e|en|er|es|), unübertroffen(e|en|er|es|), außergewöhnlich(e|en|er|es|), unglaublich(e|en|er|es|),
    wegweisend(e|en|er|es|), zukunftsweisend(e|en|er|es|), marktführ(er|end|ende|enden), branchenführend(e|en|),
    der extraklasse, der nächsten generation, der neuesten generation, intuitiv(e|en|er|es|), bald, demnächst, in kürze,
    in naher zukunft, perfekt(e|en|er|es|), ideal(e|en|er|es|), maßgeschneidert(e|en|er|es|)`,
    `beste(n|r|s|m|), bestmöglich(e|en|er|es|), ${germanSuperlatives}, erheblich, spürbar, deutlich (mehr|besser|schneller|einfacher|weniger), beträchtlich, massiv, drastisch, enorm`,
    `so bald wie, sobald, bis bald, bald darauf, beste grüße, beste freundin, bester freund, meine beste freundin, am besten,
    zum besten geben, nicht perfekt, besten dank, sicherste(n|)ns, wenigstens, möglichst bald, möglichst`,
  ),
  pt: lexicon(
    `inovador(a|es|as|), revolucionári(o|a|os|as), revoluciona(r|m|), inigualáve(l|is), incomparáve(l|is), incontornáve(l|is),
    excecional, excecionais, excepcional, excepcionais, extraordinári(o|a|os|as), incríve(l|is), inédit(o|a|os|as),
    sem precedentes, de ponta, de classe mundial, de referência, líder(es|) (de|do) mercado, número um, única no género, único no género,
    fora de série, topo de gama, última geração, nova geração, intuitiv(o|a|os|as), em breve, brevemente, dentro em breve,
    perfeit(o|a|os|as), ideal, ideais`,
    `(o|a|os|as|do|da|dos|das|no|na|nos|nas|um|uma) melhor(es|), de (forma|maneira|modo) significativ(a|o), ${combined('(o|a|os|as) mais', ptPraised)}, consideravelmente, significativamente, drasticamente, enormemente`,
    `até breve, (o|a|os|as) melhor(es|) amig(o|a|os|as),
    (o|a|um|uma) melhor do que, não é perfeit(o|a)`,
  ),
};
