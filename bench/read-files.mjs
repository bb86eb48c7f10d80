/** The floor: a process that reads every file of a folder and does nothing with it. */
import { readdirSync, readFileSync } from 'node:fs';

const folder = process.argv[2] ?? '.';
let size = 0;
for (const name of readdirSync(folder)) size += readFileSync(`${folder}/${name}`, 'utf8').length;
console.log(size);
