/**
 * How words of a picture stand at a place: in its middle, and at the picture's edges growing inwards.
 * @param half of the words' width
 */
export function anchorOf(x: number, width: number, half: number): 'start' | 'middle' | 'end' {
  if (x < half) return 'start';
  return x > width - half ? 'end' : 'middle';
}
