import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {الأمر الآن لدى {person} من {team}، وله قرار المتابعة.} team {طُلب ذلك من {team}، ولن يحدث شيء آخر حتى يتولاه أحد.} other {يقرر شخص في هذا قبل أن يحدث أي شيء.}}',
  'scope.update': 'التحديث التالي',
  'scope.update.by': '{by, time}، أي {by, relative}',
  'scope.opens.unknown': 'لا أعرف ما الذي يتيح ذلك. يمكن لشخص أن يجيب.',
  'scope.opens.who':
    '{who, select, you {لا يمكنني إتاحته بنفسي. أخبرني هنا متى تم ذلك.} other {لا يمكنني إتاحته بنفسي. يخبر أحد أفراد الفريق متى تم ذلك.}}',
  'scope.saved.beyond': 'خارج المسموح لي به: {boundary}',
};
