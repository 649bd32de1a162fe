import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { FACT_KINDS } from "~/facts/kinds";

/** What a route reads of a request beside its path, as its own source says it. */
export interface RouteFields {
  /** Fields of its form. */
  fields: string[];
  /** Those of them that take an id. */
  idFields: string[];
  /** Names it looks for after the question mark. */
  query: string[];
}

const SHARED = "app/http/form-schema.ts";
const FACT_FIELDS = [...new Set(Object.values(FACT_KINDS).flatMap(({ fields }) => Object.keys(fields)))];

/**
 * Of a route by its id ("routes/notes._index"): the names in the zod objects of its folder and in those it takes from the
 * shared ones, so that a field added to a schema is known here without anybody listing it.
 */
export function readRouteFields(routeId: string): RouteFields {
  const folder = join("app", routeId);
  const sources = readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  const found: Found = { fields: new Set(), idFields: new Set() };
  for (const source of sources) {
    const file = parse(source);
    collect(file, found);
    const shared = importedFrom(file, "~/http/form-schema");
    if (shared.size > 0) collect(parse(readFileSync(SHARED, "utf8")), found, shared);
  }
  const text = sources.join("\n");
  const readsFacts = text.includes("factForm(");
  if (/\b(?:readFrom|changeOne)\(/.test(text)) found.fields.add("from");
  const query = [...text.matchAll(/\.(?:get|getAll|has)\("(\w+)"\)/g)].map(([, name = ""]) => name);
  return {
    fields: [...found.fields, ...(readsFacts ? FACT_FIELDS : [])].sort(),
    idFields: [...found.idFields].sort(),
    query: [...new Set(query)].sort(),
  };
}

interface Found {
  fields: Set<string>;
  idFields: Set<string>;
}

/** `only`: the exported constants to look into. A part named by a constant is an id where the constant says `z.uuid`. */
function collect(file: ts.SourceFile, found: Found, only?: ReadonlySet<string>): void {
  const constants = new Map<string, ts.VariableDeclaration>();
  const visit = (node: ts.Node) => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) constants.set(node.name.text, node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const isId = (text: string) =>
    /\bz\.uuid\(/.test(text) ||
    [...constants].some(
      ([name, { initializer }]) =>
        new RegExp(`\\b${name}\\b`).test(text) && /\bz\.uuid\(/.test(initializer?.getText() ?? ""),
    );
  const read = (node: ts.Node) => {
    if (ts.isObjectLiteralExpression(node) && isSchemaOf(node)) {
      for (const property of node.properties) {
        if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) continue;
        const name = property.name.getText();
        found.fields.add(name);
        const value = ts.isPropertyAssignment(property) ? property.initializer.getText() : name;
        if (isId(value) || (value === "chosenMentions" && name === "mention")) found.idFields.add(name);
      }
    }
    ts.forEachChild(node, read);
  };
  if (!only) return read(file);
  for (const name of only) {
    const declaration = constants.get(name);
    declaration?.forEachChild(read);
    // One that extends another has its fields too.
    const base = /^(\w+)\s*\.extend\(/.exec(declaration?.initializer?.getText() ?? "")?.[1];
    if (base) constants.get(base)?.forEachChild(read);
  }
}

/** The object of z.object({…}), …extend({…}), and of fields that are spread into one. */
function isSchemaOf(node: ts.ObjectLiteralExpression): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent)) return parent.name.getText().endsWith("Fields");
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    ["object", "extend", "looseObject"].includes(parent.expression.name.text)
  );
}

function importedFrom(file: ts.SourceFile, module: string): Set<string> {
  const names = new Set<string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if ((statement.moduleSpecifier as ts.StringLiteral).text !== module) continue;
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) names.add(name.text);
  }
  return names;
}

function parse(source: string): ts.SourceFile {
  return ts.createSourceFile("route.tsx", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}
