// Words of an attribution that do not tell who somebody is.
import type { Language } from '../../../../core/languages.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** "a happy customer" says nothing more than "customer". */
export const anybody: Record<Language, ReadonlySet<string>> = {
  fr: set(
    `un une le la l notre nos client cliente clients utilisateur utilisatrice consommateur consommatrice satisfait satisfaite
    heureux heureuse ravi ravie fidèle anonyme imaginaire type testeur testeuse`,
  ),
  en: set(
    'a an the our one customer customers client user consumer happy satisfied loyal delighted anonymous typical tester',
  ),
  de: set(
    `ein eine einer der die das unser unsere kunde kundin kunden nutzer nutzerin verbraucher verbraucherin zufriedener
    zufriedene glücklicher glückliche treue treuer begeisterter begeisterte anonym tester testerin`,
  ),
  pt: set(
    `um uma o a nosso nossa cliente clientes utilizador utilizadora usuário usuária consumidor consumidora satisfeito
    satisfeita feliz fiel contente anónimo anónima anônimo`,
  ),
};

/** Small words inside names: "Maria da Silva", "Ludwig van Beethoven". */
export const particles = set(
  'de du des d la le von van zu zum der den da das do dos di del e y af ten ter bin al el mc',
);
