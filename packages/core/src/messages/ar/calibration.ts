import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': 'مدى صدق درجة ثقته',
  'calibration.action-type': 'نوع الإجراء',
  'calibration.action-type.option': '{actionType} ({cases, number})',
  'calibration.limit': 'الزلل المسموح به',
  'calibration.until': 'كل شيء حتى {to, date}',
  'calibration.loading.title': 'مقارنة درجة الثقة بالقرارات',
  'calibration.empty.title': 'لم تُذكر درجة ثقة',
  'calibration.empty.line': 'متى ذكر الوكيل مدى تأكده واتُّخذت قرارات، يُقارن الأمران هنا.',
  'calibration.too-few.title': 'قليل: {have, number} من {need, number} حالة',
  'calibration.too-few.line': 'بعدد أقل يُظهر المنحنى الصدفة لا الوكيل. لذلك لا يُرسم.',

  'calibration.supported.title': 'من {confidence} فصاعدًا، لا يتجاوز الزلل {limit, number}٪',
  'calibration.supported.line':
    'لم تصح {mistakes, number} من {cases, number} حالة من هناك فصاعدًا. ووفق هذه الحالات لا تزيد النسبة الحقيقية على {atMost, number}٪. يصح ذلك 95 مرة من 100.',
  'calibration.supported.reach':
    'من هناك فصاعدًا {count, number} من {of, number} حالة: {share, number}٪، والأرجح من {low, number}٪ إلى {high, number}٪.',
  'calibration.unsupported.title': 'لا عتبة يثبت أنها تلتزم {limit, number}٪',
  'calibration.unsupported.line': 'يلزم ما لا يقل عن {need, number} حالة فوق عتبة دون زلة واحدة.',
  'calibration.boundary': 'لا تتجاوز درجة الثقة حدًا أبدًا.',
  'calibration.unjudged':
    'لم يحكم أحد على {count, number} من {of, number} مقترحًا ذُكرت ثقته: {share, number}٪. لا تقول الأرقام شيئًا عنها.',

  'calibration.accuracy': 'موافقة كما اقتُرح',
  'calibration.confidence': 'متوسط درجة الثقة',
  'calibration.too-sure': 'ثقة أعلى من الصواب',
  'calibration.too-unsure': 'ثقة أدنى من الصواب',
  'calibration.in-line': 'ثقة تقارب الصواب',
  'calibration.brier': 'مقياس براير',
  'calibration.brier.line':
    '{better, select, yes {ذكر {accuracy, number}٪ دائمًا يعطي {same, number}. الأقل أفضل، فهذه الثقة مفيدة.} other {ذكر {accuracy, number}٪ دائمًا يعطي {same, number}. الأقل أفضل، فهذه الثقة غير مفيدة.}}',
  'calibration.ece': 'متوسط الفرق',
  'calibration.ece.line': 'الصدفة وحدها تعطي نحو {chance, number}. الفرق القريب منها ليس مأخذًا على الوكيل.',

  'calibration.chart.name':
    'منحنى الموثوقية لنوع {actionType}: درجة الثقة المذكورة وما تمت الموافقة عليه منها كما اقتُرح. في الجدول الأرقام نفسها.',
  'calibration.axis.confidence': 'درجة الثقة المذكورة',
  'calibration.legend.point': 'موافقة كما اقتُرح، مع النطاق المرجح',
  'calibration.legend.exact': 'ثقة تساوي الصواب تمامًا',
  'calibration.legend.threshold': 'العتبة {confidence}',
  'calibration.table': 'الأرقام حسب درجة الثقة',
  'calibration.table.show': 'عرض الأرقام',
  'calibration.table.hide': 'إخفاء الأرقام',
  'calibration.column.bin': 'درجة الثقة',
  'calibration.bin': 'من {from, number} إلى {to, number}',
  'calibration.column.average': 'المتوسط',
};
