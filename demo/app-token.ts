/** The token by which an App proves who it is. */
import { createSign } from 'node:crypto';

/** createAppToken returns a JSON Web Token (RS256) for the App that is valid for five minutes from now. */
export function createAppToken(appId: number, privateKey: string): string {
  const now = Math.floor(Date.now() / 1000);
  const content = [
    { alg: 'RS256', typ: 'JWT' },
    { iat: now - 30, exp: now + 300, iss: String(appId) },
  ]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${content}.${createSign('RSA-SHA256').update(content).sign(privateKey, 'base64url')}`;
}
