import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time} ({by, relative})',
  'ownership.late': 'Plazo prometido: {by, time}; {late, duration} de retraso.',

  'ownership.agent.title': 'El agente tiene su solicitud',
  'ownership.your-move.title': 'Le toca a usted',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {El agente necesita algunos datos suyos para continuar.} one {# solicitud espera su decisión. Nada se ejecuta hasta entonces.} many {# de solicitudes esperan su decisión. Nada se ejecuta hasta entonces.} other {# solicitudes esperan su decisión. Nada se ejecuta hasta entonces.}}',
  'ownership.transferring.title': 'Pasando su solicitud a {team}',
  'ownership.transferring.line':
    '{promised, select, yes {Plazo para atenderla: {when}. El agente espera hasta entonces.} other {Aún no se ha prometido un plazo. El agente espera a que alguien la atienda.}}',
  'ownership.queued.title': 'Su solicitud está en la cola de {team}',
  'ownership.queued.line':
    '{promised, select, yes {Plazo para las próximas novedades: {when}.} other {Aún no se ha prometido un plazo.}} {notified, select, yes {Puede cerrar esta página; recibirá un aviso.} other {Se conserva su lugar en la cola.}}',
  'ownership.queued-with-position.title': 'Tiene el número {position, number} en la cola de {team}',
  'ownership.queued-with-position.line':
    '{promised, select, yes {Plazo para las próximas novedades: {when}.} other {Aún no se ha prometido un plazo.}} {notified, select, yes {Puede cerrar esta página; recibirá un aviso.} other {Se conserva su lugar en la cola.}}',
  'ownership.person.title': '{person}, de {team}, tiene su solicitud',
  'ownership.person.line':
    '{promised, select, yes {Plazo de respuesta: {when}.} other {Aún no se ha prometido un plazo.}} {notified, select, yes {Puede cerrar esta página; recibirá un aviso.} other {Nada de lo que envió se ha perdido.}}',
  'ownership.person-due-soon.title': '{person}, de {team}, tiene su solicitud',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {Plazo de respuesta: {when}. {person} ha recibido un aviso de que usted espera.} other {Plazo de respuesta: {when}. No tiene que repetir nada.}}',
  'ownership.overdue.title':
    '{held, select, yes {{person}, de {team}, tiene su solicitud} other {Su solicitud la tiene {team}}}',
  'ownership.overdue.line': 'Nada de lo que envió se ha perdido, y no tiene que esperar aquí.',
  'ownership.overdue-escalated.title':
    '{held, select, yes {{person}, de {team}, tiene su solicitud} other {Su solicitud la tiene {team}}}',
  'ownership.overdue-escalated.line': 'Aviso enviado: {to} ({at, time}). Nada de lo que envió se ha perdido.',
  'ownership.reassigned.title': '{person}, de {team}, tiene ahora su solicitud',
  'ownership.reassigned.line':
    '{promised, select, yes {{from} lo ha traspasado todo. Plazo de respuesta: {when}.} other {{from} lo ha traspasado todo. Aún no se ha prometido un plazo.}}',
  'ownership.handed-back.title': '{by} ha devuelto su solicitud al agente',
  'ownership.handed-back.line':
    '{noted, select, yes {«{note}»} other {El agente sigue desde donde lo dejó {by}.}}',
  'ownership.nobody-available.title': 'Ahora no hay nadie disponible en {team}',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {Su solicitud se conserva tal cual. Puede elegir qué hacer ahora.}}',
  'ownership.finished.title': '{person} ha terminado su solicitud',
  'ownership.finished.line': 'Terminada ({at, time}). Todo lo relacionado se conserva aquí.',
  'ownership.cancelled.title': 'Su solicitud vuelve a estar con el agente',
  'ownership.cancelled.line': 'Nadie más trabaja en ella. Puede volver a pedir una persona.',

  'ownership.along': 'Lo que se ha traspasado',
  'ownership.progress': 'Tiempo hasta las novedades prometidas',
};
