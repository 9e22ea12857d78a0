/** Currency letters that are written against the digits; codes that also name models and years of birth are left out. */
export const GLUED_CURRENCIES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY RMB INR CAD AUD NZD HKD SGD TWD CHF KRW RUB MXN BRL SEK NOK DKK CZK PLN HUF TRY ILS SAR QAR AED KWD EGP PKR BDT THB VND IDR MYR PHP ZAR NGN KES Rs RM Rp PS kr'.split(
    ' ',
  ),
);
