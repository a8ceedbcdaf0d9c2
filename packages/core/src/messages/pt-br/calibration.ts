import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': 'Até onde vale a confiança dele',
  'calibration.action-type': 'Tipo de ação',
  'calibration.action-type.option': '{actionType} ({cases, number})',
  'calibration.limit': 'Falhas permitidas',
  'calibration.until': 'Tudo até {to, date}',
  'calibration.loading.title': 'Comparando a confiança com as decisões',
  'calibration.empty.title': 'Nenhuma confiança foi informada',
  'calibration.empty.line':
    'Quando o agente disser o quanto tem certeza e houver decisões, as duas coisas são comparadas aqui.',
  'calibration.too-few.title': 'Poucos: {have, number} de {need, number} casos',
  'calibration.too-few.line': 'Com menos, uma curva mostraria o acaso e não o agente. Nenhuma é desenhada.',

  'calibration.supported.title': 'A partir de {confidence}, no máximo {limit, number}% de falhas',
  'calibration.supported.line':
    '{mistakes, number} de {cases, number} casos a partir daí foram falhas. Por eles, a parcela real é de no máximo {atMost, number}%. Isso vale 95 vezes em 100.',
  'calibration.supported.reach':
    'A partir daí há {count, number} de {of, number} casos: {share, number}%, provável de {low, number}% a {high, number}%.',
  'calibration.unsupported.title': 'Nenhum limiar mostra manter {limit, number}%',
  'calibration.unsupported.line':
    'São precisos ao menos {need, number} casos acima de um limiar sem uma única falha.',
  'calibration.boundary': 'A confiança nunca anula um limite.',
  'calibration.unjudged':
    '{count, number} de {of, number} propostas com confiança não foram julgadas por ninguém: {share, number}%. Os números nada dizem sobre elas.',

  'calibration.accuracy': 'Aprovado como proposto',
  'calibration.confidence': 'Confiança média',
  'calibration.too-sure': 'Mais certeza que acerto',
  'calibration.too-unsure': 'Menos certeza que acerto',
  'calibration.in-line': 'Certeza próxima do acerto',
  'calibration.brier': 'Pontuação de Brier',
  'calibration.brier.line':
    '{better, select, yes {Dizer sempre {accuracy, number}% daria {same, number}. Menos é melhor, então esta confiança ajuda.} other {Dizer sempre {accuracy, number}% daria {same, number}. Menos é melhor, então esta confiança não ajuda.}}',
  'calibration.ece': 'Diferença média',
  'calibration.ece.line':
    'Só o acaso dá cerca de {chance, number}. Uma diferença próxima disso nada diz contra o agente.',

  'calibration.chart.name':
    'Curva de confiabilidade de {actionType}: a confiança informada e quanto dela foi aprovado como proposto. A tabela tem os mesmos números.',
  'calibration.axis.confidence': 'Confiança informada',
  'calibration.legend.point': 'Aprovado como proposto, com a faixa provável',
  'calibration.legend.exact': 'Certeza igual ao acerto',
  'calibration.legend.threshold': 'Limiar {confidence}',
  'calibration.table': 'Números por confiança',
  'calibration.table.show': 'Ver números',
  'calibration.table.hide': 'Ocultar números',
  'calibration.column.bin': 'Confiança',
  'calibration.bin': '{from, number} a {to, number}',
  'calibration.column.average': 'Média',
};
