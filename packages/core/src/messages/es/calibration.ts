import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': 'Hasta dónde vale su confianza',
  'calibration.action-type': 'Tipo de acción',
  'calibration.action-type.option': '{actionType} ({cases, number})',
  'calibration.limit': 'Fallos permitidos',
  'calibration.until': 'Todo hasta el {to, date}',
  'calibration.loading.title': 'Comparando la confianza con las decisiones',
  'calibration.empty.title': 'No se indicó ninguna confianza',
  'calibration.empty.line':
    'Cuando el agente diga lo seguro que está y haya decisiones, aquí se comparan ambas cosas.',
  'calibration.too-few.title': 'Muy pocos: {have, number} de {need, number} casos',
  'calibration.too-few.line': 'Con menos, una curva mostraría el azar y no al agente. No se dibuja ninguna.',

  'calibration.supported.title': 'Desde {confidence}, los fallos no pasan de {limit, number} %',
  'calibration.supported.line':
    '{mistakes, number} de {cases, number} casos desde ahí fueron fallos. Según estos casos, la parte real es como mucho {atMost, number} %. Vale 95 veces de cada 100.',
  'calibration.supported.reach':
    'Desde ahí hay {count, number} de {of, number} casos: {share, number} %, probable de {low, number} % a {high, number} %.',
  'calibration.unsupported.title': 'Ningún umbral demuestra mantener {limit, number} %',
  'calibration.unsupported.line':
    'Hacen falta al menos {need, number} casos sobre un umbral sin un solo fallo.',
  'calibration.boundary': 'La confianza nunca anula un límite.',
  'calibration.unjudged':
    '{count, number} de {of, number} propuestas con confianza no las juzgó nadie: {share, number} %. Las cifras no dicen nada de ellas.',

  'calibration.accuracy': 'Aprobado tal como se propuso',
  'calibration.confidence': 'Confianza media',
  'calibration.too-sure': 'Más seguridad que acierto',
  'calibration.too-unsure': 'Menos seguridad que acierto',
  'calibration.in-line': 'Tanta seguridad como acierto',
  'calibration.brier': 'Puntuación de Brier',
  'calibration.brier.line':
    '{better, select, yes {Decir siempre {accuracy, number} % daría {same, number}. Menos es mejor, así que esta confianza ayuda.} other {Decir siempre {accuracy, number} % daría {same, number}. Menos es mejor, así que esta confianza no ayuda.}}',
  'calibration.ece': 'Diferencia media',
  'calibration.ece.line':
    'El azar solo da unos {chance, number}. Una diferencia parecida no dice nada contra el agente.',

  'calibration.chart.name':
    'Curva de fiabilidad de {actionType}: la confianza indicada y cuánto se aprobó tal como se propuso. La tabla tiene las mismas cifras.',
  'calibration.axis.confidence': 'Confianza indicada',
  'calibration.legend.point': 'Aprobado tal como se propuso, con su rango probable',
  'calibration.legend.exact': 'Seguridad igual al acierto',
  'calibration.legend.threshold': 'Umbral {confidence}',
  'calibration.table': 'Cifras por confianza',
  'calibration.table.show': 'Ver las cifras',
  'calibration.table.hide': 'Ocultar las cifras',
  'calibration.column.bin': 'Confianza',
  'calibration.bin': '{from, number} a {to, number}',
  'calibration.column.average': 'Media',
};
