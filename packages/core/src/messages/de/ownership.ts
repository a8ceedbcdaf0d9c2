import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time} ({by, relative})',
  'ownership.late': 'Zugesagt bis {by, time}, jetzt {late, duration} überfällig.',

  'ownership.agent.title': 'Ihre Anfrage liegt beim Agenten',
  'ownership.your-move.title': 'Sie sind am Zug',
  'ownership.your-move.line':
    '{handoffs, plural, =0 {Der Agent braucht noch einige Angaben von Ihnen, um weiterzumachen.} one {# Anfrage wartet auf Ihre Entscheidung. Bis dahin wird nichts ausgeführt.} other {# Anfragen warten auf Ihre Entscheidung. Bis dahin wird nichts ausgeführt.}}',
  'ownership.transferring.title': 'Ihre Anfrage geht an das Team {team}',
  'ownership.transferring.line':
    '{promised, select, yes {Jemand übernimmt bis {when}. Der Agent wartet so lange.} other {Noch ist keine Zeit zugesagt. Der Agent wartet, bis jemand übernimmt.}}',
  'ownership.queued.title': 'Ihre Anfrage wartet beim Team {team}',
  'ownership.queued.line':
    '{promised, select, yes {Nächste Rückmeldung bis {when}.} other {Noch ist keine Zeit zugesagt.}} {notified, select, yes {Sie können diese Seite schließen; Sie werden benachrichtigt.} other {Ihr Platz in der Warteschlange bleibt erhalten.}}',
  'ownership.queued-with-position.title': 'Platz {position, number} in der Warteschlange ({team})',
  'ownership.queued-with-position.line':
    '{promised, select, yes {Nächste Rückmeldung bis {when}.} other {Noch ist keine Zeit zugesagt.}} {notified, select, yes {Sie können diese Seite schließen; Sie werden benachrichtigt.} other {Ihr Platz in der Warteschlange bleibt erhalten.}}',
  'ownership.person.title': 'Ihre Anfrage liegt bei {person} ({team})',
  'ownership.person.line':
    '{promised, select, yes {Antwort bis {when}.} other {Noch ist keine Zeit zugesagt.}} {notified, select, yes {Sie können diese Seite schließen; Sie werden benachrichtigt.} other {Alles Gesendete bleibt erhalten.}}',
  'ownership.person-due-soon.title': 'Ihre Anfrage liegt bei {person} ({team})',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {Antwort bis {when}. {person} wurde daran erinnert, dass Sie warten.} other {Antwort bis {when}. Sie müssen nichts wiederholen.}}',
  'ownership.overdue.title':
    '{held, select, yes {Ihre Anfrage liegt bei {person} ({team})} other {Ihre Anfrage liegt beim Team {team}}}',
  'ownership.overdue.line': 'Alles Gesendete bleibt erhalten, und Sie müssen hier nicht warten.',
  'ownership.overdue-escalated.title':
    '{held, select, yes {Ihre Anfrage liegt bei {person} ({team})} other {Ihre Anfrage liegt beim Team {team}}}',
  'ownership.overdue-escalated.line': 'Informiert: {to} ({at, time}). Alles Gesendete bleibt erhalten.',
  'ownership.reassigned.title': 'Ihre Anfrage liegt jetzt bei {person} ({team})',
  'ownership.reassigned.line':
    '{promised, select, yes {{from} hat sie mit allem Bisherigen weitergegeben. Antwort bis {when}.} other {{from} hat sie mit allem Bisherigen weitergegeben. Noch ist keine Zeit zugesagt.}}',
  'ownership.handed-back.title': '{by} hat Ihre Anfrage an den Agenten zurückgegeben',
  'ownership.handed-back.line':
    '{noted, select, yes {„{note}“} other {Der Agent macht dort weiter, wo {by} aufgehört hat.}}',
  'ownership.nobody-available.title': 'Im Team {team} ist gerade niemand erreichbar',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {Ihre Anfrage bleibt unverändert. Sie können wählen, wie es weitergeht.}}',
  'ownership.finished.title': '{person} hat Ihre Anfrage abgeschlossen',
  'ownership.finished.line': 'Abgeschlossen: {at, time}. Alles dazu bleibt hier erhalten.',
  'ownership.cancelled.title': 'Ihre Anfrage ist wieder beim Agenten',
  'ownership.cancelled.line': 'Sonst bearbeitet sie niemand. Sie können wieder um eine Person bitten.',

  'ownership.along': 'Was mitgegeben wurde',
  'ownership.progress': 'Zeit bis zur zugesagten Rückmeldung',
};
