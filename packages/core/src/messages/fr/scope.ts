import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {{person} ({team}) s’en occupe maintenant et décide de la suite.} team {{team} a été sollicité, et rien ne se passe avant une prise en charge.} other {Une personne en décide avant que quoi que ce soit ne se passe.}}',
  'scope.update': 'Prochaines nouvelles',
  'scope.update.by': '{by, time}, soit {by, relative}',
  'scope.opens.unknown': 'Je ne sais pas ce qui le débloquerait. Une personne peut le dire.',
  'scope.opens.who':
    '{who, select, you {Je ne peux pas le faire moi-même. Dites ici quand c’est fait.} other {Je ne peux pas le faire moi-même. Quelqu’un de l’équipe dira quand c’est fait.}}',
  'scope.saved.beyond': 'Hors de ce qui m’est permis : {boundary}',
};
