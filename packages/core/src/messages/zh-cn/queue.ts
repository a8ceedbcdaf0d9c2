import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': '等待审核台处理',
  'queue.count': '{count, plural, other {# 项请求}}',
  'queue.entry.irreversible': '不可撤销',
  'queue.entry.user': '用户：{user}',
  'queue.entry.waiting': '已等待 {elapsed, duration}',
  'queue.entry.waiting-now': '刚刚收到',
  'queue.entry.due': '期限 {by, time}',
  'queue.entry.late': '已逾期 {late, duration}',
  'queue.entry.claimed-by-you': '由您处理',
  'queue.entry.claimed-by': '由 {by} 处理',
  'queue.empty.title': '审核台没有待处理的请求',
  'queue.empty.line': '新请求会自动显示在这里。',
  'queue.filtered-empty.title': '没有符合筛选条件的请求',
  'queue.filtered-empty.line': '{hidden, plural, other {筛选范围外还有 # 项请求在等待。}}',
  'queue.filtered-empty.clear': '显示全部',
  'queue.offline.title': '您已离线',
  'queue.offline.line': '这是最近一次的队列。您可以查看，决定须待恢复连接。',
  'queue.offline.empty': '恢复连接后会显示队列。',
};
