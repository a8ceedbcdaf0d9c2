import type { LocaleTag } from './locales.js';

/** What a language says where it should say what happens: anywhere in a line, and as the whole of a button. */
export interface BannedPhrases {
  readonly anywhere: RegExp;
  readonly buttons: readonly string[];
}

/**
 * In the order: thinking, loading, please wait, something went wrong, oops, error, invalid; for buttons OK, yes, submit,
 * confirm. A word that means both "send" and "submit" is not listed.
 */
export const BANNED = {
  en: {
    anywhere: whole('thinking|loading|please wait', 'something went wrong|oops|whoops', 'errors?|invalid'),
    buttons: ['OK', 'Okay', 'Yes', 'Submit', 'Confirm'],
  },
  de: {
    anywhere: whole(
      'denk(?:e|t) nach|am nachdenken|nachdenken|überleg(?:e|t)',
      'lädt|lade|wird geladen|werden geladen|ladevorgang|bitte warten|einen moment bitte',
      'etwas ist schief\\p{L}*|da ist etwas schief\\p{L}*|hoppla|ups|huch',
      'fehlers?|fehlern|ungültig\\p{L}*',
    ),
    buttons: ['OK', 'Okay', 'Ja', 'Absenden', 'Einreichen', 'Bestätigen'],
  },
  fr: {
    anywhere: whole(
      'réfléchi[st]?|réflexion|chargement|charge en cours',
      'veuillez patienter|merci de patienter|patientez',
      'quelque chose s’est mal passé|quelque chose n’a pas fonctionné|un problème est survenu|oups|mince',
      'erreurs?|invalides?|non valides?',
    ),
    buttons: ['OK', 'D’accord', 'Oui', 'Soumettre', 'Valider', 'Confirmer'],
  },
  es: {
    anywhere: whole(
      'pensando|cargando',
      'espere,? por favor|por favor,? espere|espera,? por favor',
      'algo (?:ha salido|salió|ha ido|fue) mal|se ha producido un problema|ups|uy|oh no',
      'error|errores|inválid[oa]s?|no válid[oa]s?|no es válid[oa]',
    ),
    buttons: ['OK', 'Aceptar', 'Vale', 'Sí', 'Confirmar'],
  },
  'pt-BR': {
    anywhere: whole(
      'pensando|carregando',
      'aguarde|por favor,? espere|espere,? por favor',
      'algo (?:deu|saiu) errado|ocorreu um problema|ops|opa',
      'erros?|inválid[oa]s?|não é válid[oa]',
    ),
    buttons: ['OK', 'Sim', 'Aceitar', 'Submeter', 'Confirmar'],
  },
  ja: {
    anywhere:
      /考え中|考えています|思考中|読み込み|ロード中|お待ちください|問題が発生|エラー|おっと|無効|不正な/u,
    buttons: ['OK', 'はい', '確認', '確認する', '確定', '了解'],
  },
  'zh-CN': {
    anywhere: /思考|加载|载入|请稍[候等]|请等待|出错|出了点问题|出现问题|错误|哎呀|糟糕|无效/u,
    buttons: ['OK', '好', '好的', '是', '确定', '确认', '提交'],
  },
  ar: {
    anywhere:
      /[أي]فكر|التفكير|(?:جار[ٍي]|يتم|قيد) التحميل|(?:يرجى|الرجاء|يُرجى) الانتظار|حدث(?:ت)? (?:خطأ|مشكلة)|(?<!ال)خطأ|أخطاء|عفوًا|غير صالح/u,
    buttons: ['OK', 'موافق', 'حسنًا', 'نعم', 'تقديم', 'تأكيد'],
  },
  pl: {
    anywhere: whole(
      'myśl(?:i|ę)|zastanawia(?:m)? się|ładowanie|wczytywanie|trwa ładowanie',
      'proszę (?:czekać|poczekać)|chwileczkę',
      'coś poszło nie tak|wystąpił problem|ups|ojej',
      'błąd|błęd\\p{L}*|nieprawidłow\\p{L}*|niepoprawn\\p{L}*',
    ),
    buttons: ['OK', 'Tak', 'Prześlij', 'Potwierdź'],
  },
} as const satisfies Readonly<Record<LocaleTag, BannedPhrases>>;

function whole(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'iu');
}
