// Releases as people write them, with their small faults. For the tests of false alarms.
import type { ReleaseText } from '../../release-text.ts';

export const escala: ReleaseText = {
  language: 'pt',
  product: 'Escapadinha',
  headline: 'Escapadinha: os pontos do cartão Casa Lírio pagam uma noite à beira-mar',
  subtitle: 'Quem tem o cartão troca os pontos por noites de hotel, sem adiantar dinheiro e sem datas impostas.',
  place: 'Porto',
  date: '2027-05-04',
  summary:
    'A partir de hoje, 400 000 clientes podem gastar os pontos numa noite fora. Escolhem entre 320 hotéis e casas de campo, reservam em 2 min. no telemóvel ou na loja, e partem quando querem.\nSem datas proibidas, sem formulários.',
  problem:
    'Sete em cada dez clientes deixam caducar os pontos. Juntam-se devagar (3,5 pontos por euro) e os prémios não interessam a ninguém: uma torradeira, uma toalha, um guarda-chuva... «Já nem sei quantos tenho», disse-nos o Sr. Pereira, de 61 anos. Quem chegou a pedir um prémio esperou em média seis semanas.',
  solution:
    'A Clara está na caixa. No talão lê: «Já tem uma noite em Viana do Castelo.» À noite abre a aplicação, vê três hotéis que aceitam os seus pontos e escolhe um. O vale chega logo por correio eletrónico. Mostra-o na receção, e é tudo. Se adoecer na véspera, recupera os pontos.',
  benefits:
    '- Uma noite a partir de 2400 pontos, que uma família junta em cerca de oito meses\n- Os pontos deixam de caducar\n- Se faltarem alguns, paga-se o resto em euros\n- A nossa equipa dormiu em cada um dos 320 hotéis',
  spokespersonQuote: {
    text: '«Os clientes disseram-nos que os nossos prémios acabavam no fundo de um armário. Tinham razão. Então fomos ouvir do que falam na caixa à segunda-feira: das férias.»',
    attribution: 'Inês Moreira, diretora de fidelidade',
  },
  howToStart:
    'Abra a aplicação ou vá a www.casalirio.example/escapadinha. Os seus pontos já lá estão. Não tem telemóvel? Peça na receção da loja, na Av. da Boavista, n.º 12.',
  customerQuote: {
    text: '«Antes deixava caducar tudo. Em abril fomos duas noites a Viana com os miúdos, pago com pontos. O meu marido nem queria acreditar!»',
    attribution: 'uma cliente, mãe de dois filhos, Braga',
  },
  callToAction:
    'A Escapadinha abre a 4 de maio de 2027 nas 32 lojas e em linha. Está incluída no cartão, que continua gratuito.',
  customerFaq: [
    {
      question: 'Perco os pontos que tenho?',
      answer:
        'Não. Todos os pontos que tiver a 3 de maio de 2027 ficam no cartão, até os que caducavam em junho. Não precisa de fazer nada.',
    },
    {
      question: 'E se o hotel estiver cheio?',
      answer:
        'A aplicação só mostra quartos livres. Se um hotel se enganar, arranjamos outro quarto no mesmo dia, a menos de 10 km, e fica com metade dos pontos.',
    },
    {
      question: 'Posso levar o cão?',
      answer: 'Sim, em 140 hotéis. Procure a pata. Alguns pedem 8 € por noite.',
    },
  ],
  internalFaq: [
    {
      question: 'Quanto custa?',
      answer:
        'Em média 61 € por noite, contra 38 € por prémio. Mas um prémio custa também 9 € de portes e 4 € de armazém: a diferença é de 10 €. Se 30% dos clientes aderirem, o orçamento passa de 2,1 para 2,9 milhões de euros por ano.',
    },
    {
      question: 'O que pode correr mal?',
      answer:
        'Toda a gente reservar em agosto. Limitamos o primeiro ano a 6000 noites. No teste de março em Braga (412 clientes), 58% escolheram uma data fora das férias. Ainda não testámos em terras pequenas.',
    },
    {
      question: 'Porque aceitariam os hotéis?',
      answer:
        'Têm quartos vazios durante a semana: 37% fora da época. Pagamos em 15 dias. Vieram 42 hotéis à nossa reunião em Coimbra e trinta assinaram.',
    },
    {
      question: 'O que não vamos fazer?',
      answer:
        'Nem voos, nem comboios, nem estrangeiro em 2027. Não vendemos pontos e não abrimos o serviço a empresas.',
    },
  ],
};

