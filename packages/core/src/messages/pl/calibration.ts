import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': 'Na ile można ufać jego pewności',
  'calibration.action-type': 'Typ działania',
  'calibration.action-type.option': '{actionType} ({cases, number})',
  'calibration.limit': 'Dopuszczalne pomyłki',
  'calibration.until': 'Wszystko do {to, date}',
  'calibration.loading.title': 'Porównywanie pewności z decyzjami',
  'calibration.empty.title': 'Nie podano żadnej pewności',
  'calibration.empty.line': 'Gdy agent poda, na ile jest pewny, i zapadną decyzje, tutaj zostaną porównane.',
  'calibration.too-few.title': 'Za mało: {have, number} z {need, number} przypadków',
  'calibration.too-few.line':
    'Przy mniejszej liczbie krzywa pokazałaby przypadek, a nie agenta. Dlatego jej nie ma.',

  'calibration.supported.title': 'Od {confidence} pomyłek nie było więcej niż {limit, number}%',
  'calibration.supported.line':
    'Pomyłki od tego miejsca: {mistakes, number} z {cases, number}. Według tych przypadków prawdziwy udział to najwyżej {atMost, number}%. Sprawdza się to 95 razy na 100.',
  'calibration.supported.reach':
    'Od tego miejsca: {count, number} z {of, number} przypadków, {share, number}%, prawdopodobnie od {low, number}% do {high, number}%.',
  'calibration.unsupported.title': 'Żaden próg nie gwarantuje {limit, number}%',
  'calibration.unsupported.line':
    'Potrzeba co najmniej {need, number} przypadków powyżej progu bez ani jednej pomyłki.',
  'calibration.boundary': 'Pewność nigdy nie znosi granicy.',
  'calibration.unjudged':
    'Nikt nie ocenił {count, number} z {of, number} propozycji z podaną pewnością: {share, number}%. Liczby nic o nich nie mówią.',

  'calibration.accuracy': 'Zatwierdzono bez zmian',
  'calibration.confidence': 'Średnia pewność',
  'calibration.too-sure': 'Większa pewność niż trafność',
  'calibration.too-unsure': 'Mniejsza pewność niż trafność',
  'calibration.in-line': 'Pewność zbliżona do trafności',
  'calibration.brier': 'Wynik Briera',
  'calibration.brier.line':
    '{better, select, yes {Podawanie zawsze {accuracy, number}% dałoby {same, number}. Mniej znaczy lepiej, więc ta pewność pomaga.} other {Podawanie zawsze {accuracy, number}% dałoby {same, number}. Mniej znaczy lepiej, więc ta pewność nie pomaga.}}',
  'calibration.ece': 'Średnia różnica',
  'calibration.ece.line':
    'Sam przypadek daje około {chance, number}. Zbliżona różnica nie świadczy przeciw agentowi.',

  'calibration.chart.name':
    'Krzywa wiarygodności dla {actionType}: podana pewność i to, ile z tego zatwierdzono bez zmian. Tabela zawiera te same liczby.',
  'calibration.axis.confidence': 'Podana pewność',
  'calibration.legend.point': 'Zatwierdzono bez zmian, z prawdopodobnym zakresem',
  'calibration.legend.exact': 'Pewność równa trafności',
  'calibration.legend.threshold': 'Próg {confidence}',
  'calibration.table': 'Liczby według pewności',
  'calibration.table.show': 'Pokaż liczby',
  'calibration.table.hide': 'Ukryj liczby',
  'calibration.column.bin': 'Pewność',
  'calibration.bin': 'od {from, number} do {to, number}',
  'calibration.column.average': 'Średnia',
};
