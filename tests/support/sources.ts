// Reads source files with the parser that the build uses, and says of each what the test of the house wants to know.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** `target` is the file's path from the root for a file of this repository, else the package's name as it was written. */
export type Import = {
  readonly line: number;
  readonly written: string;
  readonly target: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
};

export type Source = {
  /** From the root, as in 'src/domain/nps.ts'. */
  readonly path: string;
  readonly lines: number;
  /** The comment in the first line, without its slashes. */
  readonly opening: string | undefined;
  readonly comments: readonly { readonly line: number; readonly text: string }[];
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  /** What is called or looked into by its name, as in 'Math.random', 'vi.mock', 'new Date()'; and what is taken for another type, as in 'as Row'. */
  readonly uses: readonly { readonly line: number; readonly what: string }[];
};

const root = join(import.meta.dirname, '../..');
const addresses = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: Record<string, string> }).imports;

/** Every TypeScript file in these folders. */
export function sourcesIn(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .map((path) => readSource(path, readFileSync(join(root, path), 'utf8'))),
  );
}

/** Throws when the text does not parse. */
export function readSource(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const lineOf = (at: number): number => text.slice(0, at).split('\n').length;
  const imports: Import[] = [];
  const uses: { line: number; what: string }[] = [];
  const add = (at: number, written: string, typeOnly: boolean): void =>
    void imports.push({ line: lineOf(at), written, typeOnly, ...targetOf(path, written) });

  for (const { start, moduleRequest, entries } of module.staticImports)
    add(start, moduleRequest.value, entries.length > 0 && entries.every((e) => e.isType));
  for (const { start, entries } of module.staticExports)
    for (const e of entries) if (e.moduleRequest) add(start, e.moduleRequest.value, e.isType);
  for (const { start, moduleRequest: at } of module.dynamicImports) add(start, text.slice(at.start + 1, at.end - 1), false);
  new Visitor({
    TSImportType: ({ start, source }) => add(start, source.value, true),
    MemberExpression: ({ start, object, property, computed }) => {
      if (object.type === 'Identifier' && property.type === 'Identifier' && !computed)
        uses.push({ line: lineOf(start), what: `${object.name}.${property.name}` });
    },
    CallExpression: ({ start, callee }) => {
      if (callee.type === 'Identifier') uses.push({ line: lineOf(start), what: `${callee.name}()` });
    },
    NewExpression: ({ start, callee, arguments: given }) => {
      if (callee.type === 'Identifier') uses.push({ line: lineOf(start), what: `new ${callee.name}(${given.length > 0 ? '…' : ''})` });
    },
    TSAsExpression: ({ start, expression, typeAnnotation: to }) => {
      if (expression.type === 'TSAsExpression') uses.push({ line: lineOf(start), what: 'as … as' });
      uses.push({ line: lineOf(start), what: `as ${text.slice(to.start, to.end)}` });
    },
    TSTypeAssertion: ({ start, typeAnnotation: to }) => {
      uses.push({ line: lineOf(start), what: `as ${text.slice(to.start, to.end)}` });
    },
  }).visit(program);

  return {
    path,
    lines: text.trimEnd().split('\n').length,
    opening: comments.find((c) => c.type === 'Line' && c.start === 0)?.value.trim(),
    comments: comments.map((c) => ({ line: lineOf(c.start), text: c.value })),
    imports,
    hasDefaultExport: module.staticExports.some(({ entries }) => entries.some((e) => e.exportName.kind === 'Default')),
    uses,
  };
}

function targetOf(path: string, written: string): { target: string; own: boolean } {
  if (written.startsWith('.')) return { target: normalize(join(dirname(path), written)), own: true };
  if (!written.startsWith('#')) return { target: written, own: false };
  const star = written.replace(/\/.*$/, '/*');
  const to = addresses[written] ?? addresses[star]?.replace('*', written.slice(written.indexOf('/') + 1));
  return { target: to ? normalize(to) : written, own: true };
}
