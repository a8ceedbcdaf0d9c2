import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'Pour l’équipe de validation',
  'queue.count': '{count, plural, one {# demande} many {# de demandes} other {# demandes}}',
  'queue.entry.irreversible': 'Irréversible',
  'queue.entry.user': 'Pour {user}',
  'queue.entry.waiting': 'En attente depuis {elapsed, duration}',
  'queue.entry.waiting-now': 'Vient d’arriver',
  'queue.entry.due': 'Échéance : {by, time}',
  'queue.entry.late': '{late, duration} de retard',
  'queue.entry.claimed-by-you': 'En charge : vous',
  'queue.entry.claimed-by': 'En charge : {by}',
  'queue.empty.title': 'Rien pour l’équipe de validation',
  'queue.empty.line': 'Les nouvelles demandes s’affichent ici d’elles-mêmes.',
  'queue.filtered-empty.title': 'Rien ne correspond au filtre',
  'queue.filtered-empty.line':
    '{hidden, plural, one {# demande attend hors du filtre.} many {# de demandes attendent hors du filtre.} other {# demandes attendent hors du filtre.}}',
  'queue.filtered-empty.clear': 'Tout afficher',
  'queue.offline.title': 'Vous êtes hors ligne',
  'queue.offline.line':
    'Voici la file dans son dernier état connu. Vous pouvez la lire ; les décisions attendront.',
  'queue.offline.empty': 'La file s’affichera dès votre retour en ligne.',
};
