import type { LinesOf } from '../messages.js';

export const common: LinesOf<'common' | 'text' | 'why' | 'refusal'> = {
  'common.agent-says': 'L’agent dit',
  'common.cancel': 'Retour',
  'common.offline': 'Vous êtes hors ligne. Rien ne part avant le retour de la connexion.',
  'common.sending': 'Envoi en cours',
  'common.dismiss': 'Masquer',
  'common.ask-person': 'Demander à quelqu’un',
  'common.field-required': '{label} : à remplir.',

  'text.time': '{at, time}',
  'text.hidden-character': 'Caractère masqué {name}',
  'text.look-alike': 'Lettre d’un autre alphabet {name}',
  'text.contains-hidden':
    '{count, plural, one {Contient # caractère masqué} many {Contient # de caractères masqués} other {Contient # caractères masqués}}',
  'text.run.space': '{count, plural, one {# espace} many {# d’espaces} other {# espaces}}',
  'text.run.line':
    '{count, plural, one {# saut de ligne} many {# de sauts de ligne} other {# sauts de ligne}}',
  'text.run.mixed':
    '{count, plural, one {# caractère vide} many {# de caractères vides} other {# caractères vides}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks':
    '{count, plural, one {# signe sur une lettre} many {# de signes sur une lettre} other {# signes sur une lettre}}',
  'text.real-host': 'mène à {host}',

  'why.floor': 'Une personne décide toujours de ce type de demande.',
  'why.irreversible': 'Une fois fait, cela ne peut pas être annulé.',
  'why.external': 'Cela atteint une personne extérieure à votre organisation.',
  'why.first-time': 'C’est la première fois pour ce compte.',
  'why.over-value': '{value, money} dépasse {limit, money}, le montant dispensé de contrôle.',
  'why.over-scale':
    '{scale, plural, one {Cela touche # enregistrement} many {Cela touche # d’enregistrements} other {Cela touche # enregistrements}}, au-delà des {most, number} dispensés de contrôle.',
  'why.public': 'Tout le monde peut voir cela.',
  'why.rule': 'Les demandes de ce type sont d’abord contrôlées ici.',
  'why.low-confidence': 'Je n’ai pas assez de certitude pour le faire sans demander.',
  'why.out-of-scope': 'Cela dépasse ce qui m’est permis ici : {boundary}.',
  'why.missing-context': 'Il me manque encore des éléments : {fields, list}.',
  'why.conflicting-data': 'Deux sources se contredisent : {between, list}.',
  'why.tool-failure':
    '{tool} n’a pas répondu après {attempts, plural, one {# tentative} many {# de tentatives} other {# tentatives}}.',
  'why.frustration': 'Je n’ai pas su vous aider, une personne doit donc regarder.',
  'why.person-asked': 'Vous avez demandé une personne.',

  'refusal.not-found': 'Cette demande n’est plus ici. Rien n’a été fait.',
  'refusal.already-open': 'C’est déjà ouvert. Vous pouvez continuer.',
  'refusal.finished': 'Cette tâche est terminée, donc rien n’a changé. Vous pouvez en commencer une autre.',
  'refusal.not-allowed': 'Votre compte ne le permet pas. Quelqu’un de l’équipe peut le faire.',
  'refusal.not-eligible': 'Cette décision revient à quelqu’un d’autre, donc rien n’a été fait.',
  'refusal.identity-mismatch': 'Cela a été envoyé au nom de quelqu’un d’autre, donc rien n’a été fait.',
  'refusal.already-decided':
    '{who, select, you {Vous avez déjà décidé ({at, time}). Rien n’a été fait en double.} other {{by} a déjà décidé ({at, time}). Rien n’a été fait en double.} none {La décision est déjà prise. Rien n’a été fait en double.}}',
  'refusal.already-voted': 'Vous avez déjà approuvé. Quelqu’un d’autre doit aussi approuver.',
  'refusal.expired':
    'Le délai de décision a expiré ({at, time}), donc rien n’a été fait. Vous pouvez refaire la demande.',
  'refusal.withdrawn': 'La demande a été retirée avant l’arrivée de votre décision. Rien n’a été fait.',
  'refusal.superseded':
    'Une demande plus récente a pris sa place. Rien n’a été fait ; consultez la nouvelle.',
  'refusal.unpresentable':
    'Affichage complet impossible : aucune décision n’est possible ici. Rien n’a été fait.',
  'refusal.digest-mismatch': 'La demande a changé pendant votre lecture. Rien n’a été fait ; relisez-la.',
  'refusal.claimed-by-other':
    '{who, select, none {Quelqu’un d’autre s’en occupe (échéance : {at, time}).} other {{by} s’en occupe (échéance : {at, time}).}} Votre texte est conservé.',
  'refusal.claim-lapsed':
    'Votre prise en charge a pris fin avant la décision. Votre texte est conservé ; reprenez la demande en charge pour continuer.',
  'refusal.self-approval': 'C’est votre proposition, quelqu’un d’autre doit donc l’approuver.',
  'refusal.needs-more':
    'Ainsi modifiée, elle exige une personne habilitée à approuver plus. Vos modifications sont conservées.',
  'refusal.paused': 'L’agent est en pause, donc rien n’a été fait. Faites-le reprendre pour continuer.',
  'refusal.not-paused': 'L’agent est déjà en marche.',
  'refusal.not-owner': 'Quelqu’un d’autre a maintenant cette tâche. Rien n’a été fait.',
  'refusal.already-owned':
    '{who, select, you {Vous avez déjà cette tâche.} none {Quelqu’un a déjà pris cette tâche.} other {{by} a déjà pris cette tâche.}}',
  'refusal.not-transferring': 'Plus personne n’attend cette tâche. Rien n’a changé.',
  'refusal.invalid':
    'Un élément manque ou ne convient pas, donc rien n’a été fait. Vérifiez, puis réessayez.',
  'refusal.nothing-to-undo': 'Il n’y a plus rien à annuler ici.',
  'refusal.undo-too-late':
    'L’annulation n’est plus possible (échéance : {at, time}). Vous pouvez demander à quelqu’un.',
  'refusal.policy-changed':
    'Les règles ont changé depuis la proposition. Rien n’a été fait ; il faut la refaire.',
  'refusal.tool-changed':
    'La façon de faire a changé depuis la proposition. Rien n’a été fait ; il faut la refaire.',
  'refusal.operand-changed':
    'Ce à quoi cela renvoie a changé depuis la proposition. Rien n’a été fait ; il faut la refaire.',
  'refusal.no-grant': 'Aucune approbation valable n’existe, donc rien n’a été fait.',
  'refusal.grant-expired':
    'L’approbation a expiré ({at, time}), donc rien n’a été fait. Vous pouvez approuver de nouveau.',
  'refusal.grant-used': 'Cela a déjà été fait une fois. Rien n’a été fait en double.',
  'refusal.running': 'C’est déjà en cours. Plus aucun changement n’est possible.',
  'refusal.not-running': 'Ce n’est pas en cours, donc rien n’a été consigné.',
  'refusal.not-due': 'Ce n’est pas encore le moment. Rien n’a changé.',
  'refusal.no-reviewer':
    'Personne n’est là pour décider, donc rien n’a été fait. Vous pouvez demander un appel.',
  'refusal.storage': 'L’enregistrement n’a pas abouti, donc rien n’a été fait. Réessayez.',
  'refusal.unanswered':
    'Aucune réponse n’est revenue : on ne sait pas si l’envoi est arrivé. Vous voyez ici ce qui est enregistré.',
  'refusal.offline': 'Vous êtes hors ligne, donc rien n’est parti. Réessayez une fois en ligne.',
};
