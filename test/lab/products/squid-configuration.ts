/**
 * A configuration of Squid: everything inside `folder`, nothing cached on disk, its name
 * `proxy.example`, and these lines of one use of it.
 */
export function squidConfiguration(folder: string, lines: string): string {
  return `
visible_hostname proxy.example
unique_hostname proxy.example
cache_mgr webmaster@shop.example
pid_filename ${folder}/squid.pid
cache_log ${folder}/cache.log
cache_store_log none
access_log none
coredump_dir ${folder}
netdb_filename none
pinger_enable off
cache_mem 8 MB
max_filedescriptors 1024
dns_nameservers 127.0.0.1
shutdown_lifetime 0 seconds
via on
${lines}
`;
}
