import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'Czeka na zespół weryfikacji',
  'queue.count':
    '{count, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}',
  'queue.entry.irreversible': 'Nieodwracalne',
  'queue.entry.user': 'Zgłasza: {user}',
  'queue.entry.waiting': 'Oczekiwanie: {elapsed, duration}',
  'queue.entry.waiting-now': 'Przed chwilą',
  'queue.entry.due': 'Termin: {by, time}',
  'queue.entry.late': 'Opóźnienie: {late, duration}',
  'queue.entry.claimed-by-you': 'U Ciebie',
  'queue.entry.claimed-by': 'Ma to {by}',
  'queue.empty.title': 'Nic nie czeka na zespół weryfikacji',
  'queue.empty.line': 'Nowe zgłoszenia pojawią się tu same.',
  'queue.filtered-empty.title': 'Nic nie pasuje do filtra',
  'queue.filtered-empty.line':
    '{hidden, plural, one {Poza filtrem czeka # zgłoszenie.} few {Poza filtrem czekają # zgłoszenia.} many {Poza filtrem czeka # zgłoszeń.} other {Poza filtrem czeka # zgłoszenia.}}',
  'queue.filtered-empty.clear': 'Pokaż wszystkie',
  'queue.offline.title': 'Jesteś offline',
  'queue.offline.line': 'To ostatni znany stan kolejki. Możesz ją czytać; z decyzją trzeba poczekać.',
  'queue.offline.empty': 'Kolejka pojawi się, gdy odzyskasz połączenie.',
};
