import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {現在は{team}の{person}が担当し、今後の進め方を決めます。} team {{team}に依頼済みです。担当者が決まるまで何も行われません。} other {何かを行う前に、人が判断します。}}',
  'scope.update': '次の連絡',
  'scope.update.by': '{by, time}（{by, relative}）',
  'scope.opens.unknown': '対応可能にする方法は分かりません。人が答えられます。',
  'scope.opens.who':
    '{who, select, you {こちらでは変更できません。完了したらここで知らせてください。} other {こちらでは変更できません。完了はチームの担当者が知らせます。}}',
  'scope.saved.beyond': '行える範囲の外です：{boundary}',
};
