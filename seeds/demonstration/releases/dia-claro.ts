// Open and promising, with a vague claim and no figure in the problem: the checks have something to say.
import { keys } from '../keys.ts';
import type { SeedRelease } from '../shapes.ts';

export const diaClaro = {
  key: 'dia-claro',
  by: 'fernanda',
  coWriters: ['goncalo'],
  daysAgo: 27,
  topics: ['prices', 'stores'],
  audience: 'organisation',
  entity: 'portugal',
  stage: 'open',
  from: ['avisar-vespera', 'dire-sans-promo'],
  text: {
    language: 'pt',
    product: 'Dia Claro',
    headline: 'Dia Claro, um interruptor para os dias sem promoção',
    subtitle:
      'As lojas avisam na véspera que uma secção ficará sem desconto, e porquê, para que os clientes deixem de adivinhar.',
    place: 'Porto',
    date: '2027-09-06',
    summary:
      'A partir de hoje, cada loja Maison Brévent em Portugal diz na véspera, às seis da tarde, que secções terão desconto amanhã e quais não terão. Quem compra decide em casa, com calma, se vale a pena vir.',
    problem:
      'Muitas clientes esperam. Deixam o detergente na prateleira porque talvez amanhã esteja mais barato, e voltam com frequência para nada. Quando pagam o preço inteiro e veem o desconto no dia seguinte, sentem-se enganadas. As vendedoras também não sabem o que vai acontecer, e respondem com um encolher de ombros.',
    solution:
      'À entrada de cada secção há um pequeno painel com um interruptor. Verde quer dizer «hoje há desconto»; branco quer dizer «dia claro», sem descontos, com uma frase que explica porquê: «Esta semana o preço já é o mais baixo do mês.»\nNa véspera, às dezoito horas, a mesma informação aparece no sítio e na porta da loja. Quem deixou o número recebe uma mensagem, uma só, sobre as três secções que escolheu. Se o preço baixar nos sete dias depois da compra, a caixa devolve a diferença.',
    benefits:
      'A cliente faz uma viagem em vez de duas. A vendedora responde com a verdade e olha para a pessoa. A loja vive muito melhor os dias calmos, e o serviço melhora de forma significativa para todos.',
    spokespersonQuote: {
      text: 'Um preço que muda sem aviso ensina as pessoas a desconfiar. Preferimos perder um desconto do que perder uma cliente.',
      attribution: 'Rui Tavares, diretor comercial em Portugal',
    },
    howToStart:
      'Não é preciso inscrever-se: basta olhar para a porta da loja ao fim da tarde. Quem quiser a mensagem escolhe três secções na caixa, em meio minuto, e desiste quando quiser.',
    customerQuote: {
      text: 'Fazia 40 minutos de autocarro, à terça e à sexta, à caça do desconto do amaciador. Agora venho ao sábado, uma vez, e trago o resto da lista.',
      attribution: 'Graça P., reformada, Gondomar',
    },
    callToAction:
      'Dia Claro começa hoje no Porto e em Lisboa. É gratuito e não exige cartão. O painel de amanhã está na porta às dezoito horas.',
    customerFaq: [
      {
        question: 'Vai haver menos descontos?',
        answer:
          'Não. O número de dias com desconto fica igual ao do ano passado. A diferença é que a loja os anuncia na véspera, para que escolha o dia em que vem.',
      },
      {
        question: 'E se o preço baixar depois de eu comprar?',
        answer:
          'Durante sete dias, a caixa devolve a diferença. Traga o talão ou o cartão com que pagou; a operação demora cerca de um minuto.',
      },
      {
        question: 'O que significa «dia claro»?',
        answer:
          'Significa que a secção não tem descontos nesse dia e que os preços da prateleira são os que vai pagar. Ao lado do painel está a razão, escrita pela equipa da loja.',
      },
      {
        question: 'Recebo publicidade se deixar o meu número?',
        answer:
          'Não. Recebe no máximo uma mensagem por dia, só sobre as três secções que escolheu. Responda «parar» e apagamos o número nessa noite.',
      },
    ],
    internalFaq: [
      {
        question: 'De onde vem a ideia?',
        answer:
          'De duas semanas em que a Fernanda escreveu à mão, num quadro à porta da loja do Porto, o que não teria desconto no dia seguinte. As pessoas fotografavam o quadro. Uma cliente levou um giz para corrigir um erro nosso.',
      },
      {
        question: 'As vendas descem nos dias claros?',
        answer:
          'Nas duas semanas do quadro desceram 6% nos dias claros e subiram 9% nos outros. Duas semanas são pouco, e uma delas foi a do começo das aulas. Falta repetir num mês normal.',
      },
      {
        question: 'O que diz o fornecedor quando escrevemos que não há desconto?',
        answer:
          'Os três que ouvimos preferem saber na véspera a saber pelo cliente. Um deles teme que o painel branco pareça um castigo. Por isso a frase explica sempre a razão.',
      },
      {
        question: 'Quanto custa?',
        answer:
          'Um painel custa 38 euros, e cada loja precisa de oito. A mensagem custa cerca de um cêntimo. Para as lojas de Portugal contamos 4.200 euros no primeiro ano, mais vinte minutos de trabalho por dia e por loja.',
      },
      {
        question: 'O que não vamos fazer?',
        answer:
          'Não haverá preços diferentes por pessoa, nem descontos secretos para quem tem a aplicação, nem contagens decrescentes. Se uma secção está em dia claro, está para todos.',
      },
      {
        question: 'Qual é o próximo passo?',
        answer:
          'Quatro semanas no Porto com painéis verdadeiros em três secções, e o mesmo em Lisboa sem painéis, para comparar. O Gonçalo apresenta os números em março.',
      },
    ],
  },
  supporters: keys(
    'ines rui beatriz joao marta diogo catarina edson leonor oksana tomas claire maud sandrine moussa solenn amandine philippine ravi jonas mehmet frauke dorothea pawel elodie thibault lena',
  ),
  offers: [
    {
      by: 'catarina',
      help: 'test',
      note: 'A loja de Lisboa faz de grupo de comparação, sem painéis. Alguém tem de ser.',
    },
    {
      by: 'joao',
      help: 'skill',
      note: 'Preparo a folha de cálculo para separar o efeito do calendário escolar.',
    },
  ],
  comments: [
    {
      by: 'joao',
      daysAgo: 25.6,
      question: true,
      text: '«Muitas clientes», «com frequência»: quantas? Sem um número, o problema parece uma impressão nossa. Temos as devoluções de diferença de preço de 2025?',
      replies: [
        {
          by: 'goncalo',
          daysAgo: 25.1,
          text: 'Temos os pedidos no balcão do Porto, mas em papel. Estão numa caixa de sapatos. Literalmente.',
          replies: [
            {
              by: 'joao',
              daysAgo: 24.8,
              text: 'Manda-me a caixa. Eu conto.',
              reactions: [{ by: 'fernanda', reaction: 'thanks' }],
            },
          ],
        },
      ],
      reactions: [{ by: 'ines', reaction: 'agree' }],
    },
    {
      by: 'rui',
      daysAgo: 22.3,
      text: 'Gosto muito da coragem disto. A frase «melhora de forma significativa para todos» é que não diz nada. O que melhora, para quem, e como é que o vemos?',
      reactions: [{ by: 'goncalo', reaction: 'thanks' }],
    },
    {
      by: 'maud',
      daysAgo: 18.7,
      text: 'Au service client, « pourquoi c’était moins cher le lendemain ? » est la quatrième question la plus fréquente : 310 appels en octobre pour la France. Si cela vous sert de chiffre en attendant la boîte à chaussures…',
      reactions: [
        { by: 'fernanda', reaction: 'celebrate' },
        { by: 'joao', reaction: 'thanks' },
      ],
      replies: [
        {
          by: 'fernanda',
          daysAgo: 18.2,
          text: 'Obrigada, Maud! Vou citar com a fonte, e dizer que é de França.',
        },
      ],
    },
    {
      by: 'dorothea',
      daysAgo: 12.9,
      question: true,
      text: 'In Berlin entscheidet die Zentrale über Aktionen, oft erst am Morgen. Wer schaltet bei euch den Schalter um, und weiß diese Person es am Vortag wirklich?',
    },
    {
      by: 'edson',
      daysAgo: 6.4,
      text: 'Na caixa, o que me custa é devolver a diferença com fila. Um minuto por pessoa parece pouco, mas à sexta são quinze pessoas. Podemos fazer isso no balcão?',
      replies: [
        {
          by: 'fernanda',
          daysAgo: 5.8,
          text: 'Boa. Passo para o balcão e escrevo isso na FAQ. Obrigada, @Edson Cabral.',
        },
      ],
    },
  ],
} satisfies SeedRelease;
