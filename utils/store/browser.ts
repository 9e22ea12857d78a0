/** The one place where the store meets the browser's extension API, so that tests can put a fake in its place. */
export { browser } from 'wxt/browser';
