import { verify } from 'node:crypto';
import type { RequestRecord } from '../observed.ts';
import type { Actor, App } from '../world/model.ts';
import { Refusal } from '../world/refusal.ts';
import { fullName, type World } from '../world/world.ts';

const MOST_SECONDS = 600;
/** Clocks differ a little; GitHub allows for that. */
const LEEWAY = 60;

const undecodable = (): Refusal => new Refusal(401, 'A JSON web token could not be decoded');

function parsePart(part: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    throw undecodable();
  }
}

function checkTimes(claims: Readonly<Record<string, unknown>>): void {
  const now = Math.floor(Date.now() / 1000);
  const { iat, exp } = claims;
  if (typeof exp !== 'number' || exp < now) {
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + MOST_SECONDS + LEEWAY) {
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (typeof iat !== 'number' || iat > now + LEEWAY) {
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
}

/** appOfJwt is the App that signed a JWT; anything wrong with it is a 401 that says what. */
export function appOfJwt(world: World, token: string): App {
  const [header = '', claims = '', signature = ''] = token.split('.');
  if (parsePart(header).alg !== 'RS256') throw undecodable();
  const values = parsePart(claims);
  const app = world.apps.get(Number(values.iss));
  if (!app) throw new Refusal(401, "'Issuer' claim ('iss') must be an Integer");
  const signed = Buffer.from(`${header}.${claims}`);
  if (!verify('sha256', signed, app.publicKey, Buffer.from(signature, 'base64url'))) throw undecodable();
  checkTimes(values);
  return app;
}

/** actorOfToken is who a personal token, an installation's or an Action's belongs to. */
export function actorOfToken(world: World, token: string): Actor {
  const user = world.personalTokens.get(token);
  if (user) return { kind: 'person', user };
  const integration = world.integrationTokens.get(token);
  const { installation = null } = integration ?? {};
  const isGone = installation !== null && !world.installations.has(installation.id);
  if (!integration || isGone || integration.expiresAt < Date.now()) throw new Refusal(401, 'Bad credentials');
  if (installation?.suspendedAt) throw new Refusal(403, 'This installation has been suspended');
  return integration;
}

/** actorOf reads the `Authorization` header: a JWT, a token, or a password that is a token. */
export function actorOf(world: World, header: string | undefined): Actor {
  if (!header) return { kind: 'anonymous' };
  const [, scheme = '', value = ''] = /^(\w+)\s+(.+)$/.exec(header.trim()) ?? [];
  if (scheme.toLowerCase() === 'basic') {
    const [, password = ''] = /:(.*)$/s.exec(Buffer.from(value, 'base64').toString('utf8')) ?? [];
    return actorOfToken(world, password);
  }
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(value)) return { kind: 'app', app: appOfJwt(world, value) };
  return actorOfToken(world, value);
}

/** nameOfActor is how the log of requests names who asked. */
export function nameOfActor(actor: Actor): string | null {
  switch (actor.kind) {
    case 'anonymous':
      return null;
    case 'app':
      return `app/${actor.app.slug}`;
    case 'person':
    case 'integration':
      return actor.user.login;
  }
}

/** reachOf is how the log of requests tells how far an installation's token reaches. */
export function reachOf(actor: Actor): RequestRecord['reach'] {
  if (actor.kind !== 'integration') return null;
  const { repositories, permissions } = actor;
  return { repositories: repositories && [...repositories].map(fullName), permissions };
}
