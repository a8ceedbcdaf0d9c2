import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time} ({by, relative})',
  'ownership.late': 'Obiecany termin: {by, time}, opóźnienie: {late, duration}.',

  'ownership.agent.title': 'Twoje zgłoszenie jest u agenta',
  'ownership.your-move.title': 'Twój ruch',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {Agent potrzebuje od Ciebie kilku szczegółów, by kontynuować.} one {# zgłoszenie czeka na Twoją decyzję. Do tego czasu nic nie zostanie wykonane.} few {# zgłoszenia czekają na Twoją decyzję. Do tego czasu nic nie zostanie wykonane.} many {# zgłoszeń czeka na Twoją decyzję. Do tego czasu nic nie zostanie wykonane.} other {# zgłoszenia czeka na Twoją decyzję. Do tego czasu nic nie zostanie wykonane.}}',
  'ownership.transferring.title': 'Twoje zgłoszenie trafia do zespołu {team}',
  'ownership.transferring.line':
    '{promised, select, yes {Ktoś przejmie je do {when}. Agent czeka do tego czasu.} other {Nie podano jeszcze terminu. Agent czeka, aż ktoś je przejmie.}}',
  'ownership.queued.title': 'Twoje zgłoszenie czeka w kolejce zespołu {team}',
  'ownership.queued.line':
    '{promised, select, yes {Następna informacja do {when}.} other {Nie podano jeszcze terminu.}} {notified, select, yes {Możesz zamknąć tę stronę; otrzymasz powiadomienie.} other {Twoje miejsce w kolejce jest zachowane.}}',
  'ownership.queued-with-position.title': 'Twoje miejsce w kolejce ({team}): {position, number}',
  'ownership.queued-with-position.line':
    '{promised, select, yes {Następna informacja do {when}.} other {Nie podano jeszcze terminu.}} {notified, select, yes {Możesz zamknąć tę stronę; otrzymasz powiadomienie.} other {Twoje miejsce w kolejce jest zachowane.}}',
  'ownership.person.title': 'Twoje zgłoszenie prowadzi {person} ({team})',
  'ownership.person.line':
    '{promised, select, yes {Odpowiedź do {when}.} other {Nie podano jeszcze terminu.}} {notified, select, yes {Możesz zamknąć tę stronę; otrzymasz powiadomienie.} other {Wszystko, co wysłano, jest zachowane.}}',
  'ownership.person-due-soon.title': 'Twoje zgłoszenie prowadzi {person} ({team})',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {Odpowiedź do {when}. {person} ma przypomnienie, że czekasz.} other {Odpowiedź do {when}. Nie musisz niczego powtarzać.}}',
  'ownership.overdue.title':
    '{held, select, yes {Twoje zgłoszenie prowadzi {person} ({team})} other {Twoje zgłoszenie jest w zespole {team}}}',
  'ownership.overdue.line': 'Wszystko, co wysłano, jest zachowane i nie musisz tu czekać.',
  'ownership.overdue-escalated.title':
    '{held, select, yes {Twoje zgłoszenie prowadzi {person} ({team})} other {Twoje zgłoszenie jest w zespole {team}}}',
  'ownership.overdue-escalated.line':
    'Powiadomiono: {to} ({at, time}). Wszystko, co wysłano, jest zachowane.',
  'ownership.reassigned.title': 'Twoje zgłoszenie prowadzi teraz {person} ({team})',
  'ownership.reassigned.line':
    '{promised, select, yes {{from} przekazuje je z całą historią. Odpowiedź do {when}.} other {{from} przekazuje je z całą historią. Nie podano jeszcze terminu.}}',
  'ownership.handed-back.title': '{by} zwraca Twoje zgłoszenie agentowi',
  'ownership.handed-back.line':
    '{noted, select, yes {„{note}”} other {Agent zaczyna tam, gdzie kończy {by}.}}',
  'ownership.nobody-available.title': 'W zespole {team} nikt nie jest teraz dostępny',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {Twoje zgłoszenie pozostaje bez zmian. Możesz wybrać, co dalej.}}',
  'ownership.finished.title': 'Twoje zgłoszenie zakończono ({person})',
  'ownership.finished.line': 'Zakończono: {at, time}. Wszystko na ten temat zostaje tutaj.',
  'ownership.cancelled.title': 'Zgłoszenie wróciło do agenta',
  'ownership.cancelled.line': 'Nikt inny nad nim nie pracuje. Możesz znów poprosić o człowieka.',

  'ownership.along': 'Co przekazano',
  'ownership.progress': 'Czas do obiecanej informacji',
};
