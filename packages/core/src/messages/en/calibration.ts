export const calibration = {
  'calibration.title': 'How far its confidence holds',
  'calibration.action-type': 'Action type',
  'calibration.action-type.option': '{actionType} ({cases, number})',
  'calibration.limit': 'Mistakes allowed',
  'calibration.until': 'Everything until {to, date}',
  'calibration.loading.title': 'Comparing confidence with decisions',
  'calibration.empty.title': 'No confidence was reported',
  'calibration.empty.line':
    'Once the agent says how sure it is and people decide, the two are compared here.',
  'calibration.too-few.title': 'Too few: {have, number} of {need, number} cases',
  'calibration.too-few.line': 'With fewer, a curve would show chance and not the agent. None is drawn.',

  'calibration.supported.title': 'From {confidence} on, no more than {limit, number}% were mistakes',
  'calibration.supported.line':
    '{mistakes, number} of {cases, number} cases from there on were wrong. By these cases the real share is at most {atMost, number}%. That holds 95 times in 100.',
  'calibration.supported.reach':
    'From there on lie {count, number} of {of, number} cases: {share, number}%, likely {low, number}% to {high, number}%.',
  'calibration.unsupported.title': 'No threshold is known to keep within {limit, number}%',
  'calibration.unsupported.line':
    'It takes at least {need, number} cases above a threshold without a single mistake.',
  'calibration.boundary': 'Confidence never overrules a boundary.',
  'calibration.unjudged':
    '{count, number} of {of, number} proposals with a confidence were judged by nobody: {share, number}%. The figures say nothing about them.',

  'calibration.accuracy': 'Approved as proposed',
  'calibration.confidence': 'Average confidence',
  'calibration.too-sure': 'More sure than right',
  'calibration.too-unsure': 'Less sure than right',
  'calibration.in-line': 'About as sure as right',
  'calibration.brier': 'Brier score',
  'calibration.brier.line':
    '{better, select, yes {Always saying {accuracy, number}% would score {same, number}. Lower is better, so this confidence helps.} other {Always saying {accuracy, number}% would score {same, number}. Lower is better, so this confidence is no help.}}',
  'calibration.ece': 'Average gap',
  'calibration.ece.line':
    'Chance alone gives about {chance, number}. A gap near that says nothing against the agent.',

  'calibration.chart.name':
    'Reliability curve of {actionType}: reported confidence, and how much of it was approved as proposed. The table has the same figures.',
  'calibration.axis.confidence': 'Reported confidence',
  'calibration.legend.point': 'Approved as proposed, with its likely range',
  'calibration.legend.exact': 'Exactly as sure as right',
  'calibration.legend.threshold': 'Threshold {confidence}',
  'calibration.table': 'Figures by confidence',
  'calibration.table.show': 'Show figures',
  'calibration.table.hide': 'Hide figures',
  'calibration.column.bin': 'Confidence',
  'calibration.bin': '{from, number} to {to, number}',
  'calibration.column.average': 'Average',
} as const;
