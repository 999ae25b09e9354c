/** A configuration of tinyproxy with these lines of one use of it; it calls itself `proxy` in Via. */
export function tinyproxyConfiguration(port: number, lines: string): string {
  return `
Port ${port}
Listen 127.0.0.1
Timeout 20
MaxClients 10
LogLevel Critical
ViaProxyName "proxy"
${lines}
`;
}
