/** Keeps the connections of this process on this machine. */
import { Socket } from 'node:net';

const HERE = /^(?:127(?:\.\d{1,3}){3}|localhost|\[?::1\]?)$/;

interface Target {
  readonly path?: string | null;
  readonly host?: string | null;
}

/** Where a socket is to connect to; null for a path on this machine. Node passes on as a list what it was given. */
function hostOf(asked: readonly unknown[]): string | null {
  const [first, second] = Array.isArray(asked[0]) ? asked[0] : asked;
  if (typeof first === 'object') {
    const { path, host } = first as Target;
    return path ? null : (host ?? 'localhost');
  }
  if (typeof first === 'string' && !/^\d+$/.test(first)) return null;
  return typeof second === 'string' ? second : 'localhost';
}

let end = (): void => {};

/** stayHere refuses every connection to anywhere but this machine. */
export function stayHere(): void {
  const { connect } = Socket.prototype;
  function connectHere(this: Socket, ...asked: unknown[]): Socket {
    const host = hostOf(asked);
    if (host !== null && !HERE.test(host)) {
      return this.destroy(new Error(`tests reach nothing but this machine, and this is ${host}`));
    }
    return Reflect.apply(connect, this, asked);
  }
  Socket.prototype.connect = connectHere;
  end = () => {
    if (Socket.prototype.connect === connectHere) Socket.prototype.connect = connect;
  };
}

/** goAnywhere ends that. */
export function goAnywhere(): void {
  end();
}
