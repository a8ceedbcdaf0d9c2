import type { LinesOf } from '../messages.js';

export const insights: LinesOf<'insights'> = {
  'insights.title': 'Wie Anfragen ausgegangen sind',
  'insights.period': 'Zeitraum',
  'insights.period.days': '{days, plural, one {Letzter Tag} other {Letzte # Tage}}',
  'insights.dates': '{from, date} bis {to, date}',
  'insights.ended': '{count, plural, one {# Anfrage beendet} other {# Anfragen beendet}}',
  'insights.refresh': 'Neu zählen',
  'insights.loading.title': 'Beendete Anfragen werden gezählt',
  'insights.empty.title': 'In diesem Zeitraum endete nichts',
  'insights.empty.line':
    'Eine Anfrage zählt, sobald sie beendet ist. Ein längerer Zeitraum zeigt vielleicht mehr.',
  'insights.offline.line': 'Dies sind die Zahlen von {at, time}.',
  'insights.offline.empty': 'Die Zahlen erscheinen, sobald Sie zurück sind.',
  'insights.refused.title': 'Die Zahlen werden nicht gezeigt',
  'insights.refused.line':
    '{allowed, select, no {Ihr Konto darf sie nicht sehen. Jemand aus dem Team darf es.} other {Sie waren nicht lesbar. Dadurch hat sich nichts geändert, und sie lassen sich neu zählen.}}',
  'insights.note':
    'Unter {need, number} Fällen steht nur die Anzahl. Der wahrscheinliche Bereich enthält den wahren Anteil in etwa 95 von 100 Fällen.',

  'insights.count': '{count, number} von {of, number}',
  'insights.number': '{value, number}',
  'insights.percent': '{value, number} %',
  'insights.duration': '{value, duration}',
  'insights.no-cases': 'Keine Fälle',
  'insights.column.count': 'Fälle',
  'insights.column.share': 'Anteil',
  'insights.column.range': 'Wahrscheinlich',
  'insights.range': '{low, number} % bis {high, number} %',
  'insights.few': 'Zu wenige für einen Anteil',

  'insights.response.title': 'Zeit bis zur ersten Reaktion',
  'insights.response.half': 'Die Hälfte binnen {time, duration}',
  'insights.response.most': '9 von 10 binnen {time, duration}',
  'insights.response.none': 'Niemand hat reagiert',
  'insights.response.unanswered': 'Ohne Reaktion beendet',
  'insights.repeated.title': 'Mussten sich wiederholen',
  'insights.auto.title': 'Brauchte niemanden',
  'insights.auto.said': 'Jemand hat es gesagt',
  'insights.auto.looks-like': 'Sieht nur so aus: unverändert genehmigt und ausgeführt',

  'insights.why.title': 'Warum der Agent gefragt hat',
  'insights.why.reason': 'Grund',
  'insights.why.over-value': 'Über einem Betrag',
  'insights.why.over-scale': 'Zu viele auf einmal',
  'insights.reception.title': 'Was Menschen entschieden haben',
  'insights.reception.decision': 'Entscheidung',
  'insights.reception.accepted': 'Unverändert',
  'insights.reception.changed': 'Mit Änderungen',
  'insights.reception.resisted': 'Abgelehnt oder rückgängig',
  'insights.reception.unjudged':
    '{count, plural, one {# Anfrage endete ohne Entscheidung. Sie ist hier nicht mitgezählt.} other {# Anfragen endeten ohne Entscheidung. Sie sind hier nicht mitgezählt.}}',
  'insights.reasons.title': 'Warum abgelehnt wurde',

  'insights.actions.title': 'Nach Aktionsart',
  'insights.actions.type': 'Aktionsart',
  'insights.actions.proposed': 'Vorschläge',
  'insights.actions.asked': 'Nachgefragt',
  'insights.actions.authorized': 'Vorab erlaubt',
  'insights.actions.regretted': 'Rückgängig oder korrigiert',
  'insights.actions.failed': 'Misslungen',
  'insights.actions.half': 'Hälfte beantwortet binnen',
  'insights.actions.all': 'Alle zeigen',
  'insights.actions.none': 'Der Agent hat keine Aktion vorgeschlagen.',

  'insights.pace.title': 'Arbeitslast im Prüfteam',
  'insights.pace.note':
    'Dies zeigt, wo Warteschlange, Karten und Arbeitslast einen Blick wert sind. Es sagt nichts über eine Person aus und ist nicht zum Vergleichen von Menschen da.',
  'insights.pace.own': 'Sie sehen Ihre eigene Zeile. Administratoren sehen alle.',
  'insights.pace.person': 'Wer',
  'insights.pace.you': 'Sie',
  'insights.pace.decided': 'Entschieden',
  'insights.pace.approved': 'Wie vorgeschlagen genehmigt',
  'insights.pace.half': 'Hälfte entschieden binnen',
  'insights.pace.look': 'Einen Blick wert',
  'insights.pace.approves-nearly-all': 'Fast alles wurde genehmigt. Braucht es hier eine Person?',
  'insights.pace.decides-very-fast':
    'Die Hälfte dauerte kürzer, als eine Karte zu lesen. Ist es zu viel auf einmal?',
  'insights.pace.none': 'Niemand im Prüfteam hat in diesem Zeitraum entschieden.',
  'insights.pace.none-own': 'Sie haben in diesem Zeitraum nichts entschieden.',

  'insights.cases.title': 'Fälle zum Erproben eines anderen Agenten',
  'insights.cases.line':
    '{count, plural, one {# Vorschlag wurde abgelehnt oder geändert. Er wird eine Zeile JSON.} other {# Vorschläge wurden abgelehnt oder geändert. Jeder wird eine Zeile JSON.}}',
  'insights.cases.none': 'Kein Vorschlag wurde abgelehnt oder geändert.',
  'insights.cases.admin': 'Administratoren können sie als Datei speichern.',
  'insights.cases.personal': 'Was eine Person nennen kann',
  'insights.cases.fields':
    'Das Konto, das Gewünschte, die Notiz und jedes Argument. Jeder Fall führt diese Felder auf.',
  'insights.cases.removed': 'Entfernen',
  'insights.cases.kept': 'Darin lassen',
  'insights.cases.prepare': 'Datei vorbereiten',
  'insights.cases.ready':
    '{count, plural, one {# Fall kann gespeichert werden} other {# Fälle können gespeichert werden}}',
  'insights.cases.failed': 'Die Fälle waren nicht lesbar. Sie können es erneut versuchen.',
  'insights.cases.save': 'Datei speichern',
};
