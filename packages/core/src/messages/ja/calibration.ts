import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': '確信度はどこまで当たるか',
  'calibration.action-type': '操作の種類',
  'calibration.action-type.option': '{actionType}（{cases, number}）',
  'calibration.limit': '許す誤りの割合',
  'calibration.until': '{to, date}までのすべて',
  'calibration.loading.title': '確信度と判断を比較中',
  'calibration.empty.title': '確信度の報告がありません',
  'calibration.empty.line': 'エージェントが確信度を示し、人が判断すると、ここで両者を比べます。',
  'calibration.too-few.title': '不足：{need, number}件中{have, number}件',
  'calibration.too-few.line':
    'これより少ないと、曲線が示すのはエージェントではなく偶然です。曲線は描きません。',

  'calibration.supported.title': '{confidence}以上なら誤りは{limit, number}%以下',
  'calibration.supported.line':
    'それ以上の{cases, number}件中{mistakes, number}件が誤りでした。この件数から、真の割合は高くても{atMost, number}%です。100回中95回は当たります。',
  'calibration.supported.reach':
    'それ以上は{of, number}件中{count, number}件：{share, number}%（推定{low, number}%〜{high, number}%）。',
  'calibration.unsupported.title': '{limit, number}%を守れると示せる閾値なし',
  'calibration.unsupported.line': '閾値以上で、誤りが1件もない事例が少なくとも{need, number}件必要です。',
  'calibration.boundary': '確信度が境界に優先することはありません。',
  'calibration.unjudged':
    '確信度付きの提案{of, number}件中{count, number}件（{share, number}%）は誰も判断していません。数値はこれらについて何も示しません。',

  'calibration.accuracy': '提案どおり承認',
  'calibration.confidence': '平均の確信度',
  'calibration.too-sure': '実際より自信過剰',
  'calibration.too-unsure': '実際より控えめ',
  'calibration.in-line': '確信度はほぼ実際どおり',
  'calibration.brier': 'ブライアスコア',
  'calibration.brier.line':
    '{better, select, yes {常に{accuracy, number}%と答えると{same, number}です。小さいほどよく、この確信度は役立っています。} other {常に{accuracy, number}%と答えると{same, number}です。小さいほどよく、この確信度は役立っていません。}}',
  'calibration.ece': '平均のずれ',
  'calibration.ece.line':
    '偶然だけで約{chance, number}になります。それに近いずれは、エージェントの問題を示しません。',

  'calibration.chart.name':
    '{actionType}の信頼度曲線：報告された確信度と、提案どおり承認された割合。表に同じ数値があります。',
  'calibration.axis.confidence': '報告された確信度',
  'calibration.legend.point': '提案どおり承認された割合と推定範囲',
  'calibration.legend.exact': '確信度と実際が一致',
  'calibration.legend.threshold': '閾値{confidence}',
  'calibration.table': '確信度別の数値',
  'calibration.table.show': '数値を表示',
  'calibration.table.hide': '数値を隠す',
  'calibration.column.bin': '確信度',
  'calibration.bin': '{from, number}〜{to, number}',
  'calibration.column.average': '平均',
};
