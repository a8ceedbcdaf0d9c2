import type { LinesOf } from '../messages.js';

export const common: LinesOf<'common' | 'text' | 'why' | 'refusal'> = {
  'common.agent-says': 'El agente dice',
  'common.cancel': 'Volver',
  'common.offline': 'No tiene conexión. No se envía nada hasta que la recupere.',
  'common.sending': 'Enviando',
  'common.dismiss': 'Ocultar',
  'common.ask-person': 'Consultar a alguien',
  'common.field-required': '{label}: falta este dato.',

  'text.time': '{at, time}',
  'text.hidden-character': 'Carácter oculto {name}',
  'text.look-alike': 'Letra de otro alfabeto {name}',
  'text.contains-hidden':
    '{count, plural, one {Contiene # carácter oculto} many {Contiene # de caracteres ocultos} other {Contiene # caracteres ocultos}}',
  'text.run.space': '{count, plural, one {# espacio} many {# de espacios} other {# espacios}}',
  'text.run.line':
    '{count, plural, one {# salto de línea} many {# de saltos de línea} other {# saltos de línea}}',
  'text.run.mixed':
    '{count, plural, one {# carácter en blanco} many {# de caracteres en blanco} other {# caracteres en blanco}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks':
    '{count, plural, one {# signo sobre una letra} many {# de signos sobre una letra} other {# signos sobre una letra}}',
  'text.real-host': 'lleva a {host}',

  'why.floor': 'Una persona decide siempre sobre este tipo de solicitud.',
  'why.irreversible': 'Una vez hecho, no se puede deshacer.',
  'why.external': 'Esto llega a alguien ajeno a su organización.',
  'why.first-time': 'Es la primera vez para esta cuenta.',
  'why.over-value': '{value, money} supera el límite de {limit, money} que no requiere control.',
  'why.over-scale':
    '{scale, plural, one {Esto afecta a # registro} many {Esto afecta a # de registros} other {Esto afecta a # registros}}, más de los {most, number} que no requieren control.',
  'why.public': 'Esto lo puede ver todo el mundo.',
  'why.rule': 'Las solicitudes de este tipo se revisan antes aquí.',
  'why.low-confidence': 'No tengo certeza suficiente para hacerlo sin preguntar.',
  'why.out-of-scope': 'Esto va más allá de lo que se me permite aquí: {boundary}.',
  'why.missing-context': 'Aún me faltan datos: {fields, list}.',
  'why.conflicting-data': 'Dos fuentes se contradicen: {between, list}.',
  'why.tool-failure':
    '{tool} no ha respondido tras {attempts, plural, one {# intento} many {# de intentos} other {# intentos}}.',
  'why.frustration': 'No he sabido ayudarle bien, así que debería verlo una persona.',
  'why.person-asked': 'Usted ha pedido una persona.',

  'refusal.not-found': 'Esta solicitud ya no está aquí. No se ha hecho nada.',
  'refusal.already-open': 'Esto ya está abierto. Puede continuar.',
  'refusal.finished': 'Esta tarea ha terminado, así que no se ha cambiado nada. Puede empezar otra.',
  'refusal.not-allowed': 'Su cuenta no puede hacer esto. Alguien del equipo sí puede.',
  'refusal.not-eligible': 'Esto lo decide otra persona, así que no se ha hecho nada.',
  'refusal.identity-mismatch': 'Esto se envió en nombre de otra persona, así que no se ha hecho nada.',
  'refusal.already-decided':
    '{who, select, you {Usted ya ha decidido ({at, time}). No se ha hecho nada por duplicado.} other {{by} ya ha decidido ({at, time}). No se ha hecho nada por duplicado.} none {La decisión ya está tomada. No se ha hecho nada por duplicado.}}',
  'refusal.already-voted': 'Usted ya lo ha aprobado. Falta la aprobación de otra persona.',
  'refusal.expired':
    'El plazo para decidir ha caducado ({at, time}), así que no se ha hecho nada. Puede volver a solicitarlo.',
  'refusal.withdrawn': 'Se retiró la solicitud antes de llegar su decisión. No se ha hecho nada.',
  'refusal.superseded': 'Una solicitud más reciente ocupa su lugar. No se ha hecho nada; consulte la nueva.',
  'refusal.unpresentable':
    'No se puede mostrar completo, así que no se puede decidir aquí. No se ha hecho nada.',
  'refusal.digest-mismatch':
    'La solicitud ha cambiado mientras la leía. No se ha hecho nada; vuelva a leerla.',
  'refusal.claimed-by-other':
    '{who, select, none {Otra persona se ocupa de esto (vence: {at, time}).} other {{by} se ocupa de esto (vence: {at, time}).}} Su texto se conserva.',
  'refusal.claim-lapsed':
    'Su asignación terminó antes de llegar la decisión. Su texto se conserva; asígnese de nuevo la solicitud para continuar.',
  'refusal.self-approval': 'La propuesta es suya, así que debe aprobarla otra persona.',
  'refusal.needs-more':
    'Con estos cambios, debe aprobarlo alguien con más atribuciones. Sus cambios se conservan.',
  'refusal.paused': 'El agente está en pausa, así que no se ha hecho nada. Reanúdelo para continuar.',
  'refusal.not-paused': 'El agente ya está en marcha.',
  'refusal.not-owner': 'Otra persona tiene ahora esta tarea. No se ha hecho nada.',
  'refusal.already-owned':
    '{who, select, you {Usted ya tiene esta tarea.} none {Alguien ha tomado ya esta tarea.} other {{by} ya ha tomado esta tarea.}}',
  'refusal.not-transferring': 'Ya nadie espera esta tarea. No se ha cambiado nada.',
  'refusal.invalid': 'Algo falta o no encaja, así que no se ha hecho nada. Revíselo e inténtelo de nuevo.',
  'refusal.nothing-to-undo': 'Ya no queda nada que deshacer aquí.',
  'refusal.undo-too-late':
    'Ya no se puede deshacer (plazo: {at, time}). En su lugar, puede consultar a alguien.',
  'refusal.policy-changed':
    'Las reglas han cambiado desde la propuesta. No se ha hecho nada; hay que proponerlo de nuevo.',
  'refusal.tool-changed':
    'La forma de hacerlo ha cambiado desde la propuesta. No se ha hecho nada; hay que proponerlo de nuevo.',
  'refusal.operand-changed':
    'Aquello a lo que se refiere ha cambiado desde la propuesta. No se ha hecho nada; hay que proponerlo de nuevo.',
  'refusal.no-grant': 'No hay una aprobación vigente para esto, así que no se ha hecho nada.',
  'refusal.grant-expired':
    'La aprobación ha caducado ({at, time}), así que no se ha hecho nada. Puede aprobarlo de nuevo.',
  'refusal.grant-used': 'Esto ya se hizo una vez. No se ha hecho por duplicado.',
  'refusal.running': 'Esto ya está en marcha. Ya no se puede cambiar.',
  'refusal.not-running': 'Esto no está en marcha, así que no se ha registrado nada.',
  'refusal.not-due': 'Aún no es el momento. No se ha cambiado nada.',
  'refusal.no-reviewer':
    'No hay nadie para decidir esto, así que no se ha hecho nada. Puede pedir una llamada.',
  'refusal.storage': 'No se ha podido guardar, así que no se ha hecho nada. Inténtelo de nuevo.',
  'refusal.unanswered':
    'No llegó respuesta, así que no se sabe si esto llegó. Lo que ve aquí es lo que consta.',
  'refusal.offline': 'No tiene conexión, así que no se ha enviado nada. Inténtelo al recuperarla.',
};
