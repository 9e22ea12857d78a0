/** What the pages of both frameworks tell, and how a test moves them. */
export interface Story {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export const HARBOUR: Story = {
  title: 'Harbour closed',
  paragraphs: [
    'The harbour town lies between the hills and a river that floods the lower streets when the snow melts in spring.',
    'Ships wait outside the mole until a pilot comes for them, which can take a night when the wind stands from the west.',
    'The ministry said that more than 7,500 people had been killed since the uprising began last spring.',
    'Nobody at the town hall would say when the lower quay will be open again, or who is going to pay for the repairs.',
  ],
};

export const FAMILIES: Story = {
  title: 'Families leave',
  paragraphs: [
    'The road along the coast is the only way out of the town, and lorries have been standing on it for days on end.',
    'The ministry said that about 400 families had left the town before the winter came.',
    'Most of them went to relatives inland, an officer at the barrier said, and few of them took more than a bag along.',
  ],
};

export const SHIPS =
  'The ministry said that at least 63 ships had been damaged in the storm along the coast.';

/** What a page of ours lets a test do with it. */
export interface Moves {
  /** Shows another article in place of this one. */
  show(story: Story): void;
  /** Adds a paragraph above or below the others. */
  add(paragraph: string, where: 'above' | 'below'): void;
  /** Puts other words in place of some, wherever they stand. */
  correct(words: string, by: string): void;
}

declare global {
  interface Window {
    moves?: Moves;
    first?: Story;
  }
}

export const corrected = ({ title, paragraphs }: Story, words: string, by: string): Story => ({
  title,
  paragraphs: paragraphs.map(paragraph => paragraph.replace(words, by)),
});

export const longer = ({ title, paragraphs }: Story, paragraph: string, where: 'above' | 'below'): Story => ({
  title,
  paragraphs: where === 'above' ? [paragraph, ...paragraphs] : [...paragraphs, paragraph],
});
