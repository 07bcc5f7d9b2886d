/** A sum that does not depend on the order of its terms: whole units and millionths are added apart. */
export class ExactSum {
  private units = 0;
  private millionths = 0;

  add(value: number): void {
    const whole = Math.trunc(value);
    this.units += whole;
    this.millionths += Math.round((value - whole) * 1e6);
  }

  /** Adds what another sum came to. */
  addAll({ units, millionths }: ExactSum): void {
    this.units += units;
    this.millionths += millionths;
  }

  /** The sum, rounded to millionths. */
  get value(): number {
    const carry = Math.trunc(this.millionths / 1e6);
    return this.units + carry + (this.millionths - carry * 1e6) / 1e6;
  }
}
