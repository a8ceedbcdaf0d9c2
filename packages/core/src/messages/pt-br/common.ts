import type { LinesOf } from '../messages.js';

export const common: LinesOf<'common' | 'text' | 'why' | 'refusal'> = {
  'common.agent-says': 'O agente diz',
  'common.cancel': 'Voltar',
  'common.offline': 'Você está offline. Nada é enviado até você se reconectar.',
  'common.sending': 'Enviando',
  'common.dismiss': 'Dispensar',
  'common.ask-person': 'Chamar uma pessoa',
  'common.field-required': 'Preencha o campo “{label}”.',

  'text.time': '{at, time}',
  'text.hidden-character': 'Caractere oculto {name}',
  'text.look-alike': 'Letra de outro alfabeto {name}',
  'text.contains-hidden':
    '{count, plural, one {Contém # caractere oculto} many {Contém # de caracteres ocultos} other {Contém # caracteres ocultos}}',
  'text.run.space': '{count, plural, one {# espaço} many {# de espaços} other {# espaços}}',
  'text.run.line':
    '{count, plural, one {# quebra de linha} many {# de quebras de linha} other {# quebras de linha}}',
  'text.run.mixed':
    '{count, plural, one {# caractere em branco} many {# de caracteres em branco} other {# caracteres em branco}}',
  'text.run.other': '{count, number} × {name}',
  'text.run.marks':
    '{count, plural, one {# sinal sobre uma letra} many {# de sinais sobre uma letra} other {# sinais sobre uma letra}}',
  'text.real-host': 'leva a {host}',

  'why.floor': 'Uma pessoa sempre decide esse tipo de solicitação.',
  'why.irreversible': 'Isso não pode ser desfeito depois de executado.',
  'why.external': 'Isso chega a alguém de fora da sua organização.',
  'why.first-time': 'É a primeira vez nesta conta.',
  'why.over-value': '{value, money} está acima do limite de {limit, money} que dispensa verificação.',
  'why.over-scale':
    '{scale, plural, one {Isso afeta # registro} many {Isso afeta # de registros} other {Isso afeta # registros}}, acima do limite de {most, number} que dispensa verificação.',
  'why.public': 'Isso pode ser visto por todos.',
  'why.rule': 'Solicitações desse tipo são verificadas aqui primeiro.',
  'why.low-confidence': 'Não tenho certeza suficiente para fazer isso sem perguntar.',
  'why.out-of-scope': 'Isso vai além do que posso fazer aqui: {boundary}.',
  'why.missing-context': 'Ainda não sei o suficiente: {fields, list}.',
  'why.conflicting-data': 'Duas fontes divergem: {between, list}.',
  'why.tool-failure':
    '{tool} não respondeu após {attempts, plural, one {# tentativa} many {# de tentativas} other {# tentativas}}.',
  'why.frustration': 'Não acertei o que você queria, então uma pessoa deve ver isso.',
  'why.person-asked': 'Você chamou uma pessoa.',

  'refusal.not-found': 'Esta solicitação não está mais aqui. Nada foi feito.',
  'refusal.already-open': 'Isso já está aberto. Você pode continuar.',
  'refusal.finished': 'Esta tarefa foi concluída, então nada mudou. Você pode iniciar uma nova.',
  'refusal.not-allowed': 'Sua conta não pode fazer isso. Alguém da equipe pode.',
  'refusal.not-eligible': 'Esta decisão cabe a outra pessoa, então nada foi feito.',
  'refusal.identity-mismatch': 'Isto foi enviado em nome de outra pessoa, então nada foi feito.',
  'refusal.already-decided':
    '{who, select, you {Você já decidiu isso ({at, time}). Nada foi feito em duplicidade.} other {{by} já decidiu isso ({at, time}). Nada foi feito em duplicidade.} none {Isso já foi decidido. Nada foi feito em duplicidade.}}',
  'refusal.already-voted': 'Você já aprovou isso. Outra pessoa também precisa aprovar.',
  'refusal.expired':
    'O prazo para decidir terminou ({at, time}), então nada foi feito. Você pode pedir de novo.',
  'refusal.withdrawn': 'Isso foi retirado antes de a sua decisão chegar. Nada foi feito.',
  'refusal.superseded': 'Uma solicitação mais nova tomou o lugar desta. Nada foi feito; veja a nova.',
  'refusal.unpresentable':
    'Isso não pode ser exibido por completo, então não pode ser decidido aqui. Nada foi feito.',
  'refusal.digest-mismatch': 'A solicitação mudou durante a sua leitura. Nada foi feito; leia de novo.',
  'refusal.claimed-by-other':
    '{who, select, none {Isso está com outra pessoa até {at, time}.} other {Isso está com {by} até {at, time}.}} Seu texto foi mantido.',
  'refusal.claim-lapsed':
    'Sua reserva terminou antes de a decisão chegar. Seu texto foi mantido; reserve de novo para continuar.',
  'refusal.self-approval': 'A proposta é sua, então outra pessoa precisa aprovar.',
  'refusal.needs-more':
    'Com essa alteração, alguém com mais alçada precisa aprovar. Suas alterações foram mantidas.',
  'refusal.paused': 'O agente está pausado, então nada foi feito. Retome-o para continuar.',
  'refusal.not-paused': 'O agente já está em execução.',
  'refusal.not-owner': 'Esta tarefa agora está com outra pessoa. Nada foi feito.',
  'refusal.already-owned':
    '{who, select, you {Esta tarefa já está com você.} none {Alguém já assumiu esta tarefa.} other {{by} já assumiu esta tarefa.}}',
  'refusal.not-transferring': 'Ninguém mais aguarda esta tarefa. Nada mudou.',
  'refusal.invalid': 'Algo falta ou não se encaixa, então nada foi feito. Verifique e tente de novo.',
  'refusal.nothing-to-undo': 'Não há mais nada a desfazer aqui.',
  'refusal.undo-too-late': 'Isso podia ser desfeito até {at, time}. Agora você pode chamar uma pessoa.',
  'refusal.policy-changed': 'As regras mudaram desde a proposta. Nada foi feito; é preciso propor de novo.',
  'refusal.tool-changed':
    'A forma de fazer isso mudou desde a proposta. Nada foi feito; é preciso propor de novo.',
  'refusal.operand-changed':
    'Aquilo a que isto se refere mudou desde a proposta. Nada foi feito; é preciso propor de novo.',
  'refusal.no-grant': 'Não há aprovação válida para isso, então nada foi feito.',
  'refusal.grant-expired':
    'A aprovação perdeu a validade ({at, time}), então nada foi feito. Você pode aprovar de novo.',
  'refusal.grant-used': 'Isso já foi feito uma vez. Nada foi feito em duplicidade.',
  'refusal.running': 'Isso já está em execução. Não pode ser alterado agora.',
  'refusal.not-running': 'Isso não está em execução, então nada foi registrado.',
  'refusal.not-due': 'Ainda não chegou a hora disso. Nada mudou.',
  'refusal.no-reviewer':
    'Não há ninguém para decidir isso, então nada foi feito. Você pode pedir uma ligação.',
  'refusal.storage': 'Não foi possível salvar, então nada foi feito. Tente de novo.',
  'refusal.unanswered':
    'Não houve resposta, então não se sabe se isso chegou. O que você vê aqui é o que está registrado.',
  'refusal.offline': 'Você está offline, então nada foi enviado. Tente de novo quando se reconectar.',
};
