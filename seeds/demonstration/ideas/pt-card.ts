// In Portuguese: the card, the app, and what we throw away.
import { keys } from '../keys.ts';
import type { SeedIdea } from '../shapes.ts';

export const ptCard = [
  {
    key: 'sete-cartoes',
    by: 'ines',
    language: 'pt',
    daysAgo: 80,
    title: 'Sete cartões na carteira, e o nosso é o que fica em casa',
    text: 'Pedi a vinte clientes que me mostrassem a carteira. Em média, sete cartões de lojas; o nosso aparecia em onze carteiras e só três pessoas sabiam quantos pontos tinham. Uma senhora disse-me: «Isto é para quando eu for rica.» Antes de redesenhar o cartão, queria perceber o que o tornaria digno de sair de casa.',
    topics: ['loyalty'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('claire jonas rui leonor edson tomas thibault beatriz'),
  },
  {
    key: 'pontos-limpeza',
    by: 'leonor',
    language: 'pt',
    daysAgo: 62,
    title: 'Trocar pontos por horas de limpeza em casa',
    text: 'Vendo produtos de limpeza a pessoas que já não conseguem limpar. A dona Amélia, 81 anos, compra-me o limpa-vidros e depois pergunta quem lhe chega aos vidros. Se os pontos pagassem uma hora de alguém de confiança, com contrato e seguro, ela usava o cartão. E eu também, confesso.',
    topics: ['loyalty', 'customer-service'],
    audience: 'organisation',
    entity: 'portugal',
    supporters: keys('ines claire sandrine mehmet catarina diogo edson oksana'),
    comments: [
      {
        by: 'rui',
        daysAgo: 60.5,
        question: true,
        text: 'Temos algum parceiro que cubra Lisboa e Porto com pessoal contratado? Com recibos verdes não avanço, já tivemos dissabores.',
        replies: [
          {
            by: 'ines',
            daysAgo: 59.7,
            text: 'Falei com um, 140 pessoas com contrato, seguro incluído. Vem conversar connosco como convidado na próxima semana.',
            reactions: [
              { by: 'rui', reaction: 'thanks' },
              { by: 'leonor', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'lista-sem-rede',
    by: 'diogo',
    language: 'pt',
    daysAgo: 84,
    title: 'Uma lista de compras que funcione na cave da loja, sem rede',
    text: 'A nossa loja fica na cave e a aplicação morre no terceiro degrau. Os clientes sobem à rua para ver a lista e descem outra vez. Bastava que a lista ficasse guardada no telefone e seguisse a ordem dos corredores. Ofereço-me para a testar com os colegas; rede má é coisa que aqui não falta.',
    topics: ['app', 'stores'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('owen karim catarina edson leonor mehmet amelia'),
    comments: [
      {
        by: 'karim',
        daysAgo: 82.3,
        text: 'Je l’avais testée dans le métro, jamais dans une cave. Tu peux me filmer l’escalier ? Je veux voir à quelle marche elle meurt.',
        replies: [
          {
            by: 'diogo',
            daysAgo: 81.8,
            text: 'Terceiro degrau no meu telefone, quinto no da Catarina, que é mais caro.',
            reactions: [
              { by: 'karim', reaction: 'celebrate' },
              { by: 'catarina', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'deixar-caixa',
    by: 'oksana',
    language: 'pt',
    daysAgo: 30,
    title: 'Deixar a caixa na loja e levar só o aparelho',
    text: 'Todos os sábados junto uns vinte cartões que as pessoas largam no passeio. Já que o fazem, mais vale abrirem a caixa cá dentro, connosco, e verem se o aparelho trabalha. Em Nantes usam uma tábua de passar a ferro como mesa. Nós temos duas que ninguém compra.',
    topics: ['packaging', 'stores'],
    audience: 'organisation',
    entity: 'portugal',
    supporters: keys('leonor aicha elodie edson pawel'),
    comments: [
      {
        by: 'beatriz',
        daysAgo: 28.6,
        text: 'Há um comunicado aberto com a mesma ideia, «Sans Carton». Sugeri à @Élodie Sanchez que Lisboa entre na lista. Queres contar-lhe dos vinte cartões?',
        replies: [{ by: 'oksana', daysAgo: 28.2, text: 'Conto e mando fotografia do passeio. Não é bonita.' }],
      },
    ],
  },
  {
    key: 'cartao-cortica',
    by: 'tomas',
    language: 'pt',
    daysAgo: 89,
    title: 'Cartões de cortiça feitos na nossa oficina',
    text: 'Imprimimos 90.000 cartões de plástico por ano e metade vai para o lixo antes do verão. Fiz cinquenta em cortiça prensada com um chip fino: custam mais 7 cêntimos e já passaram três vezes pela máquina de lavar, por esquecimento meu. Cheiram bem, o que num cartão de pontos é uma novidade.',
    topics: ['loyalty', 'packaging'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('ines claire goncalo fernanda elodie jonas'),
    comments: [
      {
        by: 'jonas',
        daysAgo: 87.5,
        question: true,
        text: 'Schön! Bricht der Kork in der Gesäßtasche? Frage für einen Freund, der sich immer auf sein Portemonnaie setzt.',
        replies: [
          {
            by: 'tomas',
            daysAgo: 86.9,
            text: 'Sentei-me em cima de dez durante uma semana. Partiu-se um, e eu peso 96 quilos.',
            reactions: [
              { by: 'jonas', reaction: 'celebrate' },
              { by: 'claire', reaction: 'celebrate' },
            ],
          },
        ],
      },
    ],
  },
  {
    key: 'uma-folha',
    by: 'joao',
    language: 'pt',
    daysAgo: 65,
    title: 'Uma folha por semana, em vez de quarenta painéis',
    text: 'Mantenho quarenta painéis de indicadores. Vi quem os abre: seis são lidos, dezanove não são abertos desde março, e um só é aberto por mim. Proponho uma folha por semana com três números, uma pergunta e uma frase de alguém da loja. Quem quiser mais, telefona-me, que eu gosto de companhia.',
    topics: ['work'],
    audience: 'organisation',
    entity: 'group',
    supporters: keys('rui thibault gaspard louise catarina goncalo owen'),
    comments: [
      {
        by: 'owen',
        daysAgo: 63.1,
        text: 'I am fairly sure I am the reason three of those dashboards exist. Please delete them, with my apologies to your Mondays.',
        reactions: [{ by: 'joao', reaction: 'celebrate' }],
      },
      {
        by: 'louise',
        daysAgo: 62.4,
        text: 'Chez nous : 61 tableaux, 9 lus. Je te copie sans vergogne.',
        reactions: [{ by: 'joao', reaction: 'celebrate' }],
      },
    ],
  },
  {
    key: 'dar-pontos',
    by: 'beatriz',
    language: 'pt',
    daysAgo: 28,
    title: 'Poder oferecer os pontos a uma associação do bairro',
    text: 'Muita gente tem 80 ou 100 pontos que não chegam para nada. Juntos, chegavam: só em Lisboa expiraram 2,1 milhões de pontos no ano passado. Um botão e uma caixinha ao balcão para os dar à cantina social ou ao abrigo dos animais. Publicamos todos os meses quanto cada uma recebeu, em detergente ou em horas.',
    topics: ['loyalty'],
    audience: 'organisation',
    entity: 'portugal',
    supporters: keys('ines claire leonor catarina diogo thibault amandine lena'),
    comments: [
      {
        by: 'ines',
        daysAgo: 26.3,
        text: 'Lindo. Uma dúvida: se as horas de ajuda avançarem, os pontos deixam de expirar tanto. Fazemos isto como quarta escolha, ao lado das férias, da casa e do desconto?',
        reactions: [{ by: 'beatriz', reaction: 'agree' }],
        replies: [
          {
            by: 'claire',
            daysAgo: 25.7,
            text: 'Oui, la quatrième main tendue. Je la garde pour la version suivante, avec ton nom à côté.',
          },
        ],
      },
    ],
  },
  {
    key: 'recarga-garrafa',
    by: 'diogo',
    language: 'pt',
    daysAgo: 22.5,
    title: 'Encher a garrafa antiga na loja, como em Berlim',
    text: 'Há clientes que já trazem a garrafa vazia porque ouviram falar do Seifenhahn. Medi o espaço ao lado das velas: 1,90 por 0,65, cabe à justa. Falta um ralo no chão e alguém que me ensine a dizer o nome. Pedi à Dorothea a lista do que correu mal, que é a parte que mais me interessa.',
    topics: ['packaging', 'products'],
    audience: 'organisation',
    entity: 'portugal',
    supporters: keys('oksana catarina dorothea mehmet leonor'),
    mergedInto: {
      key: 'flasche-mitbringen',
      by: 'amandine',
      daysAgo: 12.4,
      reason:
        'La même idée, née à Lisbonne et à Berlin : mieux vaut une seule discussion, où Diogo et Mehmet écrivent ensemble.',
    },
    comments: [
      {
        by: 'dorothea',
        daysAgo: 20.9,
        text: 'Die Liste hat 14 Punkte, Nummer eins heißt „Hahn vier“. Aussprache: SEI-fen-hahn, wie der Hahn, der morgens kräht, nur sauberer. Wenn du kommst, zeigen wir dir alles, auch den Fleck.',
        reactions: [
          { by: 'diogo', reaction: 'celebrate' },
          { by: 'mehmet', reaction: 'celebrate' },
        ],
      },
    ],
  },
] satisfies SeedIdea[];
