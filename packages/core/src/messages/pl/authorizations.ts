import type { LinesOf } from '../messages.js';

export const authorizations: LinesOf<'authorizations' | 'offer'> = {
  'authorizations.title': 'Decyzje z góry',
  'authorizations.waiting':
    '{count, plural, one {# do sprawdzenia} few {# do sprawdzenia} many {# do sprawdzenia} other {# do sprawdzenia}}',
  'authorizations.loading.title': 'Odczyt decyzji podjętych z góry',
  'authorizations.unreached.title': 'Brak połączenia',
  'authorizations.unreached.line': 'Lista pojawi się, gdy odzyskasz połączenie.',
  'authorizations.missing.title': 'Tego konta tu nie ma',
  'authorizations.missing.line': 'Być może należy do kogoś innego.',
  'authorizations.empty.title': 'Nic nie jest postanowione z góry',
  'authorizations.empty.line': 'Każde zgłoszenie podlega zasadom.',
  'authorizations.ended':
    '{count, plural, one {# zakończona} few {# zakończone} many {# zakończonych} other {# zakończonej}}',
  'authorizations.state.offered': 'Oferta',
  'authorizations.state.active': 'Aktywna',
  'authorizations.state.review-due': 'Do przeglądu',
  'authorizations.state.used-up': 'Wyczerpana',
  'authorizations.state.suspended': 'Zawieszona',
  'authorizations.state.expired': 'Zakończona',
  'authorizations.state.revoked': 'Odwołana',
  'authorizations.state.declined': 'Odrzucona',
  'authorizations.line.offered':
    '{who, select, none {Oferta złożona ({at, time}).} you {Oferta od Ciebie ({at, time}).} other {Oferta złożona ({by}, {at, time}).}} Nic się nie zmieni, póki ktoś nie zezwoli.',
  'authorizations.line.active': 'Działa bez pytania do: {until, time}.',
  'authorizations.line.denies':
    '{ends, select, never {Zawsze z pytaniem, dopóki ktoś tego nie odwoła.} other {Zawsze z pytaniem do: {until, time}.}}',
  'authorizations.line.review-due':
    'Obowiązuje od {span, duration}. Zachować czy odwołać? Działa dalej do odpowiedzi.',
  'authorizations.line.used-up':
    '{free, select, never {W limicie nie ma miejsca.} other {Limit wyczerpany do: {at, time}.}} Dopóki nie ma miejsca, każdy przypadek wymaga pytania.',
  'authorizations.line.suspended':
    '{why, select, over-value {Działanie przekroczyło kwotę ({at, time}).} over-scale {Działanie objęło zbyt wiele ({at, time}).} over-audience {Działanie dotarłoby do innych ({at, time}).} tool-changed {Sposób wykonania się zmienił ({at, time}).} policy-changed {Zasady się zmieniły ({at, time}).} you {Zawieszono z Twojej decyzji ({at, time}).} other {Zawieszono ({by}, {at, time}).}} Na razie każdy przypadek wymaga pytania.',
  'authorizations.line.expired': 'Zakończona ({at, time}).',
  'authorizations.line.revoked':
    '{who, select, you {Odwołano z Twojej decyzji ({at, time}).} other {Odwołano ({by}, {at, time}).}}',
  'authorizations.line.declined':
    '{who, select, you {Odrzucono z Twojej decyzji ({at, time}).} other {Odrzucono ({by}, {at, time}).}}',
  'authorizations.note': 'Notatka: {note}',
  'authorizations.said': '{action}: {line}',
  'authorizations.terms': 'Dokładne warunki',
  'authorizations.terms.value': 'Najwyżej {most, money} za każdym razem',
  'authorizations.terms.value.none': 'Tylko to, co nie rusza pieniędzy',
  'authorizations.terms.scale':
    '{most, plural, one {Najwyżej # rekord za każdym razem} few {Najwyżej # rekordy za każdym razem} many {Najwyżej # rekordów za każdym razem} other {Najwyżej # rekordu za każdym razem}}',
  'authorizations.terms.target': 'Tylko dla {target}',
  'authorizations.terms.target.any': 'Dla każdego przypadku',
  'authorizations.terms.audience': 'Zauważy to najwyżej: {audiences, list}',
  'authorizations.terms.audience.self': '{who, select, you {Ty} other {właściciel konta}}',
  'authorizations.terms.audience.internal': 'Twoja organizacja',
  'authorizations.terms.audience.external': 'ktoś spoza niej',
  'authorizations.terms.audience.public': 'każdy',
  'authorizations.terms.tool': 'Przez {tool}, wersja {version}',
  'authorizations.budget.count':
    '{count, plural, one {Najwyżej # raz na {window, duration}} few {Najwyżej # razy na {window, duration}} many {Najwyżej # razy na {window, duration}} other {Najwyżej # raza na {window, duration}}}',
  'authorizations.budget.sum': 'Łącznie najwyżej {sum, money} na {window, duration}',
  'authorizations.budget.used': 'Użyto {used, number} z {count, number}',
  'authorizations.budget.spent': 'Użyto {used, money} z {sum, money}',
  'authorizations.budget.free': 'Znów miejsce: {at, time}',
  'authorizations.given':
    '{who, select, you {Udzielona przez Ciebie, {at, date}} other {Udzielona: {by}, {at, date}}}',
  'authorizations.reviewed':
    '{who, select, you {Przegląd: Ty, {at, date}} other {Przegląd: {by}, {at, date}}}',
  'authorizations.review': 'Następny przegląd: {at, date}',
  'authorizations.used':
    '{used, plural, =0 {Nieużyta} one {Użyta # raz} few {Użyta # razy} many {Użyta # razy} other {Użyta # raza}}',
  'authorizations.because': 'Podstawa: zatwierdzono {approved, number} z {decided, number}',
  'authorizations.act.revoke': 'Odwołaj',
  'authorizations.act.suspend': 'Zawieś',
  'authorizations.act.resume': 'Wznów',
  'authorizations.act.review': 'Zachowaj',
  'authorizations.act.show-offer': 'Zobacz ofertę',
  'authorizations.revoke.note': 'Odwołanie działa od razu. Potem trzeba zezwolić od nowa.',
  'authorizations.refused.not-active':
    '{who, select, you {Zmieniono z Twojej decyzji ({at, time}).} other {Zmieniono ({by}, {at, time}).} none {To już nie jest aktywne.}} Widać obecny stan.',
  'authorizations.refused.not-suspended': 'To już nie jest zawieszone. Widać obecny stan.',
  'authorizations.refused.expired': 'To już zakończone ({at, time}), więc nic nie zmieniono.',
  'authorizations.refused.already-offered':
    'Dokładnie to jest już w ofercie lub dozwolone. Nic nie wykonano dwukrotnie.',
  'authorizations.refused.not-offered':
    'Liczby lub reguły się zmieniły, więc ta sugestia już nie obowiązuje. Nic nie zmieniono.',
  'authorizations.refused.other': 'Tego nie da się zrobić stąd. Nic nie zmieniono.',
  'offer.allow.title': 'Zezwolić bez pytania: {action}?',
  'offer.ask-again.title': 'Znów pytać: {action}?',
  'offer.by': 'Oferta od: {by}.',
  'offer.approved':
    '{who, select, you {Zatwierdzono przez Ciebie {approved, number} z {decided, number} ({within, duration}).} other {Zatwierdzono {approved, number} z {decided, number} ({within, duration}).}}',
  'offer.resisted': 'Z ostatnich {decided, number} odrzucono lub cofnięto {resisted, number}.',
  'offer.uncounted': 'Dla tej oferty nie policzono żadnych decyzji.',
  'offer.supported.allow':
    'To dość, by z 95% pewnością powiedzieć: zatwierdzono by co najmniej {least, number} na 100.',
  'offer.supported.ask-again':
    'To dość, by z 95% pewnością powiedzieć: sprzeciw byłby wobec co najmniej {least, number} na 100.',
  'offer.hasty': 'Zatwierdzano szybciej, niż da się przeczytać kartę. Przyjrzyj się, zanim zezwolisz.',
  'offer.reasons': 'Dlaczego nie',
  'offer.reason': '{reason}: {count, number}',
  'offer.allows': 'Na co to pozwala',
  'offer.never': 'Na co nigdy nie pozwala',
  'offer.never.beyond': 'Na nic poza tymi granicami. Jedna taka próba i zostanie zawieszone.',
  'offer.never.changed': 'Na to samo przy innym narzędziu lub zasadach. Wtedy zostanie zawieszone.',
  'offer.never.kept': 'Na to, co zasady zawsze zostawiają ludziom.',
  'offer.ends': 'Jak się kończy',
  'offer.ends.at': 'Samo: {until, time}.',
  'offer.ends.review': 'Przegląd co {span, duration}; do odpowiedzi działa dalej.',
  'offer.ends.revoke': 'Ty lub zespół możecie to odwołać w każdej chwili, jednym naciśnięciem.',
  'offer.length': 'Na jak długo',
  'offer.length.option': '{span, duration}',
  'offer.revokes': 'To, na co zezwolono z góry, kończy się od razu. Znów każdy przypadek wymaga pytania.',
  'offer.denies': 'Od teraz każdy przypadek wymaga pytania, dopóki ktoś tego nie odwoła.',
  'offer.accept.allow': 'Zezwól bez pytania',
  'offer.accept.ask-again': 'Znów pytaj',
  'offer.decline.allow': 'Pytaj dalej',
  'offer.decline.ask-again': 'Niech działa',
  'offer.not-now': 'Nie teraz',
  'offer.not-eligible.agent': 'To oferta agenta, więc zezwolić może tylko administrator.',
  'offer.not-eligible.route': 'Z góry zezwolić mogą tylko ci, którzy decydują o takich zgłoszeniach.',
  'offer.not-eligible.changed': 'Narzędzie lub zasady się zmieniły, więc nie można już tego udzielić.',
  'offer.not-eligible.other': 'Nie można tego udzielić stąd.',
  'offer.granted.title': 'Dozwolone bez pytania: {action}',
  'offer.granted.line':
    '{who, select, you {Zezwolono z Twojej decyzji ({at, time}).} other {Zezwolono ({by}, {at, time}).}} Działa do: {until, time}; można to odwołać w każdej chwili.',
  'offer.declined.allow.title': 'Nadal z pytaniem: {action}',
  'offer.declined.ask-again.title': 'Nadal bez pytania: {action}',
  'offer.declined.line':
    '{who, select, you {Decyzja od Ciebie ({at, time}).} other {Decyzja: {by} ({at, time}).}} Nic nie zmieniono.',
  'offer.asking-again.title': 'Znów z pytaniem: {action}',
  'offer.asking-again.line':
    '{who, select, you {Decyzja od Ciebie ({at, time}).} other {Decyzja: {by} ({at, time}).}} Nic z tego nie działa już bez pytania.',
};
