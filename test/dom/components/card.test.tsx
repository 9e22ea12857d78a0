import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import cardCss from '#components/card/card.css?inline';
import { ClaimCard, type ClaimCardProps } from '#components/card/claim-card.tsx';
import type { Claim } from '#utils/model/claim.ts';
import type { ArticleFigure } from '#utils/model/other-figure.ts';
import { textAt } from '../../fixtures/article.ts';
import { crowded, crowdedText } from '../../fixtures/crowded.ts';
import { reading } from '../../fixtures/reading.ts';
import { answering, mount, spy, words } from './mount.ts';

const claim = (id: string): Claim => {
  const found = reading.claims.find(candidate => candidate.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

const nothing = (): void => {};
const copied = async (): Promise<boolean> => true;

function card(id: string, changes: Partial<ClaimCardProps> = {}) {
  return (
    <ClaimCard
      claim={claim(id)}
      reading={reading}
      textAt={textAt}
      theme="light"
      pinned={false}
      onClose={nothing}
      onCopy={copied}
      onJump={nothing}
      onJumpTo={nothing}
      onPin={nothing}
      onDismiss={nothing}
      {...changes}
    />
  );
}

describe('the card of a figure', () => {
  test('says the figure, who gives it, of what kind, and the words it was read from', () => {
    mount(card('c1'));
    expect(words('.title')).toBe('more than 7,500 people killed');
    expect(words('.source')).toBe('The United Nations intergovernmental');
    expect(words('.evidence')).toBe(textAt(claim('c1').sentence));
    expect(words('.evidence-figure')).toBe('more than 7,500 people');
  });

  test('names no kind where the kind says nothing, and says nothing twice in the reasons', () => {
    const source = { ...claim('c1').source, kind: 'other' } as Claim['source'];
    mount(card('c1', { claim: { ...claim('c1'), source } }));
    expect(words('.source')).toBe('The United Nations');
    expect(words('.why')).toContain('“more than 7,500 people” is a figure.');
    expect(words('.why')).toContain('“The United Nations” is the source because of “estimates”.');
  });

  test('says of no source that it is missing where nobody looked for one', () => {
    const plain = { ...claim('c6'), source: null, cue: null, measure: null, competing: [], notes: [] };
    mount(card('c6', { claim: plain }));
    expect(words('.title')).toContain(plain.quote);
    expect(document.querySelector('.source, .notes, .others')).toBeNull();
  });

  test('keeps whole words around the parts of a long sentence', () => {
    mount(card('c1', { claim: crowded, textAt: ({ start, end }) => crowdedText.slice(start, end) }));
    const shown = words('.evidence');
    expect(shown).toMatch(
      /^… a morning in which .* he insisted that .* \$1.4 billion, a sum .* would put a …$/,
    );
    expect(crowdedText).toContain(shown.slice(2, -2));
  });

  test('says whose data a figure of a pack rests on and who passed it on', () => {
    const pack = claim('c1').competing.flatMap(other => (other.origin === 'pack' ? [other] : []))[0];
    if (!pack) throw new Error('no figure of a pack');
    const competing = [{ ...pack, basedOn: ['Shams Network'], compiledBy: ['The Wire', 'The Post'] }];
    mount(card('c1', { claim: { ...claim('c1'), competing } }));
    expect(words('.row-evidence')).toContain(
      'rests on data of Shams Network · passed on by The Wire, The Post',
    );
  });

  test('says that a figure in another unit was converted, and draws it where it belongs', () => {
    const pack = claim('c1').competing.flatMap(other => (other.origin === 'pack' ? [other] : []))[0];
    if (!pack) throw new Error('no figure of a pack');
    const value = { relation: 'exact', low: 4860, high: 4860 } as const;
    const converted = { relation: 'exact', low: 12_000, high: 12_000 } as const;
    const burnt = {
      ...claim('c1'),
      unit: 'acre',
      competing: [{ ...pack, value, unit: 'hectare', converted }],
    };
    mount(card('c1', { claim: burnt }));
    expect(words('.row-figure')).toMatch(/^4,860 hectares ?converted: 12,000 acres$/);
    expect(document.querySelectorAll('.plot-lane')).toHaveLength(2);
  });

  test('says which claim a fact check is of', () => {
    mount(card('c1', { claim: crowded }));
    expect(words('.note-statement')).toContain(
      'The claim that was checked: The state lost 94 billion euros in one year',
    );
  });

  test('leaves an ellipsis between the parts where the text is not at hand', () => {
    mount(card('c1', { textAt: null }));
    expect(words('.evidence')).toBe('The United Nations … estimates … more than 7,500 people …');
  });

  test('names who passes a claim on', () => {
    mount(card('c3'));
    expect(words('.title')).toBe('Dozens killed');
    expect(words('.source')).toBe('activists → passed on by the paper news outlet');
  });

  test('gives each note its evidence, the headline first', () => {
    mount(card('c3'));
    expect(words('.notes-headline')).toBe(
      'Not confirmed, the article says could not be independently confirmed',
    );
    mount(card('c4'));
    expect(words('.notes-headline')).toContain('State-run; owner: Ministry of Information');
    expect(document.querySelector('.notes-headline a')?.getAttribute('href')).toBe(
      'https://media.example.org/sana',
    );
  });

  test('quotes a sentence once: a note that rests on all of it does not repeat it', () => {
    const whole = { ...claim('c6').sentence, text: textAt(claim('c6').sentence) };
    mount(
      card('c6', {
        claim: { ...claim('c6'), notes: [{ kind: 'own-voice', quote: whole, statement: null }] },
      }),
    );
    expect(words('.notes')).toBe('No source given');
    expect(words('.source')).toBe('The article itself');
  });

  test('shows other figures as a table by origin, and as a plot', () => {
    mount(card('c1'));
    expect([...document.querySelectorAll('.group .label')].map(label => label.textContent)).toEqual([
      'In this article',
      'The coast uprising · pack version 3',
      'In 1 other article you read',
    ]);
    const rows = [...document.querySelectorAll('tr.row')].map(row => row.textContent ?? '');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/^more than 8,000Activistsdiffers by 6.7%show$/);
    expect(rows[3]).toContain('about Mar 2012 (date worked out)');
    expect(rows[4]).toContain('after this article');
    expect(document.querySelectorAll('.plot-lane')).toHaveLength(7);
    expect(document.querySelectorAll('.plot-own')).toHaveLength(1);
  });

  test('says in how many other articles the measure was met, though it lists some', () => {
    const rivals = claim('c1').competing.map(figure =>
      figure.origin === 'ledger' ? { ...figure, articles: 12 } : figure,
    );
    mount(card('c1', { claim: { ...claim('c1'), competing: rivals } }));
    const last = [...document.querySelectorAll('.figures tbody')].at(-1)?.textContent;
    expect(last).toMatch(/^In 12 other articles you read.*and in 11 more, which the ledger lists$/);
    const atLeast = rivals.map(figure => (figure.origin === 'ledger' ? { ...figure, orMore: true } : figure));
    mount(card('c1', { claim: { ...claim('c1'), competing: atLeast } }));
    const least = [...document.querySelectorAll('.figures tbody')].at(-1)?.textContent;
    expect(least).toMatch(
      /^In at least 12 other articles you read.*and in at least 11 more, which the ledger lists$/,
    );
  });

  test('says a figure that is repeated once, with each of its places', async () => {
    const onJumpTo = spy<[string]>();
    const again = { ...claim('c1').competing[0], source: 'activists' } as ArticleFigure;
    const rivals = [...claim('c1').competing, { ...again, claim: 'c3' }, { ...again, claim: 'c5' }];
    mount(card('c1', { claim: { ...claim('c1'), competing: rivals }, onJumpTo }));
    const rows = [...document.querySelectorAll('tr.row')].map(row => row.textContent ?? '');
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatch(/×3 show123$/);
    expect(document.querySelectorAll('.plot-lane')).toHaveLength(7);
    await page.getByRole('button', { name: 'Show more than 8,000 in the text, place 2' }).click();
    expect(onJumpTo.calls).toEqual([['c3']]);
  });

  test('sets no inline style', () => {
    mount(card('c1'));
    expect(document.body.querySelectorAll('[style]')).toHaveLength(0);
  });
});

describe('the card’s actions', () => {
  test('copy a citation', async () => {
    const onCopy = answering<[string], Promise<boolean>>(copied());
    mount(card('c1', { onCopy }));
    await page.getByRole('button', { name: 'Copy citation' }).click();
    expect(onCopy.calls[0]?.[0]).toBe(
      `“${textAt(claim('c1').sentence)}” The Example Courier, “Armour moves on port as tolls diverge”, March 9, 2012, https://news.example/world/coast-road`,
    );
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  });

  test('copy in other forms, chosen without typing', async () => {
    const onCopy = answering<[string], Promise<boolean>>(copied());
    mount(card('c1', { onCopy }));
    await page.getByRole('button', { name: 'Copy as', expanded: false }).click();
    for (const name of ['Markdown', 'CSL-JSON', 'ClaimReview', 'Web Annotation'])
      await page.getByRole('button', { name }).click();
    expect(onCopy.calls.map(([text]) => text.trim()[0])).toEqual(['>', '[', '{', '{']);
    await page.getByRole('button', { name: 'Copy as', expanded: true }).click();
    await expect.element(page.getByRole('button', { name: 'Markdown' })).not.toBeInTheDocument();
  });

  test('say so when nothing was copied, and take it back when it was', async () => {
    let allowed = false;
    mount(card('c1', { onCopy: async () => allowed }));
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(() => words('.cite-refused')).toMatch(/^Nothing was copied/);
    expect(words('.cite')).toBe('Copy citation');
    allowed = true;
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect.poll(() => words('.cite')).toBe('Copied');
    expect(words('.cite-refused')).toBe('');
  });

  test('dismiss and undo', async () => {
    const onDismiss = spy<[boolean]>();
    mount(card('c1', { onDismiss }));
    await page.getByRole('button', { name: 'Not this one' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(onDismiss.calls).toEqual([[true], [false]]);
    await expect.element(page.getByRole('button', { name: 'Not this one' })).toBeVisible();
  });

  test('are fresh on the next figure’s card', async () => {
    mount(card('c1'));
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByText('Why marked?').click();
    mount(card('c2'));
    await expect.element(page.getByRole('button', { name: 'Copy citation' })).toBeVisible();
    expect(document.querySelector('details')?.open).toBe(false);
  });

  test('pin, jump to a rival, close', async () => {
    const [onPin, onJumpTo, onClose] = [spy<[boolean]>(), spy<[string]>(), spy()];
    mount(card('c1', { onPin, onJumpTo, onClose }));
    await page.getByRole('button', { name: 'Pin' }).click();
    await page.getByRole('button', { name: 'Show more than 8,000 in the text' }).click();
    await page.getByRole('button', { name: 'Close' }).click();
    expect(onPin.calls).toEqual([[true]]);
    expect(onJumpTo.calls).toEqual([['c2']]);
    expect(onClose.calls).toHaveLength(1);
  });

  test('do nothing on events a script made', () => {
    const called = spy();
    const copyCalled = async (): Promise<boolean> => {
      called();
      return true;
    };
    mount(
      card('c1', { onCopy: copyCalled, onPin: called, onDismiss: called, onClose: called, onJumpTo: called }),
    );
    for (const button of document.querySelectorAll('button')) button.click();
    expect(called.calls).toHaveLength(0);
  });
});

test('the style sheet stands alone in a shadow root, whatever the page sets', () => {
  const page = document.createElement('style');
  page.textContent = '* { --paper: red; color: red; font-size: 40px } :root { color-scheme: dark }';
  const host = document.createElement('div');
  document.body.append(page, host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  mount(card('c1'), root);
  const drawn = root.querySelector('.whence-card');
  if (!drawn) throw new Error('no card');
  const style = getComputedStyle(drawn);
  expect([style.backgroundColor, style.fontSize]).toEqual(['rgb(253, 252, 249)', '14px']);
  expect(drawn.getBoundingClientRect().width).toBe(376);
  page.remove();
  host.remove();
});
