import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'レビューデスクの対応待ち',
  'queue.count': '{count, plural, other {依頼#件}}',
  'queue.entry.irreversible': '元に戻せません',
  'queue.entry.user': '{user}さんの依頼',
  'queue.entry.waiting': '待ち時間 {elapsed, duration}',
  'queue.entry.waiting-now': '届いたばかり',
  'queue.entry.due': '期限 {by, time}',
  'queue.entry.late': '{late, duration}遅れ',
  'queue.entry.claimed-by-you': '自分が担当中',
  'queue.entry.claimed-by': '{by}が担当中',
  'queue.empty.title': '対応待ちの依頼はありません',
  'queue.empty.line': '新しい依頼は自動的にここに表示されます。',
  'queue.filtered-empty.title': '絞り込みに一致する依頼はありません',
  'queue.filtered-empty.line': '{hidden, plural, other {絞り込みの対象外に、対応待ちの依頼が#件あります。}}',
  'queue.filtered-empty.clear': 'すべて表示',
  'queue.offline.title': 'オフラインです',
  'queue.offline.line': '最後に取得した一覧です。閲覧はできますが、判断は接続後になります。',
  'queue.offline.empty': '接続が戻ると一覧が表示されます。',
};
