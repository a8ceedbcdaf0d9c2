import type { LinesOf } from '../messages.js';

export const authorizations: LinesOf<'authorizations' | 'offer'> = {
  'authorizations.title': 'Decidido de antemano',
  'authorizations.waiting': '{count, plural, one {# por revisar} many {# por revisar} other {# por revisar}}',
  'authorizations.loading.title': 'Leyendo lo decidido de antemano',
  'authorizations.unreached.title': 'No tiene conexión',
  'authorizations.unreached.line': 'La lista aparecerá cuando recupere la conexión.',
  'authorizations.missing.title': 'Esta cuenta no existe aquí',
  'authorizations.missing.line': 'Quizá sea de otra persona.',
  'authorizations.empty.title': 'No hay nada decidido de antemano',
  'authorizations.empty.line': 'Cada solicitud sigue lo que dice la política.',
  'authorizations.ended': '{count, plural, one {# terminada} many {# terminadas} other {# terminadas}}',
  'authorizations.state.offered': 'Ofrecida',
  'authorizations.state.active': 'Vigente',
  'authorizations.state.review-due': 'Toca revisar',
  'authorizations.state.used-up': 'Agotada',
  'authorizations.state.suspended': 'Suspendida',
  'authorizations.state.expired': 'Terminada',
  'authorizations.state.revoked': 'Revocada',
  'authorizations.state.declined': 'Rechazada',
  'authorizations.line.offered':
    '{who, select, none {Ofrecida ({at, time}).} you {Usted la ofreció ({at, time}).} other {{by} la ofreció ({at, time}).}} Nada cambia hasta que alguien la permita.',
  'authorizations.line.active': 'Se ejecuta sin preguntar hasta: {until, time}.',
  'authorizations.line.denies':
    '{ends, select, never {Siempre se pregunta, hasta que alguien revoque esto.} other {Siempre se pregunta hasta: {until, time}.}}',
  'authorizations.line.review-due':
    'Vigente desde hace {span, duration}. ¿Mantenerla o revocarla? Sigue hasta que alguien responda.',
  'authorizations.line.used-up':
    '{free, select, never {Su cupo está agotado.} other {Su cupo está agotado hasta: {at, time}.}} Hasta que haya cupo, se pregunta cada vez.',
  'authorizations.line.suspended':
    '{why, select, over-value {Una acción superó el importe ({at, time}).} over-scale {Una acción afectaba a demasiado ({at, time}).} over-audience {Una acción habría llegado a otras personas ({at, time}).} tool-changed {La forma de hacerlo cambió ({at, time}).} policy-changed {La política cambió ({at, time}).} you {Usted la suspendió ({at, time}).} other {{by} la suspendió ({at, time}).}} Mientras tanto se pregunta cada vez.',
  'authorizations.line.expired': 'Terminó ({at, time}).',
  'authorizations.line.revoked':
    '{who, select, you {Usted la revocó ({at, time}).} other {{by} la revocó ({at, time}).}}',
  'authorizations.line.declined':
    '{who, select, you {Usted la rechazó ({at, time}).} other {{by} la rechazó ({at, time}).}}',
  'authorizations.note': 'Nota: {note}',
  'authorizations.said': '{action}: {line}',
  'authorizations.terms': 'Condiciones exactas',
  'authorizations.terms.value': 'Como máximo {most, money} cada vez',
  'authorizations.terms.value.none': 'Solo lo que no mueve dinero',
  'authorizations.terms.scale':
    '{most, plural, one {Como máximo # registro cada vez} many {Como máximo # de registros cada vez} other {Como máximo # registros cada vez}}',
  'authorizations.terms.target': 'Solo para {target}',
  'authorizations.terms.target.any': 'Para cualquier caso',
  'authorizations.terms.audience': 'Como máximo lo nota: {audiences, list}',
  'authorizations.terms.audience.self': '{who, select, you {usted} other {la persona}}',
  'authorizations.terms.audience.internal': 'su organización',
  'authorizations.terms.audience.external': 'gente de fuera',
  'authorizations.terms.audience.public': 'todo el mundo',
  'authorizations.terms.tool': 'Con {tool}, versión {version}',
  'authorizations.budget.count':
    '{count, plural, one {Como máximo # vez cada {window, duration}} many {Como máximo # de veces cada {window, duration}} other {Como máximo # veces cada {window, duration}}}',
  'authorizations.budget.sum': 'Como máximo {sum, money} en total cada {window, duration}',
  'authorizations.budget.used': '{used, number} de {count, number} usadas',
  'authorizations.budget.spent': '{used, money} de {sum, money} usados',
  'authorizations.budget.free': 'Vuelve a haber cupo: {at, time}',
  'authorizations.given': '{who, select, you {Dada por usted, {at, date}} other {Dada por {by}, {at, date}}}',
  'authorizations.reviewed':
    '{who, select, you {Revisada por usted, {at, date}} other {Revisada por {by}, {at, date}}}',
  'authorizations.review': 'Próxima revisión: {at, date}',
  'authorizations.used':
    '{used, plural, =0 {Nunca usada} one {Usada # vez} many {Usada # de veces} other {Usada # veces}}',
  'authorizations.because': 'Según {approved, number} de {decided, number} aprobadas',
  'authorizations.act.revoke': 'Revocar',
  'authorizations.act.suspend': 'Suspender',
  'authorizations.act.resume': 'Reanudar',
  'authorizations.act.review': 'Mantener',
  'authorizations.act.show-offer': 'Ver la oferta',
  'authorizations.revoke.note': 'La revocación es inmediata. Para recuperarla, hay que darla de nuevo.',
  'authorizations.refused.not-active':
    '{who, select, you {Usted cambió esto ({at, time}).} other {{by} cambió esto ({at, time}).} none {Esto ya no está vigente.}} Lo que ve es el estado actual.',
  'authorizations.refused.not-suspended': 'Esto ya no está suspendido. Lo que ve es el estado actual.',
  'authorizations.refused.expired': 'Esto terminó ({at, time}), así que no se ha cambiado nada.',
  'authorizations.refused.already-offered':
    'Exactamente esto ya está ofrecido o permitido. No se ha hecho nada por duplicado.',
  'authorizations.refused.not-offered':
    'Las cifras o las reglas han cambiado, así que ya no se sugiere. No se ha cambiado nada.',
  'authorizations.refused.other': 'Esto no se puede hacer desde aquí. No se ha cambiado nada.',
  'offer.allow.title': '¿Permitir sin preguntar: {action}?',
  'offer.ask-again.title': '¿Volver a preguntar: {action}?',
  'offer.by': 'Ofrecido por {by}.',
  'offer.approved':
    '{who, select, you {Usted aprobó {approved, number} de {decided, number} en {within, duration}.} other {Se aprobaron {approved, number} de {decided, number} en {within, duration}.}}',
  'offer.resisted': 'De las últimas {decided, number}, {resisted, number} se rechazaron o deshicieron.',
  'offer.uncounted': 'No se contaron decisiones para esta oferta.',
  'offer.supported.allow':
    'Basta para decir, con un 95 % de certeza, que se aprobarían al menos {least, number} de cada 100.',
  'offer.supported.ask-again':
    'Basta para decir, con un 95 % de certeza, que se objetarían al menos {least, number} de cada 100.',
  'offer.hasty':
    'Estas aprobaciones llegaron más rápido de lo que se lee una tarjeta. Mire bien antes de permitirlo.',
  'offer.reasons': 'Por qué no',
  'offer.reason': '{reason}: {count, number}',
  'offer.allows': 'Qué permite',
  'offer.never': 'Qué no permite nunca',
  'offer.never.beyond': 'Nada que pase de estos límites. Un solo intento la suspende.',
  'offer.never.changed': 'Lo mismo con otra herramienta u otra política. Entonces se suspende.',
  'offer.never.kept': 'Lo que la política reserva siempre a personas.',
  'offer.ends': 'Cómo termina',
  'offer.ends.at': 'Por sí sola: {until, time}.',
  'offer.ends.review': 'Toca revisarla a los {span, duration}; sigue hasta que alguien responda.',
  'offer.ends.revoke': 'Usted o el equipo pueden revocarla en cualquier momento, con una pulsación.',
  'offer.length': 'Por cuánto tiempo',
  'offer.length.option': '{span, duration}',
  'offer.revokes': 'Lo permitido de antemano termina enseguida. Se vuelve a preguntar cada vez.',
  'offer.denies': 'A partir de ahora se pregunta cada vez, hasta que alguien revoque esto.',
  'offer.accept.allow': 'Permitir sin preguntar',
  'offer.accept.ask-again': 'Volver a preguntar',
  'offer.decline.allow': 'Seguir preguntando',
  'offer.decline.ask-again': 'Dejar que siga',
  'offer.not-now': 'Ahora no',
  'offer.not-eligible.agent': 'Lo ofrece un agente, así que solo la administración puede permitirlo.',
  'offer.not-eligible.route': 'Solo quienes deciden estas solicitudes pueden permitirlo de antemano.',
  'offer.not-eligible.changed': 'La herramienta o la política han cambiado, así que esto ya no se puede dar.',
  'offer.not-eligible.other': 'Esto no se puede dar desde aquí.',
  'offer.granted.title': 'Permitido sin preguntar: {action}',
  'offer.granted.line':
    '{who, select, you {Usted lo permitió ({at, time}).} other {{by} lo permitió ({at, time}).}} Vale hasta: {until, time}; se puede revocar en cualquier momento.',
  'offer.declined.allow.title': 'Se sigue preguntando: {action}',
  'offer.declined.ask-again.title': 'Sigue sin preguntar: {action}',
  'offer.declined.line':
    '{who, select, you {Usted lo decidió ({at, time}).} other {{by} lo decidió ({at, time}).}} No se ha cambiado nada.',
  'offer.asking-again.title': 'Se vuelve a preguntar: {action}',
  'offer.asking-again.line':
    '{who, select, you {Usted lo decidió ({at, time}).} other {{by} lo decidió ({at, time}).}} Ya nada de esto se ejecuta sin preguntar.',
};
