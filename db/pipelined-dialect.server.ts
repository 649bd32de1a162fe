import { PostgresDialect, PostgresDriver, type DatabaseConnection, type PostgresDialectConfig } from "kysely";

/** Speaks to PostgreSQL with fewer waits; see `PipelinedDriver`. */
export class PipelinedDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig;

  constructor(config: PostgresDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): PostgresDriver {
    return new PipelinedDriver(this.#config);
  }
}

const READS = /^\s*select\b/i;

/**
 * Begins a transaction together with its first statement, which is what makes it a user's: both are on their way before either is
 * answered, and the statement's answer is given once both are there. Where the transaction could not be begun the statement has
 * run by itself, which only reading may: one that writes waits.
 */
class PipelinedDriver extends PostgresDriver {
  override beginTransaction(
    connection: DatabaseConnection,
    settings: Parameters<PostgresDriver["beginTransaction"]>[1],
  ): Promise<void> {
    const begun = super.beginTransaction(connection, settings);
    begun.catch(() => {});
    const before = Object.getOwnPropertyDescriptor(connection, "executeQuery");
    const executeQuery = connection.executeQuery.bind(connection);
    connection.executeQuery = async <R>(...[query]: Parameters<DatabaseConnection["executeQuery"]>) => {
      // As it was: a connection has its transactions by the thousand, and what each left on it would be gone through by the next.
      if (before) Object.defineProperty(connection, "executeQuery", before);
      else Reflect.deleteProperty(connection, "executeQuery");
      if (!READS.test(query.sql)) await begun;
      const [, result] = await Promise.all([begun, executeQuery<R>(query)]);
      return result;
    };
    return Promise.resolve();
  }
}
