import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {{person}, de {team}, está com isso agora e decide como continua.} team {{team} foi acionado, e nada mais acontece até alguém assumir.} other {Uma pessoa decide sobre isso antes que algo aconteça.}}',
  'scope.update': 'Próxima notícia',
  'scope.update.by': '{by, time}, ou seja, {by, relative}',
  'scope.opens.unknown': 'Não sei o que liberaria isso. Uma pessoa pode dizer.',
  'scope.opens.who':
    '{who, select, you {Eu mesmo não posso liberar. Diga aqui quando estiver feito.} other {Eu mesmo não posso liberar. Alguém da equipe diz quando estiver feito.}}',
  'scope.saved.beyond': 'Além do que posso fazer: {boundary}',
};
