import { Shape } from './shape.tsx';

/** Which line is whose. */
export function Keys({ sources }: { readonly sources: readonly string[] }) {
  return (
    <ul class="series-keys" aria-hidden="true">
      {sources.map((source, index) => (
        <li key={source}>
          <svg class={`series series-${index}`} viewBox="0 0 28 10" width="28" height="10" aria-hidden="true">
            <path class="series-line" d="M0 5h28" />
            <Shape index={index} x={14} y={5} />
          </svg>
          {source}
        </li>
      ))}
    </ul>
  );
}
