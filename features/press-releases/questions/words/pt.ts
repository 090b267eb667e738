import type { Words } from '../../../../core/web/words.ts';
import type { questions as french } from './fr.ts';

export const questions: Words<typeof french> = {
  title: 'As perguntas dos seus colegas',
  lead: 'Uma pergunta feita na discussão pode entrar no texto: guarda quem a fez, e espera aí pela resposta.',
  waiting_one: 'Uma pergunta espera na discussão',
  waiting_other: '{{count, number}} perguntas esperam na discussão',
  inText_one: 'Uma pergunta está no texto',
  inText_other: '{{count, number}} perguntas estão no texto',
  unanswered_one: 'Uma pergunta do texto ainda não tem resposta',
  unanswered_other: '{{count, number}} perguntas do texto ainda não têm resposta',
  askedBy: {
    member: 'Pergunta de {{name}}',
    you: 'A sua pergunta',
    sealed: 'Pergunta feita sob selo',
    sealedMine: 'A sua pergunta, sob selo',
    former: 'Pergunta de alguém que saiu',
  },
  promote: 'Pôr no texto',
  form: {
    question: 'A pergunta, tal como será lida',
    hint: 'Reformule-a se for longa. A discussão guarda as palavras de quem a fez.',
    faq: 'Onde',
    customer: 'Os clientes poderiam fazê-la: sai com o comunicado.',
    internal: 'É para a casa: provas, riscos, custos.',
    act: 'Pô-la no texto',
    cancel: 'Deixar',
  },
  waits: 'Espera pela resposta',
  answered: 'Respondida',
  edited: 'revista',
  show: 'Mostrar no texto',
  discuss: 'Ler na discussão',
  trouble: {
    question_promoted: 'Alguém acaba de a pôr no texto.',
    comment_gone: 'Este comentário já não existe.',
    release_frozen: 'O texto está fixo: lê-se para decidir, ou já foi decidido.',
    document_full: 'Com esta pergunta, o documento passaria do tamanho máximo.',
  },
};
