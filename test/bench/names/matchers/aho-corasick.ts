import OldAhoCorasick from 'ahocorasick';
import FastScanner from 'fastscan';
import AhoCorasick from 'modern-ahocorasick';
import type { Matcher } from './matcher.ts';

/** The three automata of npm that find everything in one pass over the characters. They know no words: they also match inside them. A million takes them up to 18 s to build (fastscan, modern-ahocorasick), or does not fit. */
export const ahocorasick: Matcher = {
  name: 'ahocorasick',
  most: 100_000,
  build: aliases => {
    const automaton = new OldAhoCorasick([...aliases]);
    return { find: text => automaton.search(text).length };
  },
};

export const modernAhocorasick: Matcher = {
  name: 'modern-ahocorasick',
  most: 100_000,
  build: aliases => {
    const automaton = new AhoCorasick([...aliases]);
    return { find: text => automaton.search(text).length };
  },
};

export const fastscan: Matcher = {
  name: 'fastscan',
  most: 100_000,
  build: aliases => {
    const scanner = new FastScanner([...aliases]);
    return { find: text => scanner.search(text).length };
  },
};
