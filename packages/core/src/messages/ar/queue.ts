import type { LinesOf } from '../messages.js';

export const queue: LinesOf<'queue'> = {
  'queue.title': 'في انتظار مكتب المراجعة',
  'queue.count':
    '{count, plural, zero {لا طلبات} one {طلب واحد} two {طلبان} few {# طلبات} many {# طلبًا} other {# طلب}}',
  'queue.entry.irreversible': 'لا رجعة فيه',
  'queue.entry.user': 'بخصوص {user}',
  'queue.entry.waiting': 'الانتظار: {elapsed, duration}',
  'queue.entry.waiting-now': 'وصل للتو',
  'queue.entry.due': 'الموعد: {by, time}',
  'queue.entry.late': 'التأخير: {late, duration}',
  'queue.entry.claimed-by-you': 'لديك',
  'queue.entry.claimed-by': 'لدى {by}',
  'queue.empty.title': 'لا شيء ينتظر مكتب المراجعة',
  'queue.empty.line': 'تظهر الطلبات الجديدة هنا تلقائيًا.',
  'queue.filtered-empty.title': 'لا شيء يطابق عامل التصفية',
  'queue.filtered-empty.line':
    '{hidden, plural, zero {لا طلبات تنتظر} one {طلب واحد ينتظر} two {طلبان ينتظران} few {# طلبات تنتظر} many {# طلبًا ينتظر} other {# طلب ينتظر}} خارجه.',
  'queue.filtered-empty.clear': 'عرض الكل',
  'queue.offline.title': 'الاتصال مقطوع',
  'queue.offline.line': 'هذه آخر حالة معروفة للقائمة. يمكنك قراءتها؛ أما القرار فينتظر.',
  'queue.offline.empty': 'تظهر القائمة بعد عودة الاتصال.',
};
