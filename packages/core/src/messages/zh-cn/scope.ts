import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {现由{team}的{person}负责，并决定后续处理。} team {已请求{team}处理，有人接手之前不会再做任何事。} other {在做任何事之前，会由人工决定。}}',
  'scope.update': '下次更新',
  'scope.update.by': '{by, time}（{by, relative}）',
  'scope.opens.unknown': '我不知道怎样才能开放。可以请人工说明。',
  'scope.opens.who':
    '{who, select, you {我无法自行开放。完成后请在此告知。} other {我无法自行开放。完成后团队成员会告知。}}',
  'scope.saved.beyond': '超出我可做的范围：{boundary}',
};
