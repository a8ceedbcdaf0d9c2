import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time} ({by, relative})',
  'ownership.late': 'Prometido para {by, time}, com {late, duration} de atraso.',

  'ownership.agent.title': 'Sua solicitação está com o agente',
  'ownership.your-move.title': 'Agora é com você',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {O agente precisa de alguns detalhes seus para continuar.} one {# solicitação aguarda sua decisão. Nada é executado até lá.} many {# de solicitações aguardam sua decisão. Nada é executado até lá.} other {# solicitações aguardam sua decisão. Nada é executado até lá.}}',
  'ownership.transferring.title': 'Passando sua solicitação para {team}',
  'ownership.transferring.line':
    '{promised, select, yes {Alguém assume até {when}. O agente espera até lá.} other {Ainda não há prazo prometido. O agente espera até alguém assumir.}}',
  'ownership.queued.title': 'Sua solicitação está na fila de {team}',
  'ownership.queued.line':
    '{promised, select, yes {Próxima atualização até {when}.} other {Ainda não há prazo prometido.}} {notified, select, yes {Pode fechar esta página; você receberá um aviso.} other {Seu lugar na fila está guardado.}}',
  'ownership.queued-with-position.title': 'Sua posição na fila de {team}: {position, number}',
  'ownership.queued-with-position.line':
    '{promised, select, yes {Próxima atualização até {when}.} other {Ainda não há prazo prometido.}} {notified, select, yes {Pode fechar esta página; você receberá um aviso.} other {Seu lugar na fila está guardado.}}',
  'ownership.person.title': 'Sua solicitação está com {person}, de {team}',
  'ownership.person.line':
    '{promised, select, yes {Resposta até {when}.} other {Ainda não há prazo prometido.}} {notified, select, yes {Pode fechar esta página; você receberá um aviso.} other {Nada do que você enviou se perdeu.}}',
  'ownership.person-due-soon.title': 'Sua solicitação está com {person}, de {team}',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {Resposta prevista até {when}. {person} recebeu um lembrete de que você está esperando.} other {Resposta prevista até {when}. Você não precisa repetir nada.}}',
  'ownership.overdue.title':
    '{held, select, yes {Sua solicitação está com {person}, de {team}} other {Sua solicitação está com {team}}}',
  'ownership.overdue.line': 'Nada do que você enviou se perdeu, e você não precisa esperar aqui.',
  'ownership.overdue-escalated.title':
    '{held, select, yes {Sua solicitação está com {person}, de {team}} other {Sua solicitação está com {team}}}',
  'ownership.overdue-escalated.line':
    '{to} recebeu um aviso ({at, time}). Nada do que você enviou se perdeu.',
  'ownership.reassigned.title': 'Sua solicitação agora está com {person}, de {team}',
  'ownership.reassigned.line':
    '{promised, select, yes {{from} passou a solicitação com tudo até aqui. Resposta até {when}.} other {{from} passou a solicitação com tudo até aqui. Ainda não há prazo prometido.}}',
  'ownership.handed-back.title': '{by} devolveu sua solicitação ao agente',
  'ownership.handed-back.line':
    '{noted, select, yes {“{note}”} other {O agente continua de onde {by} parou.}}',
  'ownership.nobody-available.title': 'Ninguém de {team} está disponível agora',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {Sua solicitação continua como está. Você pode escolher o próximo passo.}}',
  'ownership.finished.title': '{person} concluiu sua solicitação',
  'ownership.finished.line': 'Concluída ({at, time}). Tudo sobre ela fica guardado aqui.',
  'ownership.cancelled.title': 'Sua solicitação voltou para o agente',
  'ownership.cancelled.line': 'Mais ninguém está trabalhando nela. Você pode pedir uma pessoa de novo.',

  'ownership.along': 'O que foi junto',
  'ownership.progress': 'Tempo até a atualização prometida',
};
