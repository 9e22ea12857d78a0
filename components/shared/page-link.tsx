import { Link } from './link.tsx';
import { pageName } from './page-name.ts';

/** A link that names the page it leads to, not the site alone: for what a statement rests on. */
export function PageLink({ url }: { readonly url: string }) {
  return <Link url={url}>{pageName(url) ?? url}</Link>;
}
