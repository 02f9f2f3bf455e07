import dgram from 'node:dgram';
import dns from 'node:dns';
import net from 'node:net';

/*
 * Loaded into a command before it starts: whatever of Node wants to leave the machine ends the process. A pipe of the
 * machine's own (the loader of TypeScript has one) is no connection.
 */

/** With this code ends a process that wanted to connect. */
const CAUGHT = 99;

function caught(what: string): never {
  process.stderr.write(`network: ${what}\n`);
  process.exit(CAUGHT);
}

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const [first] = args.flat();
  const path = typeof first === 'string' ? first : (first as { path?: unknown } | undefined)?.path;
  if (typeof path !== 'string') caught(`connect ${JSON.stringify(first)}`);
  return Reflect.apply(connect, this, args) as net.Socket;
};
net.Server.prototype.listen = () => caught('listen');
dgram.Socket.prototype.send = () => caught('send');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'] as const) {
  Object.assign(dns, { [name]: () => caught(`dns.${name}`) });
  Object.assign(dns.promises, { [name]: () => caught(`dns.promises.${name}`) });
}
