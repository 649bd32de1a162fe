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

/**
 * Begins a transaction together with its first statement, which is what makes it a user's: both are on their way before either is
 * answered. The statement's answer is given once both are there, so nothing else runs where the transaction could not be begun.
 */
class PipelinedDriver extends PostgresDriver {
  override beginTransaction(
    connection: DatabaseConnection,
    settings: Parameters<PostgresDriver["beginTransaction"]>[1],
  ): Promise<void> {
    const begun = super.beginTransaction(connection, settings);
    begun.catch(() => {});
    const executeQuery = connection.executeQuery.bind(connection);
    connection.executeQuery = async <R>(...[query]: Parameters<DatabaseConnection["executeQuery"]>) => {
      connection.executeQuery = executeQuery;
      const [, result] = await Promise.all([begun, executeQuery<R>(query)]);
      return result;
    };
    return Promise.resolve();
  }
}
