// Validated in Portugal, with the reasons that convinced the decider.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const devolveJa = {
  key: 'devolve-ja',
  by: 'leonor',
  coWriters: ['catarina', 'edson'],
  daysAgo: 81,
  topics: ['customer-service', 'stores', 'loyalty'],
  audience: 'organisation',
  entity: 'portugal',
  stage: 'validated',
  from: ['devolver-sem-talao'],
  deciders: ['teresa', 'bruno', 'helene'],
  decision: {
    by: 'teresa',
    daysAgo: 18,
    reason:
      'Valido. Li três vezes a resposta sobre a fraude, porque era aí que eu ia dizer não. Mostraram que as devoluções falsas custaram 640 euros em seis semanas e que a fila do balcão custa muito mais em clientes que não voltam. Agradeço que tenham mantido o limite de 60 euros, embora várias colegas pedissem mais. Comecem pelas duas lojas; o resto decide-se com os números de setembro, e não com a minha opinião.',
  },
  text: {
    language: 'pt',
    product: 'Devolve Já',
    headline: 'Devolve Já aceita devoluções sem talão e sem caixa, em menos de três minutos',
    subtitle: 'Quem comprou o produto errado troca-o ou recebe o dinheiro sem ter de provar que é honesto.',
    place: 'Lisboa',
    date: '2027-06-15',
    summary:
      'A partir de hoje, as lojas Maison Brévent de Lisboa e do Porto aceitam devoluções até 60 euros sem talão e sem embalagem. A vendedora reconhece o produto, pergunta o que correu mal e resolve.',
    problem:
      'Uma cliente compra uma esfregona que não encaixa no balde. Em casa deita fora a caixa, e o talão fica no bolso de um casaco que vai a lavar. No balcão esperam-na 22 minutos de fila, um formulário com onze campos e a frase «sem talão não posso fazer nada». Duas em cada cinco pessoas desistem e ficam com a esfregona atrás da porta. Dessas, metade não volta no trimestre seguinte.',
    solution:
      'A cliente entra e mostra o produto, usado ou não, a qualquer pessoa da loja. Essa pessoa lê o código, ou procura-o pela fotografia se a etiqueta já não existe.\nDepois faz uma única pergunta: «O que é que não correu bem?» Escreve a resposta em poucas palavras e propõe três saídas: outro produto, o dinheiro no cartão, ou pontos. A cliente escolhe, assina com o dedo e sai. Acima de 60 euros, ou à quarta devolução do ano, a gerente da loja vem conversar.',
    benefits:
      'A cliente perde três minutos em vez de uma manhã. A vendedora deixa de fazer de polícia. E a loja fica a saber porque é que os produtos voltam: em seis semanas, uma pergunta descobriu duas tampas mal desenhadas.',
    spokespersonQuote: {
      text: 'Durante anos tratámos cem pessoas como suspeitas para apanhar duas. Deixámos de o fazer, e dormimos em paz.',
      attribution: 'Catarina Nunes, gerente da loja de Lisboa',
    },
    howToStart:
      'Basta trazer o produto a qualquer caixa ou balcão. Quem não pode vir liga para a loja, e o estafeta recolhe-o na entrega seguinte, sem custo.',
    customerQuote: {
      text: 'Entrei com um varão de cortina que não cabia no autocarro e com vergonha de não ter o talão. Saí dois minutos depois com o varão certo, mais curto. Da outra vez esperei vinte minutos e fui-me embora.',
      attribution: 'Ana Rita C., professora, Almada',
    },
    callToAction:
      'Devolve Já é gratuito, nas lojas de Lisboa e do Porto, todos os dias entre as 10 e as 20 horas. O prazo é de 60 dias depois da compra.',
    customerFaq: [
      {
        question: 'Aceitam produtos já abertos ou usados?',
        answer:
          'Sim, desde que não sejam perigosos depois de abertos, como os desentupidores. Um produto usado não volta à prateleira: segue para reparação, doação ou reciclagem, e um cartaz na loja mostra quantos foram para onde.',
      },
      {
        question: 'Como sabem quanto paguei?',
        answer:
          'Se pagou com o cartão de cliente, vemos o preço. Se não, usamos o preço mais baixo dos últimos 60 dias. Se encontrar o talão mais tarde, devolvemos a diferença.',
      },
      {
        question: 'Têm de guardar o meu nome?',
        answer:
          'Não. Para receber pontos ou dinheiro no cartão precisamos do número do cartão, como numa compra. Para uma troca direta não pedimos nada.',
      },
      {
        question: 'Posso devolver uma compra do catálogo?',
        answer:
          'Pode, em qualquer das duas lojas ou através do estafeta. O prazo começa no dia em que recebeu a encomenda.',
      },
    ],
    internalFaq: [
      {
        question: 'Não vamos ser enganados?',
        answer:
          'Um pouco, sim. Em seis semanas de ensaio em Lisboa houve 618 devoluções sem talão. A Catarina reviu-as todas e marcou catorze como duvidosas, num total de 640 euros. O balcão antigo custava 1.900 euros por mês só em tempo de espera acompanhada por pessoal.',
      },
      {
        question: 'Porquê 60 euros?',
        answer:
          'Porque cobre 93% das devoluções e deixa de fora os robôs de cozinha e os aspiradores, onde estão três quartos do valor. Começámos com 40 e havia demasiadas conversas com a gerente.',
      },
      {
        question: 'O que diz a equipa?',
        answer:
          'Das onze pessoas da loja, nove preferem assim. Duas sentem falta de uma regra por trás da qual se possam abrigar. Para elas escrevemos uma frase: «Vou chamar a Catarina, que decide melhor do que eu.»',
      },
      {
        question: 'E o contabilista?',
        answer:
          'Uma devolução sem talão precisa de um documento interno com o motivo. A caixa emite-o sozinha a partir da resposta. O departamento financeiro aprovou o modelo e pede um resumo mensal.',
      },
      {
        question: 'Quanto custa?',
        answer:
          '6.500 euros para alterar a caixa, meio dia de formação por pessoa e cerca de 5.000 euros por ano em devoluções que antes recusávamos. Contamos recuperar 9.000 euros por ano em clientes que deixam de fugir, com base na metade que não voltava.',
      },
      {
        question: 'O que não vamos fazer?',
        answer:
          'Não haverá lista de clientes suspeitos, nem câmara no balcão, nem prémio para quem recusa mais. Também não prometemos o mesmo no sítio, por enquanto.',
      },
      {
        question: 'Qual é o próximo passo?',
        answer:
          'Alteração da caixa em janeiro, formação no Porto em fevereiro, abertura nas duas lojas em junho. Em setembro comparamos regressos, fraude e tempo de fila.',
      },
    ],
  },
  supporters: keys(
    'ines rui beatriz joao marta diogo oksana goncalo fernanda tomas claire youssef maud sandrine solenn moussa amandine philippine ravi jonas frauke pawel zeynep minh elodie',
  ),
  offers: [
    {
      by: 'goncalo',
      help: 'test',
      note: 'O Porto está pronto em fevereiro, com o balcão que já ninguém quer.',
    },
    {
      by: 'marta',
      help: 'skill',
      note: 'Preparo a formação com casos verdadeiros, incluindo a senhora do aquário.',
    },
  ],
  comments: [
    {
      by: 'tomas',
      daysAgo: 76.3,
      text: 'Eu era contra. Depois fiz uma tarde de balcão com a Leonor: dezassete pessoas, dezasseis com razão, e um senhor que queria devolver uma esponja de 2014. Demos-lhe a esponja nova. Ficou tão atrapalhado que comprou um aspirador.',
      reactions: [
        { by: 'leonor', reaction: 'celebrate' },
        { by: 'catarina', reaction: 'celebrate' },
        { by: 'beatriz', reaction: 'agree' },
      ],
    },
    {
      by: 'gaspard',
      daysAgo: 69.1,
      question: true,
      text: 'Quel est le coût de la fraude aujourd’hui, avec le ticket obligatoire ? Sans ce chiffre, 640 euros ne veulent rien dire.',
      replies: [
        {
          by: 'catarina',
          daysAgo: 68.5,
          text: 'Com talão, marcámos nove casos duvidosos em seis semanas, 410 euros. Portanto pagamos mais 230 euros por seis semanas para deixarmos de desconfiar de toda a gente.',
          replies: [
            {
              by: 'gaspard',
              daysAgo: 68.2,
              text: 'Là, je comprends. 230 euros, c’est le prix d’une file d’attente. Soutenu.',
            },
          ],
          reactions: [{ by: 'teresa', reaction: 'thanks' }],
        },
      ],
    },
    {
      by: 'joao',
      daysAgo: 57.7,
      text: 'Descoberta nas respostas à pergunta «o que não correu bem»: 41 das 618 são a mesma tampa, a do balde azul de 12 litros. Ninguém tinha dado por isso porque no formulário antigo só havia «defeito».',
      reactions: [
        { by: 'minh', reaction: 'celebrate' },
        { by: 'elodie', reaction: 'thanks' },
      ],
      replies: [
        {
          by: 'minh',
          daysAgo: 57.1,
          text: 'J’ai appelé le fabricant : le moule a changé en mars sans qu’on nous le dise. Nouvelle tampa — pardon, nouveau couvercle — en janvier.',
        },
      ],
    },
    {
      by: 'oksana',
      daysAgo: 45.9,
      sealed: true,
      text: 'Sou uma das duas que sentem falta da regra. Quando um cliente grita, «o sistema não deixa» protege-me. A frase de chamar a gerente ajuda, mas só se ela estiver mesmo na loja.',
      reactions: [
        { by: 'catarina', reaction: 'thanks' },
        { by: 'marta', reaction: 'agree' },
      ],
      replies: [
        {
          by: 'catarina',
          daysAgo: 45.2,
          text: 'Obrigada por o dizer. A partir desta semana há sempre um nome na folha da entrada, o meu ou o do Diogo. Se não houver, ninguém é obrigado a aceitar.',
        },
      ],
    },
    {
      by: 'rui',
      daysAgo: 30.4,
      text: 'Pergunto-me se não devíamos subir para 100 euros no Natal. Mas respeito o limite: uma coisa de cada vez.',
      replies: [{ by: 'leonor', daysAgo: 29.8, text: 'Depois dos números de setembro, com todo o gosto.' }],
    },
  ],
} satisfies SeedRelease;
