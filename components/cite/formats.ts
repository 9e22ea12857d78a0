import { annotation } from './annotation.ts';
import type { CitationFormat } from './citable.ts';
import { claimReview } from './claim-review.ts';
import { cslJson } from './csl-json.ts';
import { markdown } from './markdown.ts';
import { plain } from './plain.ts';

/** Every form in which a claim is copied, the most asked for first. */
export const FORMATS: readonly CitationFormat[] = [plain, markdown, cslJson, claimReview, annotation];
