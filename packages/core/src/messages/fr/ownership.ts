import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time} ({by, relative})',
  'ownership.late': 'Échéance promise : {by, time}, dépassée de {late, duration}.',

  'ownership.agent.title': 'L’agent s’occupe de votre demande',
  'ownership.your-move.title': 'C’est à vous',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {Pour continuer, l’agent a besoin de quelques détails.} one {# demande attend votre décision. Rien ne s’exécute avant.} many {# de demandes attendent votre décision. Rien ne s’exécute avant.} other {# demandes attendent votre décision. Rien ne s’exécute avant.}}',
  'ownership.transferring.title': 'Transfert de votre demande vers {team}',
  'ownership.transferring.line':
    '{promised, select, yes {Prise en charge au plus tard : {when}. L’agent attend d’ici là.} other {Aucun délai n’est encore promis. L’agent attend que quelqu’un prenne la suite.}}',
  'ownership.queued.title': 'Votre demande est en attente chez {team}',
  'ownership.queued.line':
    '{promised, select, yes {Nouvelles au plus tard : {when}.} other {Aucun délai n’est encore promis.}} {notified, select, yes {Vous pouvez fermer cette page ; vous recevrez une notification.} other {Votre place dans la file est gardée.}}',
  'ownership.queued-with-position.title': 'Vous avez le numéro {position, number} dans la file ({team})',
  'ownership.queued-with-position.line':
    '{promised, select, yes {Nouvelles au plus tard : {when}.} other {Aucun délai n’est encore promis.}} {notified, select, yes {Vous pouvez fermer cette page ; vous recevrez une notification.} other {Votre place dans la file est gardée.}}',
  'ownership.person.title': '{person} ({team}) s’occupe de votre demande',
  'ownership.person.line':
    '{promised, select, yes {Réponse au plus tard : {when}.} other {Aucun délai n’est encore promis.}} {notified, select, yes {Vous pouvez fermer cette page ; vous recevrez une notification.} other {Rien de ce que vous avez envoyé n’est perdu.}}',
  'ownership.person-due-soon.title': '{person} ({team}) s’occupe de votre demande',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {Réponse attendue au plus tard : {when}. {person} a reçu un rappel de votre attente.} other {Réponse attendue au plus tard : {when}. Vous n’avez rien à répéter.}}',
  'ownership.overdue.title':
    '{held, select, yes {{person} ({team}) s’occupe de votre demande} other {Votre demande est chez {team}}}',
  'ownership.overdue.line': 'Rien de ce que vous avez envoyé n’est perdu ; inutile d’attendre ici.',
  'ownership.overdue-escalated.title':
    '{held, select, yes {{person} ({team}) s’occupe de votre demande} other {Votre demande est chez {team}}}',
  'ownership.overdue-escalated.line':
    'Alerte envoyée : {to} ({at, time}). Rien de ce que vous avez envoyé n’est perdu.',
  'ownership.reassigned.title': '{person} ({team}) s’occupe maintenant de votre demande',
  'ownership.reassigned.line':
    '{promised, select, yes {{from} a tout transmis. Réponse au plus tard : {when}.} other {{from} a tout transmis. Aucun délai n’est encore promis.}}',
  'ownership.handed-back.title': '{by} a rendu votre demande à l’agent',
  'ownership.handed-back.line':
    '{noted, select, yes {« {note} »} other {L’agent reprend le travail laissé par {by}.}}',
  'ownership.nobody-available.title': 'Personne n’est disponible chez {team} pour le moment',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {Votre demande est conservée telle quelle. Vous pouvez choisir la suite.}}',
  'ownership.finished.title': '{person} a terminé votre demande',
  'ownership.finished.line': 'Demande terminée ({at, time}). Tout ce qui la concerne est conservé ici.',
  'ownership.cancelled.title': 'Votre demande est de nouveau chez l’agent',
  'ownership.cancelled.line': 'Personne d’autre n’y travaille. Vous pouvez de nouveau demander une personne.',

  'ownership.along': 'Éléments transmis',
  'ownership.progress': 'Temps avant les nouvelles promises',
};
