import type { LinesOf } from '../messages.js';

export const common: LinesOf<'common' | 'text' | 'why' | 'refusal'> = {
  'common.agent-says': 'يقول الوكيل',
  'common.cancel': 'رجوع',
  'common.offline': 'الاتصال مقطوع. لن يُرسَل شيء حتى يعود الاتصال.',
  'common.sending': 'جارٍ الإرسال',
  'common.dismiss': 'إخفاء',
  'common.ask-person': 'طلب مساعدة شخص',
  'common.field-required': 'الحقل «{label}» مطلوب.',

  'text.time': '{at, time}',
  'text.hidden-character': 'حرف مخفي {name}',
  'text.look-alike': 'حرف من أبجدية أخرى {name}',
  'text.contains-hidden':
    '{count, plural, zero {لا يحتوي على أحرف مخفية} one {يحتوي على حرف مخفي واحد} two {يحتوي على حرفين مخفيين} few {يحتوي على # أحرف مخفية} many {يحتوي على # حرفًا مخفيًا} other {يحتوي على # حرف مخفي}}',
  'text.run.space':
    '{count, plural, zero {لا مسافات} one {مسافة واحدة} two {مسافتان} few {# مسافات} many {# مسافة} other {# مسافة}}',
  'text.run.line':
    '{count, plural, zero {لا فواصل أسطر} one {فاصل أسطر واحد} two {فاصلا أسطر} few {# فواصل أسطر} many {# فاصل أسطر} other {# فاصل أسطر}}',
  'text.run.mixed':
    '{count, plural, zero {لا أحرف فارغة} one {حرف فارغ واحد} two {حرفان فارغان} few {# أحرف فارغة} many {# حرفًا فارغًا} other {# حرف فارغ}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks':
    '{count, plural, zero {لا علامات على الحرف} one {علامة واحدة على حرف واحد} two {علامتان على حرف واحد} few {# علامات على حرف واحد} many {# علامة على حرف واحد} other {# علامة على حرف واحد}}',
  'text.real-host': 'يؤدي إلى {host}',

  'why.floor': 'القرار في هذا النوع من الطلبات لشخص دائمًا.',
  'why.irreversible': 'لا يمكن التراجع عن هذا بعد تنفيذه.',
  'why.external': 'يصل هذا إلى شخص خارج مؤسستك.',
  'why.first-time': 'هذه أول مرة لهذا الحساب.',
  'why.over-value': 'المبلغ {value, money} يتجاوز الحد المعفى من المراجعة، وهو {limit, money}.',
  'why.over-scale':
    '{scale, plural, zero {لا يمس هذا أي سجل} one {يمس هذا سجلًا واحدًا} two {يمس هذا سجلين} few {يمس هذا # سجلات} many {يمس هذا # سجلًا} other {يمس هذا # سجل}}، والحد المعفى من المراجعة هو {most, number}.',
  'why.public': 'يمكن للجميع رؤية هذا.',
  'why.rule': 'طلبات هذا النوع تُراجَع هنا أولًا.',
  'why.low-confidence': 'لا أملك يقينًا كافيًا لتنفيذ هذا دون سؤال.',
  'why.out-of-scope': 'هذا يتجاوز المسموح لي به هنا: {boundary}.',
  'why.missing-context': 'ما زلت بحاجة إلى معلومات: {fields, list}.',
  'why.conflicting-data': 'هناك تعارض بين مصدرين: {between, list}.',
  'why.tool-failure':
    'لم ترد استجابة من {tool} بعد {attempts, plural, zero {أي محاولة} one {محاولة واحدة} two {محاولتين} few {# محاولات} many {# محاولة} other {# محاولة}}.',
  'why.frustration': 'لم أحقق لك المطلوب كما ينبغي، لذا يجدر أن ينظر شخص في الأمر.',
  'why.person-asked': 'طلبت مساعدة شخص.',

  'refusal.not-found': 'لم يعد هذا الطلب هنا. لم يُنفَّذ شيء.',
  'refusal.already-open': 'هذا مفتوح بالفعل. يمكنك متابعته.',
  'refusal.finished': 'انتهت هذه المهمة، فلم يتغير شيء. يمكنك بدء مهمة جديدة.',
  'refusal.not-allowed': 'لا يملك حسابك صلاحية ذلك. يمكن لأحد أفراد الفريق القيام به.',
  'refusal.not-eligible': 'القرار في هذا لشخص آخر، فلم يُنفَّذ شيء.',
  'refusal.identity-mismatch': 'أُرسل هذا باسم شخص آخر، فلم يُنفَّذ شيء.',
  'refusal.already-decided':
    '{who, select, you {قررت في هذا بالفعل في {at, time}. لم يُنفَّذ شيء مرتين.} other {صدر القرار عن {by} في {at, time}. لم يُنفَّذ شيء مرتين.} none {صدر القرار في هذا بالفعل. لم يُنفَّذ شيء مرتين.}}',
  'refusal.already-voted': 'وافقت على هذا بالفعل. تلزم أيضًا موافقة شخص آخر.',
  'refusal.expired': 'انتهت مهلة القرار في {at, time}، فلم يُنفَّذ شيء. يمكنك طلبه من جديد.',
  'refusal.withdrawn': 'سُحب هذا الطلب قبل وصول قرارك. لم يُنفَّذ شيء.',
  'refusal.superseded': 'حل محله طلب أحدث. لم يُنفَّذ شيء؛ يُرجى الاطلاع على الطلب الجديد.',
  'refusal.unpresentable': 'يتعذر عرض هذا كاملًا، فلا يمكن اتخاذ القرار هنا. لم يُنفَّذ شيء.',
  'refusal.digest-mismatch': 'تغيّر الطلب أثناء قراءتك له. لم يُنفَّذ شيء؛ يُرجى الاطلاع عليه مجددًا.',
  'refusal.claimed-by-other':
    '{who, select, none {هذا لدى شخص آخر حتى {at, time}.} other {هذا لدى {by} حتى {at, time}.}} نصك محفوظ.',
  'refusal.claim-lapsed': 'انتهى استلامك لهذا قبل وصول القرار. نصك محفوظ؛ يمكنك استلامه مجددًا للمتابعة.',
  'refusal.self-approval': 'هذا اقتراحك، لذا تلزم موافقة شخص آخر عليه.',
  'refusal.needs-more': 'بهذا التغيير تلزم موافقة شخص بصلاحيات أعلى. تغييراتك محفوظة.',
  'refusal.paused': 'الوكيل متوقف مؤقتًا، فلم يُنفَّذ شيء. يمكنك استئناف عمله للمتابعة.',
  'refusal.not-paused': 'الوكيل يعمل بالفعل.',
  'refusal.not-owner': 'هذه المهمة لدى شخص آخر الآن. لم يُنفَّذ شيء.',
  'refusal.already-owned':
    '{who, select, you {هذه المهمة لديك بالفعل.} none {تولّى شخص هذه المهمة بالفعل.} other {هذه المهمة لدى {by} بالفعل.}}',
  'refusal.not-transferring': 'لم يعد أحد ينتظر هذه المهمة. لم يتغير شيء.',
  'refusal.invalid': 'هناك ما ينقص أو لا يناسب، فلم يُنفَّذ شيء. تُرجى المراجعة وإعادة المحاولة.',
  'refusal.nothing-to-undo': 'لم يبقَ هنا ما يمكن التراجع عنه.',
  'refusal.undo-too-late': 'كان التراجع عن هذا ممكنًا حتى {at, time}. يمكنك طلب مساعدة شخص بدلًا من ذلك.',
  'refusal.policy-changed': 'تغيّرت القواعد منذ اقتراح هذا. لم يُنفَّذ شيء؛ يلزم اقتراحه من جديد.',
  'refusal.tool-changed': 'تغيّرت طريقة تنفيذ هذا منذ اقتراحه. لم يُنفَّذ شيء؛ يلزم اقتراحه من جديد.',
  'refusal.operand-changed': 'تغيّر ما يشير إليه هذا منذ اقتراحه. لم يُنفَّذ شيء؛ يلزم اقتراحه من جديد.',
  'refusal.no-grant': 'لا توجد موافقة سارية على هذا، فلم يُنفَّذ شيء.',
  'refusal.grant-expired': 'انتهى سريان الموافقة في {at, time}، فلم يُنفَّذ شيء. يمكنك الموافقة من جديد.',
  'refusal.grant-used': 'نُفِّذ هذا مرة بالفعل. لم يُنفَّذ شيء مرتين.',
  'refusal.running': 'التنفيذ جارٍ بالفعل. لا يمكن تغييره الآن.',
  'refusal.not-running': 'هذا ليس قيد التنفيذ، فلم يُسجَّل شيء.',
  'refusal.not-due': 'لم يحن وقت هذا بعد. لم يتغير شيء.',
  'refusal.no-reviewer': 'لا يوجد من يقرر في هذا، فلم يُنفَّذ شيء. يمكنك طلب مكالمة بدلًا من ذلك.',
  'refusal.storage': 'تعذر حفظ هذا، فلم يُنفَّذ شيء. تُرجى إعادة المحاولة.',
  'refusal.unanswered': 'لم يصل رد، فلا يُعرف هل وصل هذا أم لا. المعروض هنا هو المسجَّل.',
  'refusal.offline': 'الاتصال مقطوع، فلم يُرسَل شيء. يمكنك إعادة المحاولة بعد عودة الاتصال.',
};
