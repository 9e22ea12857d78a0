/** What the sample says of itself in the page's head: entrypoints/welcome/index.html. */
const OUTLET = 'The Sample Courier';
const DATE = '12 March 2012';

/**
 * A short report to try Whence on. It stands by itself, not in a section: the reader looks for the article of this page as it does
 * on any other.
 */
export function SampleArticle() {
  return (
    <article class="sample" lang="en" dir="ltr" itemprop="articleBody">
      <h2>Envoy leaves Damascus without a truce</h2>
      <p class="sample-by">
        {OUTLET} · {DATE}
      </p>
      <p>
        An international envoy left Syria on Monday without the ceasefire he had come to ask for. The United
        Nations estimates that more than 7,500 people have died since protests against President Bashar
        al-Assad began a year ago. Opposition activists put the death toll at over 8,000.
      </p>
      <p>
        At least 45 people were killed in Idlib province on Sunday, among them six children, according to the
        Local Coordination Committees, an activist network. Its figures could not be independently verified,
        because foreign reporters are barred from most of the country.
      </p>
      <p>
        SANA, the state-run news agency, reported that 12 gunmen had given themselves up. It made no mention
        of civilian deaths. The U.N. refugee agency said some 30,000 Syrians had crossed into neighbouring
        countries.
      </p>
    </article>
  );
}
