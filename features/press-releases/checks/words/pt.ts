import type { CheckWords } from './fr.ts';

export const pt = {
  'sections-filled': {
    holds: 'Está tudo escrito',
    fails_one: 'Uma secção ainda está vazia.',
    fails_other: '{{count}} secções ainda estão vazias.',
    reason: 'Uma secção vazia é uma pergunta a que ninguém respondeu ainda. Quem o lê vai fazê-la.',
    example: 'Nada a dizer sobre o preço? Escreva o que supõe: «Incluído no cartão, sem custos.»',
  },
  'headline-short': {
    holds: 'O título diz-se de um fôlego',
    fails: 'O título tem {{count}} caracteres; até {{limit}}, decora-se.',
    reason: 'Um título curto repete-se aos colegas; um título longo salta-se.',
    example: '«Escale: os seus pontos tornam-se férias»',
  },
  'headline-names-product': {
    holds: 'O título diz o nome do produto',
    fails: 'O título não diz «{{product}}».',
    reason: 'Logo no título, os clientes devem saber o que podem pedir na loja.',
    example: '«Com o Escale, os pontos do cartão pagam uma noite à beira-mar»',
  },
  'subtitle-one-sentence': {
    holds: 'O subtítulo é uma só frase',
    fails: 'O subtítulo tem {{count}} frases; fique com a primeira.',
    reason:
      'Uma frase chega para dizer a quem se destina e o que muda. Se são precisas duas, a ideia ainda não está madura.',
    example: '«Quem tem o cartão troca pontos por noites de hotel, sem adiantar dinheiro e sem datas impostas.»',
  },
  'date-in-future': {
    holds: 'A data está por vir',
    fails: 'Escolha para a publicação um dia que ainda esteja por vir.',
    reason: 'O comunicado conta um produto acabado: a sua data é o encontro que marca com os clientes.',
    example: '«Porto, 4 de maio de 2027»',
  },
  'problem-has-figure': {
    holds: 'O problema tem números',
    fails: 'O problema não tem nenhum número.',
    reason: 'Um número diz se o problema toca dez pessoas ou dez mil, e se a sua resposta está à altura.',
    example: '«Sete em cada dez clientes deixam caducar os pontos: 42 € por família e por ano.»',
  },
  'problem-without-product': {
    holds: 'O problema conta-se sem o produto',
    fails: 'O problema já fala de «{{product}}».',
    reason: 'Se o problema precisa do produto para existir, talvez não seja o dos seus clientes.',
    example: '«A Clara tem 3200 pontos e não sabe o que lhes fazer.»',
  },
  'problem-without-solution': {
    holds: 'O problema vem antes da solução',
    fails: 'O problema já anuncia a solução: «{{phrase}}».',
    reason: 'Enquanto se fala do problema, qualquer pessoa pode imaginar uma resposta melhor do que a primeira.',
    example: 'Antes: «A nossa aplicação evita as filas.» Depois: «Em dezembro, espera-se onze minutos na caixa.»',
  },
  'quotes-attributed': {
    holds: 'Sabe-se quem fala',
    fails: 'Diga quem fala: o nome e a função ou, se o cliente é imaginado, quem ele é.',
    reason: 'Palavras sem rosto não convencem ninguém; um nome e um papel obrigam a falar como alguém.',
    example: '«Inês Moreira, diretora de fidelidade», ou «uma cliente, mãe de dois filhos, Villeurbanne»',
  },
  'customer-quote-concrete': {
    holds: 'O cliente conta algo de concreto',
    fails: 'O cliente não diz um número, um lugar, nem um antes e depois.',
    reason: 'Acreditamos em quem conta o que lhe aconteceu, não em quem faz elogios.',
    example: '«Antes, os meus pontos caducavam em março. Este ano pagaram duas noites em Viana do Castelo.»',
  },
  'one-page': {
    holds: 'O comunicado cabe numa página',
    fails: 'O comunicado tem {{count}} palavras; numa página cabem {{limit}}.',
    reason: 'Numa reunião, uma página lê-se até ao fim. A segunda folheia-se.',
    example: 'Guarde o que o cliente vive; passe o resto para as perguntas e respostas.',
  },
  'fits-sheet': {
    holds: 'Impresso, o comunicado cabe numa folha',
    fails: 'Impresso, o comunicado excede a sua folha em {{percent}}%: assim não pode ser dado como pronto.',
    reason: 'Distribui-se numa reunião, numa folha, em corpo fixo. O que lá não cabe, ninguém o terá na mão.',
    example: 'Abra o PDF: o que passa para a segunda página tem lugar nas perguntas e respostas.',
  },
  'length-limit': {
    holds: 'O comprimento é razoável',
    fails: 'O comunicado tem {{count}} palavras; a partir de {{limit}} não pode ser dado como pronto.',
    reason: 'Cortar obriga a escolher o que conta mesmo para o cliente, e é aí que a ideia fica clara.',
    example: 'Corte um benefício em cada dois: os dois mais fortes bastam.',
  },
  'faq-longer-than-release': {
    holds: 'As respostas são mais longas do que o anúncio',
    fails: 'As perguntas e respostas têm {{faq}} palavras, o anúncio {{release}}.',
    reason: 'O anúncio dá vontade; as respostas mostram que pensou. As dúvidas pedem mais espaço do que as promessas.',
    example: 'Acrescente a pergunta que mais receia: «E se o hotel estiver cheio?»',
  },
  'six-pages': {
    holds: 'O conjunto cabe em seis páginas',
    fails: 'O conjunto tem {{pages, number}} páginas; o máximo são {{limit}}.',
    reason:
      'Seis páginas leem-se em silêncio no início de uma reunião. Mais do que isso, lê-se por alto e decide-se mal.',
    example: 'Junte as perguntas que têm a mesma resposta.',
  },
  'plain-words': {
    holds: 'As palavras são as dos clientes',
    fails: '«{{word}}» pode dizer-se de forma mais simples: {{plainer}}.',
    reason: 'As palavras do ofício sossegam quem as usa e afastam os outros.',
    example: 'Em vez de «uma experiência omnicanal»: «começa-se na loja e acaba-se no telemóvel».',
  },
  'acronyms-spelled-out': {
    holds: 'As siglas estão explicadas',
    fails: '«{{acronym}}» não é explicado antes.',
    reason: 'Uma sigla desconhecida trava a leitura, e poucos se atrevem a perguntar o que quer dizer.',
    example: '«o Regulamento Geral sobre a Proteção de Dados (RGPD)»',
  },
  'short-sentences': {
    holds: 'As frases são curtas',
    fails_one: 'Uma frase passa das {{limit}} palavras: tem {{longest}}.',
    fails_other: '{{count}} frases passam das {{limit}} palavras; a mais longa tem {{longest}}.',
    reason: 'Depois de trinta palavras, esquece-se o princípio antes de chegar ao fim.',
    example: 'Corte no «que», no «porque» ou no «e»: uma ideia, uma frase.',
  },
  'active-voice': {
    holds: 'Vê-se quem faz o quê',
    fails_one: 'Uma frase está na passiva: diga quem age.',
    fails_other: '{{count}} frases em {{sentences}} estão na passiva: diga quem age.',
    reason: 'Na passiva ninguém age; na ativa vê-se alguém a fazer alguma coisa.',
    example: 'Em vez de «os vales são enviados por correio eletrónico»: «recebe o seu vale por correio eletrónico».',
  },
  'precise-claims': {
    holds: 'As promessas são precisas',
    fails_one: '«{{phrase}}»: qualquer um o pode escrever. Diga quanto, ou desde quando.',
    fails_other: '{{count}} expressões ficam vagas, entre elas «{{phrase}}»: diga quanto, ou desde quando.',
    reason: 'Uma promessa vaga não custa nada e não prova nada; uma promessa precisa pode verificar-se.',
    example: 'Em vez de «a reserva mais rápida»: «uma reserva em menos de dois minutos».',
  },
  readable: {
    holds: 'O texto lê-se bem',
    fails: 'O texto lê-se com dificuldade: {{score}} segundo {{formula}}, quando o ideal são {{threshold}} ou mais.',
    reason:
      'Os clientes leem de pé, no meio do barulho, entre duas tarefas. Palavras e frases curtas ajudam-nos a segui-lo.',
    example: 'Em vez de «proceder à utilização dos pontos»: «usar os pontos».',
  },
  'questions-answered': {
    holds: 'Todas as perguntas têm resposta',
    fails_one: 'Uma pergunta espera resposta, no texto ou na discussão.',
    fails_other: '{{count}} perguntas esperam resposta, no texto ou na discussão.',
    reason: 'Quem tirou tempo para lhe perguntar merece uma resposta, nem que seja «ainda não sabemos».',
    example: '«Ainda não sabemos; o teste de março no Porto vai dizer-nos.»',
  },
} satisfies CheckWords;
