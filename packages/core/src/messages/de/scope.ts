import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {{person} aus {team} hat dies jetzt und entscheidet, wie es weitergeht.} team {{team} ist angefragt, und bis jemand übernimmt, geschieht nichts weiter.} other {Bevor etwas geschieht, entscheidet eine Person darüber.}}',
  'scope.update': 'Nächste Nachricht',
  'scope.update.by': '{by, time}, das ist {by, relative}',
  'scope.opens.unknown': 'Ich weiß nicht, was es freischaltet. Eine Person kann es sagen.',
  'scope.opens.who':
    '{who, select, you {Ich selbst kann das nicht. Sagen Sie hier, wenn es erledigt ist.} other {Ich selbst kann das nicht. Jemand aus dem Team sagt, wenn es erledigt ist.}}',
  'scope.saved.beyond': 'Außerhalb dessen, was ich darf: {boundary}',
};
