/** Runs around every test file: no connection may leave for anywhere but this machine. */
import { afterAll, beforeAll } from '@jest/globals';
import { goAnywhere, stayHere } from './support/here.ts';

beforeAll(stayHere);
afterAll(goAnywhere);
