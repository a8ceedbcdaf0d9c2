import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': 'Wie weit seine Konfidenz trägt',
  'calibration.action-type': 'Aktionsart',
  'calibration.action-type.option': '{actionType} ({cases, number})',
  'calibration.limit': 'Erlaubter Anteil falscher',
  'calibration.until': 'Alles bis {to, date}',
  'calibration.loading.title': 'Konfidenz und Entscheidungen werden verglichen',
  'calibration.empty.title': 'Keine Konfidenz wurde gemeldet',
  'calibration.empty.line':
    'Sobald der Agent sagt, wie sicher er ist, und Menschen entscheiden, wird hier beides verglichen.',
  'calibration.too-few.title': 'Zu wenige: {have, number} von {need, number} Fällen',
  'calibration.too-few.line':
    'Mit weniger zeigte eine Kurve den Zufall und nicht den Agenten. Es wird keine gezeichnet.',

  'calibration.supported.title': 'Ab {confidence} war höchstens {limit, number} % falsch',
  'calibration.supported.line':
    '{mistakes, number} von {cases, number} Fällen ab dort waren falsch. Nach diesen Fällen ist der wahre Anteil höchstens {atMost, number} %. Das stimmt 95-mal von 100.',
  'calibration.supported.reach':
    'Ab dort liegen {count, number} von {of, number} Fällen: {share, number} %, wahrscheinlich {low, number} % bis {high, number} %.',
  'calibration.unsupported.title': 'Für keine Schwelle ist {limit, number} % gezeigt',
  'calibration.unsupported.line':
    'Es braucht mindestens {need, number} Fälle über einer Schwelle ohne einen einzigen falschen.',
  'calibration.boundary': 'Konfidenz hebt nie eine Grenze auf.',
  'calibration.unjudged':
    '{count, number} von {of, number} Vorschlägen mit Konfidenz hat niemand beurteilt: {share, number} %. Über diese sagen die Zahlen nichts.',

  'calibration.accuracy': 'Wie vorgeschlagen genehmigt',
  'calibration.confidence': 'Mittlere Konfidenz',
  'calibration.too-sure': 'Sicherer als richtig',
  'calibration.too-unsure': 'Unsicherer als richtig',
  'calibration.in-line': 'Etwa so sicher wie richtig',
  'calibration.brier': 'Brier-Score',
  'calibration.brier.line':
    '{better, select, yes {Immer {accuracy, number} % zu sagen ergäbe {same, number}. Weniger ist besser, diese Konfidenz hilft also.} other {Immer {accuracy, number} % zu sagen ergäbe {same, number}. Weniger ist besser, diese Konfidenz hilft also nicht.}}',
  'calibration.ece': 'Mittlerer Abstand',
  'calibration.ece.line':
    'Der Zufall allein ergibt etwa {chance, number}. Ein Abstand in der Nähe spricht nicht gegen den Agenten.',

  'calibration.chart.name':
    'Zuverlässigkeitskurve von {actionType}: gemeldete Konfidenz, und wie viel davon wie vorgeschlagen genehmigt wurde. Die Tabelle hat dieselben Zahlen.',
  'calibration.axis.confidence': 'Gemeldete Konfidenz',
  'calibration.legend.point': 'Wie vorgeschlagen genehmigt, mit wahrscheinlichem Bereich',
  'calibration.legend.exact': 'Genau so sicher wie richtig',
  'calibration.legend.threshold': 'Schwelle {confidence}',
  'calibration.table': 'Zahlen nach Konfidenz',
  'calibration.table.show': 'Zahlen zeigen',
  'calibration.table.hide': 'Zahlen ausblenden',
  'calibration.column.bin': 'Konfidenz',
  'calibration.bin': '{from, number} bis {to, number}',
  'calibration.column.average': 'Mittel',
};
