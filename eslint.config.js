import js from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** Words and shapes that belong to no side: any folder may use them. */
const VOCABULARY = ["/facts", "/family", "/time", "/understand/extraction"];

/** Which way imports run: a folder and what it may import besides itself, the vocabulary, and types. */
const MAY_IMPORT = {
  "app/routes": [
    "/auth",
    "/env.server",
    "/http",
    "/mail/stop-link.server",
    "/models",
    "/ui",
    "/nonce",
    "/search",
    "db/client.server",
    "db/queries",
  ],
  "app/ui": ["/ui", "/nonce", "/http/did", "/http/note-body"],
  "app/auth": ["/auth", "/env.server", "/http", "db"],
  "app/http": ["/auth", "/env.server", "/http", "/mail/stop-link.server", "/metrics.server", "db"],
  "app/mail": ["/env.server", "/mail", "/ui"],
  "app/models": ["/embed", "/http/not-found", "/jobs", "/llm", "/mail", "/models", "/search", "/understand", "db"],
  "app/jobs": ["/jobs", "/log.server", "/models", "db/client.server"],
  "app/search": ["/embed", "/search", "/understand", "db"],
  "app/llm": ["/env.server", "/llm", "/understand"],
  "app/embed": ["/embed", "/env.server", "/understand"],
  "app/understand": ["/understand", "/embed"],
  "app/facts": [],
  "app/family": [],
  "app/time": [],
  db: ["db", "/env.server"],
};

const AREAS = [...Object.keys(MAY_IMPORT).map((folder) => folder.replace("app/", "")), "tests"];

const NO_SQL = ["kysely", "pg"].map((name) => ({ name, message: "SQL lives in db/ only.", allowTypeImports: true }));

const EVERYWHERE = [
  { regex: "^~/routes(?:/|$)", message: "Nothing imports a route." },
  {
    regex: `^(?:\\.\\./)+(?:app/)?(?:${AREAS.join("|")})/`,
    message: "Another folder's file goes by its name from the top: ~/… or ~db/….",
  },
];

const READS_ONLY = {
  regex: "^~db/queries/",
  importNamePattern: "^(?!(?:find|get|list|count|has|search)[A-Z]|[A-Z])",
  message: "A route reads by queries (find…, get…, list…, count…) and writes by models.",
};

const importRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    "@typescript-eslint/no-restricted-imports": [
      "error",
      {
        paths: folder === "db" ? [] : NO_SQL,
        patterns: [
          {
            regex: `^~(?!(?:${[...allowed, ...VOCABULARY].join("|")})(?:[/.]|$))`,
            allowTypeImports: true,
            message: `${folder}/ may import ${[...allowed, ...VOCABULARY].map((path) => `~${path}`).join(", ")}, and types.`,
          },
          ...EVERYWHERE,
          ...(folder === "app/routes" ? [READS_ONLY] : []),
        ],
      },
    ],
  },
}));

const NEVER = [
  {
    selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock)$/]",
    message: "No module is faked: run the real one.",
  },
  {
    selector:
      "CallExpression[callee.object.name=/^(test|it|describe)$/][callee.property.name=/^(skip|only|todo|fixme)$/]",
    message: "Every test runs.",
  },
  {
    selector: "CallExpression[callee.object.name='sql'][callee.property.name='raw']",
    message: "sql.raw is for migrations' files alone.",
  },
];

export default defineConfig(
  globalIgnores(["build", "node_modules", "test-results", "playwright-report", ".*/"]),
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-deprecated": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      // Remix's way of leaving early is to throw a Response.
      "@typescript-eslint/only-throw-error": ["error", { allow: ["Response", "TypedResponse"] }],
      // Express, signal handlers and React's own take a promise where they look for nothing.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "max-lines": ["error", { max: 250 }],
      "no-console": ["error", { allow: ["error"] }],
      "no-restricted-syntax": ["error", ...NEVER],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      // Interfaces are written with methods and made as plain objects, which have no `this` to lose.
      "@typescript-eslint/unbound-method": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  ...importRules,
  { files: ["db/migrate.ts"], rules: { "no-restricted-syntax": ["error", ...NEVER.slice(0, 2)] } },
  // Lists are as long as they are: of words, and of tables.
  { files: ["**/data/**", "app/**/*-list.ts", "db/schema.ts"], rules: { "max-lines": "off" } },
  {
    files: [
      "app/commands/**",
      "tests/run.ts",
      "tests/support/find-browser.ts",
      "tests/support/scripts/**",
      "tests/eval/**",
      "app/**/build-*.ts",
    ],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.js"],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { console: false, process: false, URL: false } },
  },
  {
    files: ["public/sw.js"],
    languageOptions: {
      globals: { self: false, caches: false, fetch: false, Response: false, URLSearchParams: false },
    },
  },
);
