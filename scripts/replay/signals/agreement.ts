import { normalize } from './mentions.js';

/** What somebody's answer says to what they were asked. */
export type Agreement = 'yes' | 'no' | 'neither';

const YES = oneOf([
  'yes|yeah|yep|yup|absolutely|definitely|certainly|of course|by all means|(?<!mak(e|ing) )sure|okay|ok',
  'i agree|agreed|i( can| do)? confirm|confirmed',
  "go ahead|go for it|please do|(please|can|may|could|to) proceed|let's (go|do|proceed)",
  '(please|just|can|to) do (it|that)|sounds (good|great|fine|perfect|right)|looks (good|great|fine|right|correct)',
  "(that|this|it|everything|all)('s| is| are| looks)( all)? (fine|good|great|correct|right|perfect|okay|ok)",
  "(that|this) works|works for me|(fine|good|okay|ok|happy) with|i('d| would) (like|love) that",
]);
const YES_AT_THE_START =
  /^((correct|exactly|fine|right|please|y)(?=[,.!;]|$)|(proceed|do (it|that))(?![\p{L}\p{N}]))/u;
/** Any of these keeps a sentence from saying yes. */
const NEGATION = oneOf([
  String.raw`no|nope|nah|not|never|cannot|\p{L}+n't|dont|cant|wont|stop|wait|hold (on|off)|later|incorrect|wrong|rather`,
]);
const NO_AT_THE_START =
  /^(please )?(no|nope|nah|not|never|don't|do not|dont|stop|wait|hold (on|off)|cancel that)(?![\p{L}\p{N}'])/u;
const NO = oneOf([
  "(don't|do not|dont|wouldn't|won't|can't|cannot) (want|like|need|do|agree to|accept|confirm)( to do)? (that|this|it|you)",
  'not (yet|now|right|correct|that|this|sure|okay|ok|ready|comfortable|interested|what i)',
  "(isn't|aren't|wasn't) (right|correct|what)|incorrect|wrong|i('d| would) rather|i (refuse|decline)",
]);
/** Turns with a negation in them that agree. */
const AGREEING = oneOf([
  'no (problem|worries|doubt|objections?)|not a problem|why not|see no reason not to',
  "(i )?(don't|do not) (mind|see why not)|wouldn't mind|(i )?(can't|cannot) wait",
]);
/** Turns with a negation in them that say neither. */
const BESIDE = oneOf([
  String.raw`no,? (that's|that is|that was) (all|it|everything)|nothing (else|more)|no (other|more|further|longer|rush)( \p{L}+)?`,
]);
/** With these a yes is not to what was asked, or not yet. */
const CONDITION = oneOf([
  'but|unless|except|instead|if|only (if|when|the|for|this|that|one)|depends|actually|provided|as long as',
  String.raw`(before|until|after|once) (you|i|we|my|that|then)|first(?=\W*$)`,
]);
/** These take back a yes that another sentence says. */
const REVOKED = oneOf([
  'wait|hold (on|off)|stop|actually|instead|except|scratch that|never ?mind|changed my mind',
]);

/**
 * Reads an answer, in English: the first sentence that says yes or no decides, a question says neither, and what takes a
 * yes back makes it neither. A yes with a condition or a negation in its sentence is none.
 */
export function readAgreement(answer: string): Agreement {
  const sentences = sentencesOf(answer);
  const first = sentences.map(readSentence).find((one) => one !== 'neither') ?? 'neither';
  return first === 'yes' && sentences.some(takesBack) ? 'neither' : first;
}

function sentencesOf(answer: string): readonly string[] {
  return normalize(answer.replace(/\s*[\r\n]+\s*/g, '. '))
    .split(/(?<=[.!?;])\s+|\s+-+\s+|\s*[–—]\s*/u)
    .map((sentence) => sentence.replace(/^((and|so|well|oh|um|uh|hmm|ah)\b[,.\s]*)+/, '').trim())
    .filter((sentence) => sentence !== '' && !sentence.endsWith('?'));
}

function readSentence(sentence: string): Agreement {
  const plain = withoutTurns(sentence);
  if (NO_AT_THE_START.test(plain) || NO.test(plain)) return 'no';
  if (NEGATION.test(plain) || CONDITION.test(plain)) return 'neither';
  return AGREEING.test(sentence) || YES.test(plain) || YES_AT_THE_START.test(plain) ? 'yes' : 'neither';
}

function takesBack(sentence: string): boolean {
  const plain = withoutTurns(sentence);
  return REVOKED.test(plain) || (plain.startsWith('but ') && NEGATION.test(plain));
}

function withoutTurns(sentence: string): string {
  return sentence.replace(everywhere(AGREEING), ' ').replace(everywhere(BESIDE), ' ').trim();
}

function everywhere(pattern: RegExp): RegExp {
  return new RegExp(pattern, 'gu');
}

/** Any of these, standing alone. */
function oneOf(parts: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}'])(?:${parts.join('|')})(?![\p{L}\p{N}'])`, 'u');
}
