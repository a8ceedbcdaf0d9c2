import type { LinesOf } from '../messages.js';

export const calibration: LinesOf<'calibration'> = {
  'calibration.title': 'Ce que vaut sa confiance',
  'calibration.action-type': 'Type d’action',
  'calibration.action-type.option': '{actionType} ({cases, number})',
  'calibration.limit': 'Part fausse admise',
  'calibration.until': 'Tout jusqu’au {to, date}',
  'calibration.loading.title': 'Comparaison de la confiance et des décisions',
  'calibration.empty.title': 'Aucune confiance indiquée',
  'calibration.empty.line':
    'Dès que l’agent dit à quel point il est sûr et que des personnes décident, les deux sont comparés ici.',
  'calibration.too-few.title': 'Trop peu : {have, number} cas sur {need, number}',
  'calibration.too-few.line':
    'Avec moins, une courbe montrerait le hasard et non l’agent. Aucune n’est tracée.',

  'calibration.supported.title': 'Dès {confidence}, pas plus de {limit, number} % de faux',
  'calibration.supported.line':
    '{mistakes, number} cas sur {cases, number} à partir de là étaient faux. D’après eux, la vraie part est d’au plus {atMost, number} %. Cela vaut 95 fois sur 100.',
  'calibration.supported.reach':
    'À partir de là : {count, number} cas sur {of, number}, soit {share, number} %, sans doute de {low, number} % à {high, number} %.',
  'calibration.unsupported.title': 'Aucun seuil n’assure {limit, number} % au plus',
  'calibration.unsupported.line':
    'Il faut au moins {need, number} cas au-dessus d’un seuil sans un seul cas faux.',
  'calibration.boundary': 'La confiance ne lève jamais une limite.',
  'calibration.unjudged':
    '{count, number} propositions sur {of, number} avec une confiance n’ont été jugées par personne : {share, number} %. Les chiffres n’en disent rien.',

  'calibration.accuracy': 'Approuvé tel que proposé',
  'calibration.confidence': 'Confiance moyenne',
  'calibration.too-sure': 'Plus sûr que juste',
  'calibration.too-unsure': 'Moins sûr que juste',
  'calibration.in-line': 'À peu près aussi sûr que juste',
  'calibration.brier': 'Score de Brier',
  'calibration.brier.line':
    '{better, select, yes {Dire toujours {accuracy, number} % donnerait {same, number}. Plus bas vaut mieux : cette confiance aide donc.} other {Dire toujours {accuracy, number} % donnerait {same, number}. Plus bas vaut mieux : cette confiance n’aide donc pas.}}',
  'calibration.ece': 'Écart moyen',
  'calibration.ece.line':
    'Le hasard seul donne environ {chance, number}. Un écart proche ne dit rien contre l’agent.',

  'calibration.chart.name':
    'Courbe de fiabilité de {actionType} : la confiance indiquée, et ce qui en a été approuvé tel que proposé. Le tableau donne les mêmes chiffres.',
  'calibration.axis.confidence': 'Confiance indiquée',
  'calibration.legend.point': 'Approuvé tel que proposé, avec l’intervalle probable',
  'calibration.legend.exact': 'Exactement aussi sûr que juste',
  'calibration.legend.threshold': 'Seuil {confidence}',
  'calibration.table': 'Chiffres par confiance',
  'calibration.table.show': 'Voir les chiffres',
  'calibration.table.hide': 'Masquer les chiffres',
  'calibration.column.bin': 'Confiance',
  'calibration.bin': '{from, number} à {to, number}',
  'calibration.column.average': 'Moyenne',
};
