declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [end: number, keywords: string[]][];
  }
}

declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[]);
    search(text: string): [start: number, word: string][];
  }
}

declare module 'doublearray' {
  interface DoubleArray {
    commonPrefixSearch(key: string): { k: string; v: number }[];
  }
  const doublearray: { builder(): { build(keys: { k: string; v: number }[]): DoubleArray } };
  export default doublearray;
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}
