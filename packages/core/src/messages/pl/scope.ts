import type { LinesOf } from '../messages.js';

export const scope: LinesOf<'scope'> = {
  'scope.handed-over.line':
    '{who, select, person {{person} ({team}) ma to teraz i decyduje, co dalej.} team {{team} ma to zgłoszenie i nic się nie stanie, dopóki ktoś go nie przejmie.} other {Zanim coś się stanie, zdecyduje o tym człowiek.}}',
  'scope.update': 'Następna wiadomość',
  'scope.update.by': '{by, time}, czyli {by, relative}',
  'scope.opens.unknown': 'Nie wiem, co da dostęp. Może to powiedzieć człowiek.',
  'scope.opens.who':
    '{who, select, you {Nie mogę zrobić tego bez pomocy. Powiedz tutaj, gdy będzie gotowe.} other {Nie mogę zrobić tego bez pomocy. Ktoś z zespołu powie, gdy będzie gotowe.}}',
  'scope.saved.beyond': 'Poza tym, co mi wolno: {boundary}',
};
