import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {{person} de {team} lo tiene ahora y decide cómo sigue.} team {Se ha avisado a {team}, y no ocurre nada más hasta que alguien lo tome.} other {Una persona decide sobre esto antes de que ocurra nada.}}',
  'scope.update': 'Próximo aviso',
  'scope.update.by': '{by, time}, es decir, {by, relative}',
  'scope.opens.unknown': 'No sé qué lo habilitaría. Una persona puede decirlo.',
  'scope.opens.who':
    '{who, select, you {Yo no puedo hacerlo. Indique aquí cuándo está hecho.} other {Yo no puedo hacerlo. Alguien del equipo indica cuándo está hecho.}}',
  'scope.saved.beyond': 'Fuera de lo que se me permite: {boundary}',
};
