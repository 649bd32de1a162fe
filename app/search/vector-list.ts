import { setImmediate as nextTurn } from "node:timers/promises";
import { DIMENSIONS } from "~/embed/terms";

/** Compared before others get their turn: some 5 ms. */
const AT_A_TIME = 20_000;

export interface NearId {
  id: string;
  /** The inner product with what was asked. */
  nearness: number;
}

/** Vectors side by side in memory, for comparing all of them: some 2.5 ms for 10,000 of 384 numbers. */
export class VectorList {
  private readonly places = new Map<string, number>();
  private ids: string[] = [];
  private numbers = new Float32Array(64 * DIMENSIONS);

  get size(): number {
    return this.ids.length;
  }

  /** One that is there already is replaced. */
  set(id: string, vector: ArrayLike<number>): void {
    let place = this.places.get(id);
    if (place === undefined) {
      place = this.ids.push(id) - 1;
      this.places.set(id, place);
      if (this.numbers.length < this.size * DIMENSIONS) this.grow();
    }
    this.numbers.set(vector, place * DIMENSIONS);
  }

  /** The last one takes the place of what goes. */
  delete(id: string): void {
    const place = this.places.get(id);
    if (place === undefined) return;
    this.places.delete(id);
    const last = this.ids[this.size - 1];
    this.ids.length--;
    if (last === id) return;
    const at = this.size * DIMENSIONS;
    this.numbers.copyWithin(place * DIMENSIONS, at, at + DIMENSIONS);
    this.ids[place] = last;
    this.places.set(last, place);
  }

  /** The `most` nearest, nearest first. */
  async nearest(asked: Float32Array, most: number): Promise<NearId[]> {
    const best: NearId[] = [];
    for (let from = 0; from < this.size; from += AT_A_TIME) {
      if (from > 0) await nextTurn();
      this.compare(asked, most, best, from, Math.min(this.size, from + AT_A_TIME));
    }
    return best;
  }

  private compare(asked: Float32Array, most: number, best: NearId[], from: number, to: number): void {
    let least = best.length < most ? -Infinity : best[most - 1].nearness;
    for (let place = from; place < to; place++) {
      const nearness = this.product(asked, place);
      if (nearness <= least) continue;
      if (best.length === most) best.pop();
      let at = best.length;
      while (at > 0 && best[at - 1].nearness < nearness) at--;
      best.splice(at, 0, { id: this.ids[place], nearness });
      if (best.length === most) least = best[most - 1].nearness;
    }
  }

  /** Four sums side by side keep the processor busier than one. */
  private product(asked: Float32Array, place: number): number {
    const { numbers } = this;
    const start = place * DIMENSIONS;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < DIMENSIONS; i += 4) {
      a += numbers[start + i] * asked[i];
      b += numbers[start + i + 1] * asked[i + 1];
      c += numbers[start + i + 2] * asked[i + 2];
      d += numbers[start + i + 3] * asked[i + 3];
    }
    return a + b + c + d;
  }

  private grow(): void {
    const larger = new Float32Array(this.numbers.length * 2);
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
