import type { Server } from 'node:http';
import type { Express } from 'express';
import type { GraphQLServerOptions } from './options';
import { GraphQLOverHttp } from './overHttp';
import { GraphQLOverSockets } from './overSockets';

/** Serves the schema over HTTP and graphql-transport-ws on one path. */
export class GraphQLServer<Context extends object> {
  private readonly http: GraphQLOverHttp<Context>;
  private readonly sockets: GraphQLOverSockets<Context>;

  constructor(options: GraphQLServerOptions<Context>, server: Server) {
    this.http = new GraphQLOverHttp(options, server);
    this.sockets = new GraphQLOverSockets(options, server);
  }

  mount(app: Express): Promise<void> {
    return this.http.mount(app);
  }

  /** What its sockets hold now. */
  counts(): Readonly<Record<string, number>> {
    return this.sockets.counts();
  }

  async stop(): Promise<void> {
    await this.sockets.stop();
    await this.http.stop();
  }
}
