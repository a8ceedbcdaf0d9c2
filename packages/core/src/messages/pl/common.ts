import type { LinesOf } from '../messages.js';

export const common: LinesOf<'common' | 'text' | 'why' | 'refusal'> = {
  'common.agent-says': 'Agent mówi',
  'common.cancel': 'Wróć',
  'common.offline': 'Jesteś offline. Nic nie zostanie wysłane do czasu odzyskania połączenia.',
  'common.sending': 'Wysyłanie',
  'common.dismiss': 'Ukryj',
  'common.ask-person': 'Zapytaj człowieka',
  'common.field-required': 'Wymagane: {label}.',

  'text.time': '{at, time}',
  'text.hidden-character': 'Ukryty znak {name}',
  'text.look-alike': 'Litera innego alfabetu {name}',
  'text.contains-hidden':
    '{count, plural, one {Zawiera # ukryty znak} few {Zawiera # ukryte znaki} many {Zawiera # ukrytych znaków} other {Zawiera # ukrytego znaku}}',
  'text.run.space': '{count, plural, one {# spacja} few {# spacje} many {# spacji} other {# spacji}}',
  'text.run.line':
    '{count, plural, one {# podział wiersza} few {# podziały wiersza} many {# podziałów wiersza} other {# podziału wiersza}}',
  'text.run.mixed':
    '{count, plural, one {# pusty znak} few {# puste znaki} many {# pustych znaków} other {# pustego znaku}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks':
    '{count, plural, one {# znak przy jednej literze} few {# znaki przy jednej literze} many {# znaków przy jednej literze} other {# znaku przy jednej literze}}',
  'text.real-host': 'prowadzi do {host}',

  'why.floor': 'O takich zgłoszeniach zawsze decyduje człowiek.',
  'why.irreversible': 'Po wykonaniu tego nie da się cofnąć.',
  'why.external': 'To trafi do kogoś spoza Twojej organizacji.',
  'why.first-time': 'Na tym koncie to pierwszy raz.',
  'why.over-value': '{value, money} przekracza limit bez sprawdzania: {limit, money}.',
  'why.over-scale':
    '{scale, plural, one {To obejmuje # rekord} few {To obejmuje # rekordy} many {To obejmuje # rekordów} other {To obejmuje # rekordu}}, a limit bez sprawdzania to {most, number}.',
  'why.public': 'To będzie widoczne dla wszystkich.',
  'why.rule': 'Takie zgłoszenia są tu najpierw sprawdzane.',
  'why.low-confidence': 'Nie mam dość pewności, by zrobić to bez pytania.',
  'why.out-of-scope': 'To wykracza poza to, co mi tu wolno: {boundary}.',
  'why.missing-context': 'Nie wiem jeszcze wystarczająco dużo: {fields, list}.',
  'why.conflicting-data': 'Dwa źródła są sprzeczne: {between, list}.',
  'why.tool-failure':
    '{tool} nie odpowiada po {attempts, plural, one {# próbie} few {# próbach} many {# próbach} other {# próby}}.',
  'why.frustration': 'Nie udało mi się dobrze Ci pomóc, więc powinien na to spojrzeć człowiek.',
  'why.person-asked': 'Prosisz o kontakt z człowiekiem.',

  'refusal.not-found': 'Tego zgłoszenia już tu nie ma. Nic nie wykonano.',
  'refusal.already-open': 'To jest już otwarte. Możesz kontynuować.',
  'refusal.finished': 'To zadanie jest zakończone, więc nic nie zmieniono. Możesz zacząć nowe.',
  'refusal.not-allowed': 'Twoje konto na to nie pozwala. Może to zrobić ktoś z zespołu.',
  'refusal.not-eligible': 'O tym decyduje ktoś inny, więc nic nie wykonano.',
  'refusal.identity-mismatch': 'Wysłano to w imieniu kogoś innego, więc nic nie wykonano.',
  'refusal.already-decided':
    '{who, select, you {Twoja decyzja już zapadła ({at, time}). Nic nie wykonano dwukrotnie.} other {Decyzja już zapadła ({by}, {at, time}). Nic nie wykonano dwukrotnie.} none {Decyzja już zapadła. Nic nie wykonano dwukrotnie.}}',
  'refusal.already-voted': 'Twoje zatwierdzenie jest już zapisane. Musi to zatwierdzić jeszcze ktoś inny.',
  'refusal.expired':
    'Decyzję można było podjąć do {at, time}, więc nic nie wykonano. Możesz poprosić o to ponownie.',
  'refusal.withdrawn': 'Zgłoszenie wycofano, zanim dotarła Twoja decyzja. Nic nie wykonano.',
  'refusal.superseded': 'Zastąpiło je nowsze zgłoszenie. Nic nie wykonano; zobacz to nowe.',
  'refusal.unpresentable':
    'Nie da się tego pokazać w całości, więc nie można tu o tym zdecydować. Nic nie wykonano.',
  'refusal.digest-mismatch':
    'Zgłoszenie zmieniło się podczas czytania. Nic nie wykonano; przejrzyj je jeszcze raz.',
  'refusal.claimed-by-other':
    '{who, select, none {Ktoś inny ma to zarezerwowane do {at, time}.} other {{by} ma to zarezerwowane do {at, time}.}} Twój tekst jest zachowany.',
  'refusal.claim-lapsed':
    'Twoja rezerwacja skończyła się, zanim dotarła decyzja. Twój tekst jest zachowany; zarezerwuj ponownie, by kontynuować.',
  'refusal.self-approval': 'To Twoja propozycja, więc musi ją zatwierdzić ktoś inny.',
  'refusal.needs-more':
    'Po tych zmianach musi to zatwierdzić ktoś z szerszymi uprawnieniami. Twoje zmiany są zachowane.',
  'refusal.paused': 'Agent jest wstrzymany, więc nic nie wykonano. Wznów go, by kontynuować.',
  'refusal.not-paused': 'Agent już pracuje.',
  'refusal.not-owner': 'To zadanie prowadzi teraz ktoś inny. Nic nie wykonano.',
  'refusal.already-owned':
    '{who, select, you {To zadanie jest już u Ciebie.} none {To zadanie już przejęto.} other {To zadanie już przejęto ({by}).}}',
  'refusal.not-transferring': 'Na to zadanie nikt już nie czeka. Nic nie zmieniono.',
  'refusal.invalid':
    'Czegoś brakuje lub coś nie pasuje, więc nic nie wykonano. Sprawdź to i spróbuj ponownie.',
  'refusal.nothing-to-undo': 'Nie ma tu już nic do cofnięcia.',
  'refusal.undo-too-late': 'Można było to cofnąć do {at, time}. Możesz zamiast tego zapytać człowieka.',
  'refusal.policy-changed':
    'Od czasu propozycji zmieniły się reguły. Nic nie wykonano; potrzebna jest nowa propozycja.',
  'refusal.tool-changed':
    'Od czasu propozycji zmienił się sposób wykonania. Nic nie wykonano; potrzebna jest nowa propozycja.',
  'refusal.operand-changed':
    'Od czasu propozycji zmieniło się to, do czego się odnosi. Nic nie wykonano; potrzebna jest nowa propozycja.',
  'refusal.no-grant': 'Nie ma na to ważnego zatwierdzenia, więc nic nie wykonano.',
  'refusal.grant-expired':
    'Zatwierdzenie było ważne do {at, time}, więc nic nie wykonano. Możesz zatwierdzić ponownie.',
  'refusal.grant-used': 'To już raz wykonano. Nic nie wykonano dwukrotnie.',
  'refusal.running': 'To już jest wykonywane. Nie można teraz tego zmienić.',
  'refusal.not-running': 'To nie jest wykonywane, więc nic nie zapisano.',
  'refusal.not-due': 'Jest na to jeszcze za wcześnie. Nic nie zmieniono.',
  'refusal.no-reviewer':
    'Nie ma nikogo, kto mógłby zdecydować, więc nic nie wykonano. Możesz poprosić o rozmowę telefoniczną.',
  'refusal.storage': 'Nie udało się tego zapisać, więc nic nie wykonano. Spróbuj ponownie.',
  'refusal.unanswered':
    'Nie ma odpowiedzi, więc nie wiadomo, czy to dotarło. Widzisz tu to, co jest zapisane.',
  'refusal.offline': 'Jesteś offline, więc nic nie wysłano. Spróbuj ponownie po odzyskaniu połączenia.',
};
