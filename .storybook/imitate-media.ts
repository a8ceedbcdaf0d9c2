/** What a page can pretend: conditions that only the device decides. */
const CONDITIONS = {
  forced: '(forced-colors: active)',
  contrast: '(prefers-contrast: more)',
  motion: '(prefers-reduced-motion: reduce)',
} as const;

const ALWAYS = '(min-width: 0px)';
const asWritten = new WeakMap<CSSRule, string>();

/**
 * Lets the style sheets of the page apply as if the conditions that are true here held on the device; the others apply as
 * they were written. Scripts that ask `matchMedia` still hear the device.
 */
export function imitateMedia(wanted: Readonly<Record<keyof typeof CONDITIONS, boolean>>): void {
  document.documentElement.toggleAttribute('data-forced-colors', wanted.forced);
  for (const rule of [...document.styleSheets].flatMap(({ cssRules }) => mediaRulesIn(cssRules))) {
    const media = original(rule, rule.media.mediaText);
    rule.media.mediaText = namesOf(wanted).reduce(
      (text, name) => (wanted[name] ? text.replaceAll(CONDITIONS[name], ALWAYS) : text),
      media,
    );
    if (media.includes(CONDITIONS.forced)) outrank(rule.cssRules, wanted.forced);
  }
}

// What a sheet says about forced colours has to win over forced-colors.css, which outranks everything else. Where colours
// are forced, a button is as dark as the page.
function outrank(rules: CSSRuleList, important: boolean): void {
  for (const rule of rules) {
    if (!(rule instanceof CSSStyleRule)) continue;
    const text = original(rule, rule.style.cssText);
    rule.style.cssText = important
      ? text.replaceAll(';', ' !important;').replaceAll(/\bbuttonface\b/gi, 'Canvas')
      : text;
  }
}

function mediaRulesIn(rules: CSSRuleList): readonly CSSMediaRule[] {
  return [...rules].flatMap((rule) => {
    const inside = rule instanceof CSSGroupingRule ? mediaRulesIn(rule.cssRules) : [];
    return rule instanceof CSSMediaRule ? [rule, ...inside] : inside;
  });
}

function original(rule: CSSRule, now: string): string {
  const text = asWritten.get(rule) ?? now;
  asWritten.set(rule, text);
  return text;
}

function namesOf<Name extends string>(record: Readonly<Record<Name, unknown>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in record) names.push(name);
  return names;
}
