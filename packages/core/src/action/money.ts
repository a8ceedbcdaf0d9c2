const NO_MINOR_UNIT = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF';
const THREE_DIGITS = 'BHD IQD JOD KWD LYD OMR TND';
const FOUR_DIGITS = 'CLF UYW';

/**
 * How many decimal digits the minor unit of an ISO 4217 currency has: 2 for EUR, 0 for JPY, 3 for KWD. Not taken from
 * `Intl`, whose figures follow how prices are usually shown (no decimals for IQD or HUF) and not ISO 4217.
 */
export function minorDigits(currency: string): number {
  if (NO_MINOR_UNIT.includes(currency)) return 0;
  if (THREE_DIGITS.includes(currency)) return 3;
  return FOUR_DIGITS.includes(currency) ? 4 : 2;
}
