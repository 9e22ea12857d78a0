declare module 'react' {
  export type Node = string | object | null;
  export function createElement(type: unknown, props: object | null, ...children: Node[]): object;
  export function useState<T>(initial: T): [T, (next: T | ((before: T) => T)) => void];
  export function useEffect(run: () => void, dependencies: readonly unknown[]): void;
}

declare module 'react-dom/client' {
  export function hydrateRoot(container: Element, node: object): unknown;
}

declare module 'react-dom/server' {
  export function renderToString(node: object): string;
}
