import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'À espera da mesa de revisão',
  'queue.count': '{count, plural, one {# solicitação} many {# de solicitações} other {# solicitações}}',
  'queue.entry.irreversible': 'Irreversível',
  'queue.entry.user': 'Para {user}',
  'queue.entry.waiting': 'Espera: {elapsed, duration}',
  'queue.entry.waiting-now': 'Acabou de chegar',
  'queue.entry.due': 'Prazo: {by, time}',
  'queue.entry.late': 'Atraso: {late, duration}',
  'queue.entry.claimed-by-you': 'Com você',
  'queue.entry.claimed-by': 'Com {by}',
  'queue.empty.title': 'Nada à espera da mesa de revisão',
  'queue.empty.line': 'Novas solicitações aparecem aqui sozinhas.',
  'queue.filtered-empty.title': 'Nada corresponde ao filtro',
  'queue.filtered-empty.line':
    '{hidden, plural, one {# solicitação aguarda} many {# de solicitações aguardam} other {# solicitações aguardam}} fora dele.',
  'queue.filtered-empty.clear': 'Mostrar tudo',
  'queue.offline.title': 'Você está offline',
  'queue.offline.line': 'Esta é a última versão da fila. Você pode lê-la; as decisões esperam.',
  'queue.offline.empty': 'A fila aparece quando você se reconectar.',
};
