import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'Wartet auf das Prüfteam',
  'queue.count': '{count, plural, one {# Anfrage} other {# Anfragen}}',
  'queue.entry.irreversible': 'Unwiderruflich',
  'queue.entry.user': 'Für {user}',
  'queue.entry.waiting': 'Wartet {elapsed, duration}',
  'queue.entry.waiting-now': 'Gerade eingegangen',
  'queue.entry.due': 'Fällig: {by, time}',
  'queue.entry.late': '{late, duration} überfällig',
  'queue.entry.claimed-by-you': 'Bei Ihnen',
  'queue.entry.claimed-by': 'Bei {by}',
  'queue.empty.title': 'Nichts wartet auf das Prüfteam',
  'queue.empty.line': 'Neue Anfragen erscheinen hier von selbst.',
  'queue.filtered-empty.title': 'Nichts passt zum Filter',
  'queue.filtered-empty.line':
    '{hidden, plural, one {# Anfrage wartet} other {# Anfragen warten}} außerhalb des Filters.',
  'queue.filtered-empty.clear': 'Alle anzeigen',
  'queue.offline.title': 'Sie sind offline',
  'queue.offline.line':
    'Dies ist der letzte Stand der Warteschlange. Lesen ist möglich, Entscheiden erst später.',
  'queue.offline.empty': 'Die Warteschlange erscheint, sobald Sie zurück sind.',
};
