import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'Para el equipo de revisión',
  'queue.count': '{count, plural, one {# solicitud} many {# de solicitudes} other {# solicitudes}}',
  'queue.entry.irreversible': 'Irreversible',
  'queue.entry.user': 'Para {user}',
  'queue.entry.waiting': '{elapsed, duration} en espera',
  'queue.entry.waiting-now': 'Acaba de llegar',
  'queue.entry.due': 'Plazo: {by, time}',
  'queue.entry.late': '{late, duration} de retraso',
  'queue.entry.claimed-by-you': 'A su cargo',
  'queue.entry.claimed-by': 'A cargo de {by}',
  'queue.empty.title': 'Nada para el equipo de revisión',
  'queue.empty.line': 'Las solicitudes nuevas aparecen aquí por sí solas.',
  'queue.filtered-empty.title': 'Nada coincide con el filtro',
  'queue.filtered-empty.line':
    '{hidden, plural, one {# solicitud espera fuera del filtro.} many {# de solicitudes esperan fuera del filtro.} other {# solicitudes esperan fuera del filtro.}}',
  'queue.filtered-empty.clear': 'Mostrar todo',
  'queue.offline.title': 'No tiene conexión',
  'queue.offline.line': 'Así estaba la cola la última vez. Puede leerla; las decisiones deben esperar.',
  'queue.offline.empty': 'La cola aparecerá cuando recupere la conexión.',
};
