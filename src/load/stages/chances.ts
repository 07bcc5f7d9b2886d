import { fold } from '../../cells/text/fold.js';

/** So many of the prospects of a stage must have its chance for it to be that of the stage, and not of the deals. */
const agreed = 2 / 3;

/** How sure a win is at each stage: a CRM gives each stage a probability, and people change some of them. */
export class Chances {
  private readonly byStage = new Map<string, Map<number, number>>();
  private highest = 0;

  /** @param probability from 0 to 1, or in per cent; NaN where the cell is empty */
  note(stage: string, probability: number): void {
    if (!(probability >= 0 && probability <= 100)) return;
    const key = fold(stage);
    const counts = this.byStage.get(key) ?? new Map<number, number>();
    this.byStage.set(key, counts.set(probability, (counts.get(probability) ?? 0) + 1));
    if (probability > this.highest) this.highest = probability;
  }

  /** Whether no prospect of a stage is sure, or hopeless: none of them is decided. */
  isUndecided(stage: string): boolean {
    const chances = [...(this.byStage.get(fold(stage)) ?? new Map<number, number>()).keys()];
    return chances.length > 0 && chances.every((chance) => chance > 0 && chance < this.certain);
  }

  /** Whether so many prospects of a stage are not sure that it is no win, whatever it is called. */
  isUnsure(stage: string): boolean {
    const counts = [...(this.byStage.get(fold(stage)) ?? [])];
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const sure = counts.find(([chance]) => chance === this.certain)?.[1] ?? 0;
    return all > 0 && sure < all * agreed;
  }

  /** What a win that is certain is written as. */
  private get certain(): number {
    return this.highest > 1 ? 100 : 1;
  }

  /** The chance of a stage from 0 to 1; null where its prospects do not agree. */
  of(stage: string): number | null {
    const counts = [...(this.byStage.get(fold(stage)) ?? [])];
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const [most] = counts.sort(([, a], [, b]) => b - a);
    if (most === undefined || most[1] < all * agreed) return null;
    return most[0] / this.certain;
  }
}
