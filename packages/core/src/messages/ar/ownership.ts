import type { LinesOf } from '../messages.js';

export const ownership: LinesOf<'ownership'> = {
  'ownership.when': '{by, time} ({by, relative})',
  'ownership.late': 'كان الموعد {by, time}، والتأخير الآن: {late, duration}.',

  'ownership.agent.title': 'طلبك لدى الوكيل',
  'ownership.your-move.title': 'الخطوة التالية لك',
  'ownership.your-move.line':
    '{handoffs, plural, zero {الوكيل بحاجة إلى بعض التفاصيل منك للمتابعة.} one {هناك طلب واحد ينتظر قرارك. لن يُنفَّذ شيء قبل ذلك.} two {هناك طلبان ينتظران قرارك. لن يُنفَّذ شيء قبل ذلك.} few {هناك # طلبات تنتظر قرارك. لن يُنفَّذ شيء قبل ذلك.} many {هناك # طلبًا ينتظر قرارك. لن يُنفَّذ شيء قبل ذلك.} other {هناك # طلب ينتظر قرارك. لن يُنفَّذ شيء قبل ذلك.}}',
  'ownership.transferring.title': 'جارٍ تحويل طلبك إلى {team}',
  'ownership.transferring.line':
    '{promised, select, yes {سيستلمه شخص بحلول {when}. ينتظر الوكيل حتى ذلك الحين.} other {لم يُحدَّد موعد بعد. ينتظر الوكيل حتى يستلمه شخص.}}',
  'ownership.queued.title': 'طلبك في قائمة انتظار {team}',
  'ownership.queued.line':
    '{promised, select, yes {التحديث التالي بحلول {when}.} other {لم يُحدَّد موعد بعد.}} {notified, select, yes {يمكنك إغلاق هذه الصفحة؛ سيصلك إشعار.} other {دورك محفوظ.}}',
  'ownership.queued-with-position.title': 'دورك رقم {position, number} في قائمة انتظار {team}',
  'ownership.queued-with-position.line':
    '{promised, select, yes {التحديث التالي بحلول {when}.} other {لم يُحدَّد موعد بعد.}} {notified, select, yes {يمكنك إغلاق هذه الصفحة؛ سيصلك إشعار.} other {دورك محفوظ.}}',
  'ownership.person.title': 'طلبك لدى {person} من {team}',
  'ownership.person.line':
    '{promised, select, yes {الرد بحلول {when}.} other {لم يُحدَّد موعد بعد.}} {notified, select, yes {يمكنك إغلاق هذه الصفحة؛ سيصلك إشعار.} other {لم يُفقد شيء مما أرسلته.}}',
  'ownership.person-due-soon.title': 'طلبك لدى {person} من {team}',
  'ownership.person-due-soon.line':
    '{reminded, select, yes {موعد الرد بحلول {when}. جرى تذكير {person} بأنك في الانتظار.} other {موعد الرد بحلول {when}. لا داعي لتكرار أي شيء.}}',
  'ownership.overdue.title': '{held, select, yes {طلبك لدى {person} من {team}} other {طلبك لدى {team}}}',
  'ownership.overdue.line': 'لم يُفقد شيء مما أرسلته، ولا داعي للانتظار هنا.',
  'ownership.overdue-escalated.title':
    '{held, select, yes {طلبك لدى {person} من {team}} other {طلبك لدى {team}}}',
  'ownership.overdue-escalated.line': 'جرى إبلاغ {to} في {at, time}. لم يُفقد شيء مما أرسلته.',
  'ownership.reassigned.title': 'طلبك الآن لدى {person} من {team}',
  'ownership.reassigned.line':
    '{promised, select, yes {جرى تحويله من {from} مع كل ما سبق. الرد بحلول {when}.} other {جرى تحويله من {from} مع كل ما سبق. لم يُحدَّد موعد بعد.}}',
  'ownership.handed-back.title': 'أُعيد طلبك من {by} إلى الوكيل',
  'ownership.handed-back.line': '{noted, select, yes {«{note}»} other {يتابع الوكيل من حيث انتهى عمل {by}.}}',
  'ownership.nobody-available.title': 'لا أحد من {team} متاح حاليًا',
  'ownership.nobody-available.line':
    '{told, select, yes {{alternative}} other {طلبك محفوظ كما هو. يمكنك اختيار الخطوة التالية.}}',
  'ownership.finished.title': 'أُنجز طلبك على يد {person}',
  'ownership.finished.line': 'أُنجز في {at, time}. كل ما يتعلق به محفوظ هنا.',
  'ownership.cancelled.title': 'عاد طلبك إلى الوكيل',
  'ownership.cancelled.line': 'لا يعمل عليه أحد آخر. يمكنك طلب شخص مرة أخرى.',

  'ownership.along': 'ما أُرفق بالطلب',
  'ownership.progress': 'الوقت المتبقي للتحديث الموعود',
};
