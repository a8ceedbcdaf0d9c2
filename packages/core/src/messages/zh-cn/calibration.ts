import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': '其置信度有多可信',
  'calibration.action-type': '操作类型',
  'calibration.action-type.option': '{actionType}（{cases, number}）',
  'calibration.limit': '允许的失误',
  'calibration.until': '截至 {to, date} 的全部',
  'calibration.loading.title': '正在比较置信度与决定',
  'calibration.empty.title': '没有报告置信度',
  'calibration.empty.line': '智能体报告把握程度且有人作出决定后，会在此比较两者。',
  'calibration.too-few.title': '太少：{have, number} / {need, number} 例',
  'calibration.too-few.line': '案例更少时，曲线反映的是偶然而非智能体，因此不绘制曲线。',

  'calibration.supported.title': '自 {confidence} 起，失误不超过 {limit, number}%',
  'calibration.supported.line':
    '自此以上的 {cases, number} 例中有 {mistakes, number} 例失误。据此，真实比例至多为 {atMost, number}%，100 次中有 95 次成立。',
  'calibration.supported.reach':
    '自此以上有 {count, number} / {of, number} 例：{share, number}%，可能为 {low, number}% 至 {high, number}%。',
  'calibration.unsupported.title': '没有阈值可证明保持在 {limit, number}%',
  'calibration.unsupported.line': '某一阈值以上至少需要 {need, number} 例无任何失误。',
  'calibration.boundary': '置信度绝不凌驾于边界之上。',
  'calibration.unjudged':
    '{of, number} 项带置信度的提议中有 {count, number} 项（{share, number}%）无人评判，数据对其不作任何说明。',

  'calibration.accuracy': '按提议批准',
  'calibration.confidence': '平均置信度',
  'calibration.too-sure': '把握高于实际',
  'calibration.too-unsure': '把握低于实际',
  'calibration.in-line': '把握与实际大致相符',
  'calibration.brier': '布里尔分数',
  'calibration.brier.line':
    '{better, select, yes {始终报 {accuracy, number}% 的得分为 {same, number}。越低越好，因此该置信度有帮助。} other {始终报 {accuracy, number}% 的得分为 {same, number}。越低越好，因此该置信度没有帮助。}}',
  'calibration.ece': '平均差距',
  'calibration.ece.line': '仅凭偶然约为 {chance, number}。与之接近的差距不说明智能体有问题。',

  'calibration.chart.name':
    '{actionType} 的可靠性曲线：报告的置信度及其中按提议批准的比例。表格中有相同的数据。',
  'calibration.axis.confidence': '报告的置信度',
  'calibration.legend.point': '按提议批准的比例及可能范围',
  'calibration.legend.exact': '把握与实际完全相符',
  'calibration.legend.threshold': '阈值 {confidence}',
  'calibration.table': '按置信度的数据',
  'calibration.table.show': '显示数据',
  'calibration.table.hide': '隐藏数据',
  'calibration.column.bin': '置信度',
  'calibration.bin': '{from, number} 至 {to, number}',
  'calibration.column.average': '平均',
};
