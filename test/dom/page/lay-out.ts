/** Puts markup into the test's page at a fixed width, so that lines wrap; returns the box. */
export function layOut(html: string, width = 320): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = `width: ${width}px; font: 16px/1.5 serif`;
  box.innerHTML = html;
  document.body.replaceChildren(box);
  return box;
}
