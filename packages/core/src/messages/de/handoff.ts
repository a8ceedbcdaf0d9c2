import type { LinesOf } from '../messages.js';

export const handoff: LinesOf<'handoff'> = {
  'handoff.context.choice': 'Der Agent braucht Ihre Entscheidung',
  'handoff.context.question': 'Der Agent hat eine Frage',
  'handoff.batch': '{index, number} von {size, number}',
  'handoff.votes': '{votes, number} von {needed, number} Genehmigungen',

  'handoff.value.empty': 'Leer',
  'handoff.value.null': 'Nicht gesetzt',
  'handoff.value.yes': 'Ja',
  'handoff.value.no': 'Nein',
  'handoff.value.money': '{value, money}',
  'handoff.value.masked': 'Geheim gehalten',
  'handoff.value.uninspected': 'Nicht untersucht',

  'handoff.details.all': '{count, plural, one {# Angabe} other {Alle # Angaben}}',
  'handoff.details.size':
    '{leaves, plural, one {# Angabe} other {# Angaben}}, {characters, plural, one {# Zeichen} other {# Zeichen}}',
  'handoff.details.paths': 'Exakte Namen',
  'handoff.calls': '{count, plural, one {Führt # Schritt aus} other {Führt # Schritte aus}}',
  'handoff.consequence': 'Dies ist unwiderruflich.',
  'handoff.reasoning': 'Begründung des Agenten',
  'handoff.reasoning.why': 'Warum Sie gefragt sind',
  'handoff.reasoning.confidence': 'Konfidenz {confidence, number}',
  'handoff.reasoning.unsure': 'Unsicher bei: {decision}',
  'handoff.reasoning.options': 'Mögliche Wege: {options, list}',
  'handoff.reasoning.opens': 'Was es freischaltet: {extendedBy}',
  'handoff.reasoning.in-scope': 'Jetzt möglich: {part}',
  'handoff.reasoning.open': 'Offen bis {at, time}',
  'handoff.foot.undo': '{length, duration} lang rückgängig zu machen',
  'handoff.foot.final': 'Unwiderruflich',

  'handoff.edit': 'Bearbeiten',
  'handoff.defer': 'Vorerst überspringen',
  'handoff.arming': 'Bereit, sobald alles kurz im Blick war',
  'handoff.unread': 'Scrollen Sie zuerst bis zum Ende der Angaben.',
  'handoff.review-own': 'Das ist Ihr Vorschlag; sehen Sie ihn noch einmal durch.',
  'handoff.offline': 'Sie sind offline. Entscheiden können Sie, wenn Sie wieder verbunden sind.',
  'handoff.sending': 'Entscheidung wird gesendet',
  'handoff.expiring': 'Noch {left, duration} für die Entscheidung. Danach wird nichts ausgeführt.',

  'handoff.review-waiting.open': 'Wartet auf die Entscheidung einer Person im Prüfteam.',
  'handoff.review-waiting.claimed': '{by} sieht sich dies gerade an.',
  'handoff.review-waiting.promise': 'Eine Antwort kommt bis {promise, time} ({promise, relative}).',
  'handoff.review-waiting.late': 'Zugesagt bis {promise, time}, jetzt {late, duration} überfällig.',

  'handoff.editing.was': 'Vorher: {before}',
  'handoff.editing.none': 'Ändern Sie zuerst etwas. Vor der Ausführung wird es noch einmal geprüft.',
  'handoff.editing.fault': 'Eine Ihrer Eingaben ist so noch nicht verwendbar.',
  'handoff.editing.discard': 'Änderungen verwerfen',
  'handoff.editing.money': '{label} ({currency})',
  'handoff.editing.number': 'Geben Sie eine Zahl ein.',

  'handoff.reject.title': 'Warum nicht?',
  'handoff.reject.wrong-facts': 'Die Fakten stimmen nicht',
  'handoff.reject.wrong-action': 'Nicht die richtige Aktion',
  'handoff.reject.wrong-tone': 'Der Ton passt nicht',
  'handoff.reject.wrong-time': 'Nicht der richtige Zeitpunkt',
  'handoff.reject.not-needed': 'Nicht mehr nötig',
  'handoff.reject.other': 'Ein anderer Grund',
  'handoff.reject.note': 'Notiz (optional)',

  'handoff.choose': 'Auswählen',
  'handoff.choose.first': 'Wählen Sie zuerst eine der Optionen.',
  'handoff.choose.none': 'Keine davon',
  'handoff.answer': 'Antwort senden',
  'handoff.answer.optional': '{label} (optional)',
  'handoff.answer.missing': 'Oben fehlt noch etwas.',
  'handoff.answer.decline': 'Kann nicht antworten',

  'handoff.changes': 'Änderungen ansehen',
  'handoff.changes.before': 'Vorher',
  'handoff.changes.after': 'Nachher',
  'handoff.reopen': 'Wieder anzeigen',
  'handoff.undo': 'Rückgängig',
  'handoff.happened': 'Wurde ausgeführt',
  'handoff.not-happened': 'Wurde nicht ausgeführt',

  'handoff.sending.title': 'Ihre Wahl wird gesendet – {name}',
  'handoff.sending.note': 'Noch hat sich nichts geändert.',
  'handoff.refused.title':
    '{known, select, no {Noch keine Antwort – {name}} other {Nicht ausgeführt – {name}}}',
  'handoff.approved.title': 'Genehmigt – {name}',
  'handoff.approved.note':
    '{who, select, you {Sie haben dies genehmigt.} other {{by} hat dies genehmigt.}} Es hat noch nicht begonnen.',
  'handoff.approved-with-changes.title': 'Mit Änderungen genehmigt – {name}',
  'handoff.approved-with-changes.note':
    '{who, select, you {Sie haben dies mit {count, plural, one {# Änderung} other {# Änderungen}} genehmigt.} other {{by} hat dies mit {count, plural, one {# Änderung} other {# Änderungen}} genehmigt.}}',
  'handoff.approved-by-rule.title': 'Durch eine Regel genehmigt – {name}',
  'handoff.approved-by-rule.note': 'Die Regeln erlauben dies ohne Rückfrage. Es hat noch nicht begonnen.',
  'handoff.answered.title': 'Beantwortet – {name}',
  'handoff.answered.note':
    '{who, select, you {Sie haben dies beantwortet.} other {{by} hat dies beantwortet.}}',
  'handoff.rejected.title': 'Abgelehnt – {name}',
  'handoff.rejected.note':
    '{who, select, you {Sie haben dies abgelehnt.} other {{by} hat dies abgelehnt.}} Nichts wurde ausgeführt.',
  'handoff.rejected.reason': 'Grund: {reason}.',
  'handoff.decided-elsewhere.title': 'Bereits entschieden – {name}',
  'handoff.decided-elsewhere.note':
    '{verdict, select, yes {{by} hat dies genehmigt ({at, time}).} other {{by} hat dies abgelehnt ({at, time}).}} Nichts wurde doppelt ausgeführt.',
  'handoff.deferred.title': 'Vorerst übersprungen – {name}',
  'handoff.deferred.note': 'Nichts wurde ausgeführt. Es bleibt bis {until, time} offen.',
  'handoff.expired.title': 'Abgelaufen – {name}',
  'handoff.expired.note': 'Bis {at, time} hat niemand entschieden, daher wurde nichts ausgeführt.',
  'handoff.withdrawn.title': 'Zurückgezogen – {name}',
  'handoff.withdrawn.note': '{by} hat dies zurückgezogen, daher wurde nichts ausgeführt. {why}',
  'handoff.superseded.title': 'Ersetzt – {name}',
  'handoff.superseded.note': 'Eine neuere Anfrage ersetzt diese. Aus dieser wurde nichts ausgeführt.',
  'handoff.unpresentable.title': 'Nicht vollständig darstellbar',
  'handoff.unpresentable.note': 'Hier nicht entscheidbar, daher wurde nichts ausgeführt. {why}',
  'handoff.running.title': 'Läuft – {name}',
  'handoff.running.note':
    '{who, select, you {Sie haben dies genehmigt.} rule {Die Regeln erlauben dies ohne Rückfrage.} other {{by} hat dies genehmigt.}} Es läuft seit {since, time} und lässt sich jetzt nicht mehr ändern.',
  'handoff.succeeded.title': 'Ausgeführt – {name}',
  'handoff.succeeded.note':
    '{who, select, you {{count, plural, =0 {Sie haben dies genehmigt.} one {Sie haben dies mit # Änderung genehmigt.} other {Sie haben dies mit # Änderungen genehmigt.}}} rule {Die Regeln erlauben dies ohne Rückfrage.} other {{count, plural, =0 {{by} hat dies genehmigt.} one {{by} hat dies mit # Änderung genehmigt.} other {{by} hat dies mit # Änderungen genehmigt.}}}}',
  'handoff.succeeded-undoable.title': 'Ausgeführt – {name}',
  'handoff.succeeded-undoable.note': 'Sie können dies bis {until, time} rückgängig machen.',
  'handoff.undoing.title': 'Wird rückgängig gemacht – {name}',
  'handoff.undoing.note':
    'Angefordert: {at, time}. Alles gilt weiter, bis das Rückgängigmachen bestätigt ist.',
  'handoff.undone.title': 'Rückgängig gemacht – {name}',
  'handoff.undone.note': 'Es ist alles wieder wie vorher.',
  'handoff.undo-failed.title': 'Nicht rückgängig gemacht – {name}',
  'handoff.undo-failed.note': 'Das Rückgängigmachen ist nicht gelungen. Was ausgeführt wurde, gilt weiter.',
  'handoff.failed.title': 'Nicht gelungen – {name}',
  'handoff.failed.note':
    '{told, select, yes {Es gab keinen weiteren Versuch. Antwort des Systems: {message}} other {Es gab keinen weiteren Versuch. Das Team kann die Ursache sehen.}}',
  'handoff.unknown.title': 'Ausgang nicht bekannt – {name}',
  'handoff.unknown.note':
    'Die Ausführung begann, aber bis {at, time} kam keine Antwort. Von selbst läuft nichts erneut; bitte prüfen Sie, was geschehen ist.',
  'handoff.settled.title':
    '{happened, select, yes {Als ausgeführt bestätigt – {name}} other {Als nicht ausgeführt bestätigt – {name}}}',
  'handoff.settled.note': '{who, select, you {Sie haben dies geprüft.} other {{by} hat dies geprüft.}}',
  'handoff.voided.title': 'Nicht ausgeführt – {name}',
  'handoff.voided.note':
    '{why, select, expired {Dies war genehmigt, begann aber nicht rechtzeitig.} taken-over {Eine Person hat die Aufgabe vor Beginn übernommen.} task-ended {Die Aufgabe endete vor Beginn.} authorization-suspended {Die Regel, die dies erlaubte, wurde vor Beginn ausgesetzt.} policy-changed {Die Regeln haben sich vor Beginn geändert.} tool-changed {Der Ablauf hat sich vor Beginn geändert.} other {Dies wurde vor Beginn gestoppt.}} Nichts wurde ausgeführt.',
};
