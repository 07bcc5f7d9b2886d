import { escaped } from './xml.js';

/** Codes that a workbook gives to formats start here; those below are built in. */
const firstCode = 164;

/** The styles of the cells of a workbook; a style is a place among them. */
export class Styles {
  private readonly formats: string[] = [];
  /** Style 0 is what a cell has that names none. */
  private readonly styles: string[] = [this.xml(null, false)];

  /** The style of a format, bold or not. */
  of(format: string | null, bold: boolean): number {
    const xml = this.xml(format, bold);
    const at = this.styles.indexOf(xml);
    return at === -1 ? this.styles.push(xml) - 1 : at;
  }

  private xml(format: string | null, bold: boolean): string {
    const font = bold ? ' fontId="1" applyFont="1"' : ' fontId="0"';
    if (format === null) return `<xf numFmtId="0"${font} fillId="0" borderId="0" xfId="0"/>`;
    if (!this.formats.includes(format)) this.formats.push(format);
    const code = firstCode + this.formats.indexOf(format);
    return `<xf numFmtId="${code}"${font} fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  }

  /** The part of the workbook that lists them. */
  text(): string {
    const codes = this.formats.map(
      (format, at) => `<numFmt numFmtId="${firstCode + at}" formatCode="${escaped(format)}"/>`,
    );
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const font = '<sz val="11"/><name val="Calibri"/>';
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list('numFmts', codes),
      list('fonts', [`<font>${font}</font>`, `<font><b/>${font}</font>`]),
      list('fills', [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
      ]),
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.styles),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }
}