export const pergunte: ReleaseText = {
  language: 'pt',
  product: 'Pergunte à Loja',
  headline: 'PERGUNTE À LOJA: uma vendedora responde pelo telemóvel em três minutos',
  subtitle: 'Quem hesita entre dois aspiradores, à noite em casa, fala com quem já pegou nos dois.',
  place: 'Lisboa',
  date: '2027-09-15',
  summary:
    'A partir de setembro, os clientes podem escrever a uma pessoa da sua loja, à noite e ao fim de semana.  Essa pessoa responde do seu telemóvel, com uma fotografia ou um vídeo curto se for preciso.',
  problem:
    'Entre as 19h e as 22h, uma em cada três pessoas sai do sítio sem comprar. A pergunta é simples: cabe no meu armário? faz barulho? O apoio ao cliente fecha às 18h. As opiniões contradizem-se e as páginas dos produtos são as mesmas desde 2019. Resultado: espera-se por sábado, esquece-se, ou vai-se a outro lado.',
  solution:
    'O Rui procura um aspirador para o pai, que sofre das costas. Escreve: «Qual é o mais leve?» Dois minutos depois, a Nádia, da loja do Chiado, manda-lhe um vídeo em que levanta os dois. Ele escolhe o mais leve (4,2 kg) e vai buscá-lo na manhã seguinte. Quando entra, a Nádia reconhece-o.',
  benefits:
    'Uma resposta em três minutos, de quem conhece o aparelho.\nSempre a mesma pessoa, se quiser.\nPara quem vende: mais 40 € por mês em média durante o teste, e ninguém é obrigado a responder à noite.',
  spokespersonQuote: {
    text: 'A nossa gente conhece os aparelhos como nenhuma página os conhece. Eram quase sempre os últimos a quem se perguntava. Isso acabou.',
    attribution: 'Tomás Antunes – diretor de lojas',
  },
  howToStart: 'Na página de cada produto, toque em «Perguntar à loja». Precisa de um telemóvel, não de uma conta.',
  customerQuote: {
    text: 'Escrevi às 21h40, de pijama, na cozinha. A Nádia respondeu antes de a água do chá ferver.',
    attribution: 'Rui B., 34 anos, enfermeiro em Almada',
  },
  callToAction:
    'Em 12 lojas a partir de 15 de setembro de 2027, em todas pelo Natal. É grátis. Informações pelo 210 000 000.',
  customerFaq: [
    {
      question: 'Quem vê o meu número?',
      answer:
        'Ninguém. Quem responde vê o seu primeiro nome e a pergunta. Apagamos a conversa ao fim de 30 dias, como pede o RGPD (Regulamento Geral sobre a Proteção de Dados).',
    },
    {
      question: 'E se ninguém responder?',
      answer: 'Ao fim de dez minutos, alguém de outra loja continua. Na pior das hipóteses, tem resposta às 9h30.',
    },
  ],
  internalFaq: [
    {
      question: 'As noites são pagas?',
      answer:
        'Sim: 1,20 € por resposta, mais a comissão. A comissão de trabalhadores deu parecer favorável a 12 de março. Quem não quer não responde, e a chefia não vê quem se inscreveu. O RGPD obrigou-nos a refazer o primeiro ecrã.',
    },
    {
      question: 'O que aprendemos com o teste?',
      answer:
        'No Chiado, 214 conversas em seis semanas; 61 acabaram numa compra. As perguntas são sobre o tamanho e o barulho, depois sobre as peças. Dois em nove desistiram por causa dos domingos. Por isso fechamos ao domingo às 20h.',
    },
    {
      question: 'Quanto tempo demora a aprender?',
      answer:
        'Uma hora, na loja, com um colega que já o faz. Reservamos um dia por loja para perguntas e uma linha direta no primeiro mês.',
    },
  ],
};
