import type { HedgeFamily } from '../hedge-family.ts';

const CHECK =
  'verified|confirmed|corroborated|authenticated|substantiated|checked|established|ascertained|determined|validated';
const TO_CHECK =
  'verify|confirm|corroborate|authenticate|substantiate|check|establish|ascertain|determine|validate|independently';
const HOW = '?independently|immediately|fully|officially|directly|yet|readily|definitively';

/** Who could not confirm what, in the many ways papers say it. */
export const notConfirmed: HedgeFamily = {
  kind: 'not-confirmed',
  patterns: [
    `could|can|ca not|n't ${HOW} be ${HOW} ${CHECK}`,
    `cannot ${HOW} be ${HOW} ${CHECK}`,
    `could|can|ca not|n't ${HOW} ${HOW} ${TO_CHECK}`,
    `cannot ${HOW} ${HOW} ${TO_CHECK}`,
    `neither|none|nothing ..3 could|can be ${HOW} ${CHECK}`,
    `has|have|had not|n't ${HOW} ?yet been ${HOW} ${CHECK}`,
    `has|have|had yet to be ${HOW} ${CHECK}`,
    `has|have|had yet to ${HOW} ${TO_CHECK}`,
    `has|have|had not|n't ${HOW} ${CHECK}`,
    `was|were|is|are|been not|n't|never ${HOW} ${HOW} ${CHECK}`,
    `was|were|is|are not|n't ${HOW} ?immediately|independently possible to ${HOW} ${TO_CHECK}`,
    `not ?immediately|independently possible to ${HOW} ${TO_CHECK}`,
    `was|were|is|are|been impossible|difficult|hard to ${HOW} ${TO_CHECK}`,
    `was|were|is|are|been ?not|n't ?immediately unable|able to ${HOW} ${TO_CHECK}`,
    `unable to ${HOW} ${TO_CHECK}`,
    `no ?independent|immediate|reliable way|means of|to ?independently verify|verifying|confirm|confirming|check|checking`,
    `no ?independent|immediate|official|outside|separate|further confirmation|verification|corroboration`,
    `without ?independent|official|outside confirmation|verification|corroboration`,
    `lacked|lacks ?independent|outside confirmation|verification|corroboration`,
    `did|does|do not|n't ${HOW} ${TO_CHECK} ?the|these|those|this|that|his|her|their|its ?casualty|death claim|claims|figure|figures|report|reports|toll|number|numbers|account|accounts|details`,
    'unverified|unconfirmed|uncorroborated|unsubstantiated|unsubstantiable|unverifiable',
    `not|never been ${HOW} ${CHECK}`,
    `remains|remained|remain unverified|unconfirmed|unclear`,
    `awaiting|pending ?official|independent confirmation|verification`,
  ],
};
