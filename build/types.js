// The types of the library in one file that stands alone: whoever compiles against it has neither zod, which
// results are described with, nor the types of Node.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import ts from 'typescript';
import { at } from './place.js';

/** How a type is written out: in full, one property a line. */
const inFull =
  ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.InTypeAlias |
  ts.NodeBuilderFlags.MultilineObjectLiterals;

/**
 * Writes types that are inferred from a schema (`z.infer<typeof schema>`) as what they come to.
 *
 * @param {ts.TypeChecker} checker
 * @returns {ts.TransformerFactory<ts.SourceFile | ts.Bundle>}
 */
const writeInferredOut = (checker) => (context) => {
  /** @param {ts.Node} node @returns {ts.Node} */
  const visit = (node) => {
    if (!ts.isTypeAliasDeclaration(node)) return node;
    const alias = /** @type {ts.TypeAliasDeclaration} */ (ts.getOriginalNode(node));
    if (!/\bz\.(infer|input|output)\b/.test(alias.type.getText())) return node;
    const { modifiers, name, typeParameters } = node;
    const type = checker.typeToTypeNode(checker.getTypeAtLocation(alias.name), undefined, inFull);
    if (type === undefined) throw new Error(`Cannot write the type ${name.text} out.`);
    return ts.factory.updateTypeAliasDeclaration(node, modifiers, name, typeParameters, type);
  };
  return (file) => ts.visitEachChild(file, visit, context);
};

/**
 * Writes the declarations of a module and of all it needs into a folder. What only runs needs no types that
 * can be written down, so that what cannot be declared is no fault until the library's types need it.
 *
 * @param {string} entry
 * @param {string} folder
 * @returns {{ module: string, undeclared: string[] }} the declarations of the module itself, and what has none
 */
function declare(entry, folder) {
  const { config } = ts.readConfigFile(at('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('.'));
  const rootDir = at('.');
  const program = ts.createProgram([entry], {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir,
    outDir: folder,
  });
  const { diagnostics } = program.emit(undefined, undefined, undefined, true, {
    afterDeclarations: [writeInferredOut(program.getTypeChecker())],
  });
  return {
    module: join(folder, relative(rootDir, entry).replace(/\.ts$/, '.d.ts')),
    undeclared: diagnostics.map((each) => ts.flattenDiagnosticMessageText(each.messageText, '\n')),
  };
}

/**
 * Rolls the declarations of a module and of all it needs into one file.
 *
 * @param {string} entry
 * @param {string} file
 * @throws {Error} where they would need those of a package, or of Node
 */
export async function rollUpTypes(entry, file) {
  const folder = mkdtempSync(join(tmpdir(), 'spanco-types-'));
  const { module, undeclared } = declare(entry, folder);
  try {
    const bundle = await rollup({
      input: module,
      external: (id) => !/^[./]/.test(id) && resolve(id) !== id,
      plugins: [dts()],
    });
    await bundle.write({ file });
  } catch (error) {
    throw new Error(`The types of the library cannot be declared. ${undeclared.join('\n')}`, {
      cause: error,
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const needed = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  const [outside] = [...needed.importedFiles, ...needed.typeReferenceDirectives];
  if (outside !== undefined) {
    throw new Error(`The types of the library need those of ${outside.fileName}.`);
  }
}
