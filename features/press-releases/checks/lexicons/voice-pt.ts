// The Portuguese passive: a form of ser, then a participle; with estar it is a state, and is left.
import type { Token } from '../text/tokens.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const be =
  set(`é és sou somos são foi fui fomos foram era eras éramos eram fora será serás serei seremos serão seria seríamos
  seriam seja sejas sejamos sejam fosse fôssemos fossem for formos forem ser serem sermos sendo sido`);
const adverbs =
  set(`não já também sempre ainda nunca bem mal muito pouco só apenas quase depois agora logo todos todas todo toda
  mais menos tão assim hoje ambos`);

const irregular =
  set(`feito feita feitos feitas dito dita ditos ditas escrito escrita escritos escritas visto vista vistos vistas
  aberto aberta abertos abertas posto posta postos postas entregue entregues pago paga pagos pagas ganho ganha ganhos
  ganhas gasto gasta gastos gastas aceite aceites eleito eleita eleitos eleitas coberto coberta cobertos cobertas descoberto
  descoberta descobertos descobertas refeito refeita previsto prevista previstos previstas proposto proposta propostos
  propostas imposto imposta impostos impostas descrito descrita descritos descritas inscrito inscrita inscritos inscritas`);

/** Adjectives and nouns in -ado and -ido. */
const others = new Set(
  `complicad cansad obrigad adequad delicad elevad privad avançad dedicad apaixonad ousad limitad parecid divertid querid
  reformad aposentad casad convencid colorid animad sofisticad ilimitad variad equilibrad pesad salgad educad ocupad
  interessad preocupad motivad habituad desconhecid conhecid comprid sabid perdid esgotad atrasad apressad felizad
  ultrapassad desatualizad encantad honrad empregad licenciad formad`
    .split(/\s+/)
    .flatMap((stem) => ['o', 'a', 'os', 'as'].map((ending) => stem + ending))
    .concat(
      `resultado resultados mercado mercados cuidado pedido pedidos sentido lado estado estados partido vida vidas medida medidas
      comida bebida saída saídas mercearia metade nada cada verdade sábado passado marido maridos filhada entrada entradas
      chegada chegadas ida idas partida partidas subida descida dúvida tomada chamada chamadas jornada tonelada década`.split(
        /\s+/,
      ),
    ),
);

/** An accent before the ending means another stress: "rápida", "válido" are adjectives. */
const regular = /^[^áéóâêô]{2,}(?:ad|id|íd)[oa]s?$/;
const isParticiple = (word: string) => (regular.test(word) || irregular.has(word)) && !others.has(word);

/** The first passive of a sentence as first and last token, or null. */
export function passiveIn(tokens: Token[], text: string): [number, number] | null {
  for (let at = 0; at < tokens.length; at++) {
    if (!be.has(tokens[at]?.word ?? '')) continue;
    let next = at + 1;
    while (next - at < 4 && (adverbs.has(tokens[next]?.word ?? '') || /.{3}mente$/.test(tokens[next]?.word ?? '')))
      next++;
    const between = text.slice(tokens[at]?.to, tokens[next]?.from);
    if (!/[,;:(“”"«»]/.test(between) && isParticiple(tokens[next]?.word ?? '')) return [at, next];
  }
  return null;
}
