// Texts of the files generated from the SDL, from the GraphQL documents and from the kernel of the
// encoder; see `npm run generate`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, print, visit } from 'graphql';
import openWabt from 'wabt';

const QUESTIONS = 'server/cli/questions';
const FIELDS = 'access/policy/schema-fields.generated.ts';
const CONSOLE = 'console/src';
const MEANING = 'matching/meaning';
const HEAD = '// Made by `npm run generate` from the SDL: change that instead.\n';
const CONFIG = {
  enumsAsTypes: true,
  immutableTypes: true,
  disableDescriptions: true,
  // graphql-js fills in defaults, so these values are always present.
  avoidOptionals: { defaultValue: true },
  skipTypename: true,
  inlineFragmentTypes: 'combine',
  omitOperationSuffix: true,
  operationResultSuffix: 'Answer',
  scalars: Object.fromEntries(
    ['ID', 'Date', 'DateTime', 'Locale', 'PartialDate', 'URL'].map((name) => [name, 'string']),
  ),
};

/** Returns the generated files by path from the root. */
export async function generatedFiles(root) {
  const schema = parse(textsOf(join(root, 'schema')).join('\n'));
  return new Map([
    [
      'server/graphql/resolvers/sdl-types.generated.ts',
      HEAD + (await typesOf(schema, [], typescript)),
    ],
    [`${QUESTIONS}/questions.generated.ts`, await questionsOf(schema, join(root, QUESTIONS))],
    [`${CONSOLE}/api/questions.generated.ts`, await questionsOf(schema, join(root, CONSOLE))],
    [FIELDS, fieldsOf(schema)],
    [`${MEANING}/kernel.generated.ts`, await kernelOf(join(root, MEANING, 'kernel.wat'))],
  ]);
}

/** Returns the GraphQL documents in a folder, each with the types of its variables and answer. */
async function questionsOf(schema, folder) {
  const questions = parse(textsOf(folder).join('\n'));
  return [
    `${HEAD}import type { Question } from './question.ts';\n`,
    await typesOf(schema, [questions], operations),
    ...constantsOf(questions),
  ].join('\n');
}

function textsOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function typesOf(schema, documents, plugin) {
  return codegen({
    schema,
    documents: documents.map((document) => ({ location: 'questions', document })),
    config: CONFIG,
    filename: 'generated.ts',
    plugins: [{ plugin: {} }],
    pluginMap: { plugin },
  });
}

/** Returns all object types and their fields, each of which needs a rule in the policy. */
function fieldsOf({ definitions }) {
  const lines = definitions
    .filter(({ kind }) => kind === Kind.OBJECT_TYPE_DEFINITION)
    .map(({ name, fields }) => {
      const names = fields.map((field) => `'${field.name.value}'`).join(' | ');
      return `  readonly ${name.value}: ${names};`;
    });
  const doc = '/** The fields of every object type of the SDL. */';
  return `${HEAD}${doc}\nexport interface SchemaFields {\n${lines.sort().join('\n')}\n}\n`;
}

/** Returns each document as a constant: its text with the fragments that it uses. */
function constantsOf({ definitions }) {
  const fragments = new Map(
    definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const used = (definition, found = new Set([definition])) => {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!found.has(fragment)) used(fragment, found.add(fragment));
      },
    });
    return [...found];
  };
  return definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const name = operation.name.value;
      const constant = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
      const text = used(operation).map(print).join('\n');
      return `export const ${constant}: Question<${name}Answer, ${name}Variables> = {\n  text: \`${text}\`,\n};\n`;
    });
}

/** Compiles WebAssembly text to the bytes of its module. */
async function kernelOf(file) {
  const module = (await openWabt()).parseWat(file, readFileSync(file, 'utf8'), { simd: true });
  const bytes = Buffer.from(module.toBinary({}).buffer).toString('base64');
  module.destroy();
  return [
    '// Made by `npm run generate` from kernel.wat: change that instead.',
    '/** The module of kernel.wat, in base 64. */',
    `export const KERNEL =\n  '${bytes}';\n`,
  ].join('\n');
}
