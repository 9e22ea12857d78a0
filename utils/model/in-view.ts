/** The stretch [from, to) of a reading's claims whose words are in the window; empty between two of them. */
export interface InView {
  readonly from: number;
  readonly to: number;
}
