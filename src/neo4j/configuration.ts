/**
 * The neo4j.conf of the embedded server: only loopback and Bolt, and Cypher cannot read files or the network. In
 * service it is read-only, with limits on time and memory.
 */
export function configuration(boltPort: number, readOnly: boolean): string {
  const settings: Record<string, string | number | boolean> = {
    'server.config.strict_validation.enabled': true,
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'server.memory.pagecache.size': '256m',
    // Otherwise each database preallocates a quarter of a gigabyte, for a graph of a few megabytes.
    'db.tx_log.preallocate': false,
    'dbms.usage_report.enabled': false,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    ...(readOnly && {
      'server.databases.default_to_read_only': true,
      'dbms.memory.transaction.total.max': '256m',
      'db.memory.transaction.max': '96m',
      'db.transaction.timeout': '60s',
    }),
  };
  return `${Object.entries(settings)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}
